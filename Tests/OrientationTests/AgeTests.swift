import Essentials
import Orientation
import Testing

struct AgeTests {
  @Test(arguments: [
    ("2026-03-01", "2026-09-01"), ("2026-09-01", "2026-09-01"), ("2026-09-02", "2027-09-01"),
    ("2026-12-31", "2027-09-01"), ("9999-12-31", "9999-09-01"),
  ])
  func `the next term starts on the next first of September`(today: String, term: String) {
    #expect(AgeRule.nextTerm(from: Fixture.day(today)) == Fixture.day(term))
  }

  @Test(
    arguments: [
      (13, nil, Outcome.tooYoung), (13, false, .tooYoung), (14, false, .advised),
      (14, true, .advised), (14, nil, .advised), (17, false, .advised), (18, false, .advised),
      (18, nil, .advised), (18, true, .tooOld), (19, false, .tooOld), (27, nil, .tooOld),
    ] as [(Int, Bool?, Outcome)])
  func `in Lyon, the age at the start of term decides`(
    age: Int, birthday: Bool?, outcome: Outcome
  ) {
    let profile = Fixture.person(age: age) { $0.birthdayBeforeTerm = birthday }
    #expect(Fixture.adviser.advise(profile).outcome == outcome)
  }

  @Test func `at 22, only the school that says so takes one`() {
    #expect(Fixture.adviser.advise(Fixture.person(age: 22)).outcome == .tooOld)
    let advice = Fixture.adviser.advise(Fixture.person(Fixture.marseille, age: 22))
    #expect(advice.outcome == .advised)
    #expect(advice.schools.map(\.school) == ["marseille"])
  }

  @Test func `a sweep of ages changes decisions only at the borders of the rows`() {
    var decisions: [Int: [Programme.ID]] = [:]
    for age in 10...30 {
      let advice = Fixture.adviser.advise(Fixture.person(age: age, reach: .anywhere))
      decisions[age] = advice.schools.flatMap(\.programmes).sorted()
    }
    let changes = (11...30).filter { decisions[$0] != decisions[$0 - 1] }
    #expect(changes == [14, 15, 16, 18, 19, 26])
  }

  @Test func `an unknown birthday is said where it decides`() {
    let unknown = Fixture.person(Fixture.valognes, age: 14) { $0.birthdayBeforeTerm = nil }
    let known = Fixture.person(Fixture.valognes, age: 15)
    #expect(warnings(unknown).contains(.ageDependsOnBirthday))
    #expect(!warnings(known).contains(.ageDependsOnBirthday))
  }

  @Test func `fourteen without a birthday before term is told to come back`() {
    let advice = Fixture.adviser.advise(Fixture.person(Fixture.valognes, age: 14))
    #expect(advice.outcome == .tooYoung)
    #expect(advice.changes.map(\.kind) == [.wait(years: 1)])
    #expect(advice.doors.prefix(2) == [.fifteenSoon, .underFifteen])
  }

  @Test(arguments: [Int.min, -1, 0, 160, Int.max])
  func `an impossible age traps nobody`(age: Int) {
    let advice = Fixture.adviser.advise(Fixture.person(age: age))
    #expect([.tooYoung, .tooOld].contains(advice.outcome))
    #expect(!advice.doors.isEmpty)
  }

  private func warnings(_ profile: Profile) -> [Warning] {
    Fixture.adviser.advise(profile).schools.flatMap(\.warnings)
  }
}
