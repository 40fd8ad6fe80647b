import Essentials
import Orientation
import Testing

struct DoorTests {
  @Test(
    arguments: [
      (12, [.underFifteen, .person]), (14, [.fifteenSoon, .underFifteen, .person]),
      (22, [.eighteenToTwentyFive, .person]), (27, [.overTwentyFive, .person]),
    ] as [(Int, [NextStep.Door])])
  func `each age outside has its door`(age: Int, doors: [NextStep.Door]) {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.valognes, age: age) { $0.wantedTrades = ["chaudronnerie"] })
    #expect(advice.doors == doors)
    #expect(!advice.nextSteps.isEmpty)
  }

  @Test func `what one told of oneself comes first`() {
    let advice = Fixture.adviser.advise(
      Fixture.person {
        $0.situations = [.wantsPay, .needsHousing]
        $0.leftSchool = true
      })
    #expect(advice.doors.prefix(4) == [.wantsPay, .needsHousing, .leftSchool, .nearbySchool])
    #expect(
      advice.nextSteps
        == ["y-apprentissage", "y-logement", "y-mission-locale", "y-immersion"])
  }

  @Test func `each door gets a step before any gets a second one`() {
    let steps = Fixture.adviser.nextSteps(
      behind: [.nearbySchool, .undecided, .person], for: .youth, limit: 10)
    #expect(steps == ["y-immersion", "y-cio", "y-mission-locale", "y-contact-ecole"])
  }

  @Test(arguments: [0, 1, 2])
  func `no more steps than wanted`(limit: Int) {
    let steps = Fixture.adviser.nextSteps(behind: [.undecided], for: .youth, limit: limit)
    #expect(steps.count == limit)
  }

  @Test func `rows are found by id, and unknown ids aren't`() {
    #expect(Fixture.adviser.trade("usinage")?.sector == "industrie")
    #expect(Fixture.adviser.school("lyon")?.department == "69")
    #expect(Fixture.adviser.programme("lyon.usinage")?.costPerYear == 0)
    #expect(Fixture.adviser.nextStep("y-cio")?.audience == .youth)
    #expect(Fixture.adviser.facet("nothing") == nil)
  }
}
