import Essentials
import Orientation
import Testing

struct BusinessTests {
  @Test func `where schools in reach teach the wanted trade, only they are told, by distance`() {
    let advice = Fixture.adviser.partners(business { $0.wantedTrades = ["usinage"] })
    #expect(advice.outcome == .advised)
    #expect(advice.schools.prefix(2).map(\.school) == ["lyon", "venissieux"])
    #expect(advice.schools.allSatisfy { $0.wantedTrades == ["usinage"] })
  }

  @Test func `a need brings its way, its steps and its questions`() throws {
    let advice = Fixture.adviser.partners(business { $0.needs = [.order, .hire] })
    #expect(advice.ways.map(\.need) == [.order, .hire])
    #expect(advice.ways.map(\.steps) == [["b-commande"], ["b-recruter"]])
    let lyon = try #require(advice.schools.first { $0.school == "lyon" })
    #expect(lyon.questions.contains(.price) && lyon.questions.contains(.whoFinishes))
    #expect(lyon.services == ["lyon.usinage"])
    #expect(lyon.unknown == [.capacity, .website, .price, .leadTime])
  }

  @Test func `a step for some sectors isn't told to the others`() {
    var catalogue = Fixture.catalogue
    for row in catalogue.nextSteps.indices where catalogue.nextSteps[row].id == "b-commande" {
      catalogue.nextSteps[row].sectors = ["automobile"]
    }
    let adviser = Adviser(catalogue: catalogue, today: Fixture.today)
    func steps(_ trade: Trade.ID?) -> [NextStep.ID] {
      adviser.partners(
        business {
          $0.needs = [.order]
          $0.wantedTrades = [trade].compactMap(\.self)
        }
      ).nextSteps
    }
    #expect(!steps("usinage").contains("b-commande"))
    #expect(steps("mecanique-auto").contains("b-commande"))
    #expect(steps(nil).contains("b-commande"))
  }

  @Test func `far from any school, the nearest are named and founding is a door`() {
    let advice = Fixture.adviser.partners(business(Fixture.aurillac) { $0.needs = [.hire] })
    #expect(advice.outcome == .far)
    #expect(advice.schools.count == 2)
    #expect(advice.schools.first?.school == "limoges")
    #expect(advice.doors == [.hire, .noNearbySchool, .found])
    #expect(advice.nextSteps.contains("b-fondateur"))
  }

  @Test func `a trade taught elsewhere, and one taught nowhere`() {
    let elsewhere = Fixture.adviser.partners(business { $0.wantedTrades = ["paysage"] })
    #expect(elsewhere.outcome == .otherTrades)
    #expect(!elsewhere.schools.isEmpty)
    let nowhere = Fixture.adviser.partners(business { $0.wantedTrades = ["velo"] })
    #expect(nowhere.outcome == .notTaught)
  }

  @Test func `without a place, schools are listed without distances`() {
    let advice = Fixture.adviser.partners(business { $0.homes = [] })
    #expect(advice.outcome == .needsPlace)
    #expect(!advice.schools.isEmpty && advice.schools.allSatisfy { $0.journeys.isEmpty })
  }

  @Test func `the sea is not crossed for business either`() {
    let advice = Fixture.adviser.partners(business(Fixture.ajaccio) { $0.reach = .anywhere })
    #expect(advice.outcome == .overSea)
    #expect(advice.schools.isEmpty)
    #expect(advice.doors.contains(.found))
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `no school is listed beyond reach unless all are`(seed: UInt64) {
    for profile in Profile.many(300, seed: seed) {
      let advice = Fixture.adviser.partners(profile)
      #expect(!advice.doors.isEmpty)
      guard advice.outcome == .advised, case .kilometres(let reach) = profile.reach else {
        continue
      }
      #expect(advice.schools.allSatisfy { ($0.journeys.first?.kilometres ?? 0) <= reach + 1 })
    }
  }

  private func business(
    _ home: Profile.Home = Fixture.lyon, _ change: (inout Profile) -> Void
  ) -> Profile {
    var profile = Profile()
    profile.audience = .business
    profile.homes = [home]
    change(&profile)
    return profile
  }
}
