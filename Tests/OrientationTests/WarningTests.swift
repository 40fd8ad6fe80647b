import Essentials
import Orientation
import Testing

struct WarningTests {
  @Test(arguments: [("2024-09", false), ("2024-08", true), ("2024", true), ("2025", false)])
  func `a row older than eighteen months is to be checked`(date: String, isStale: Bool) {
    var catalogue = Catalogue()
    catalogue.trades = [Fixture.trade("usinage", "industrie", "metal*")]
    catalogue.schools = [Fixture.school("lyon", "69", 45.7578, 4.8320, date: date)]
    catalogue.programmes = [Fixture.programme("lyon", "usinage")]
    let adviser = Adviser(catalogue: catalogue, today: Fixture.today)
    let expected: [Warning] = isStale ? [.stale(Fixture.provenance(date).asOf)] : []
    #expect(adviser.advise(Fixture.person()).schools.first?.warnings == expected)
    #expect(adviser.partners(Fixture.person()).schools.first?.warnings == expected)
  }

  @Test(arguments: [("venissieux", true), ("lyon", false)] as [(School.ID, Bool)])
  func `ages that a school doesn't give are said to be unknown`(school: School.ID, said: Bool) {
    let advice = Fixture.adviser.advise(Fixture.person())
    let warnings = advice.schools.first { $0.school == school }?.warnings
    #expect(warnings?.contains(.agesUnknown) == said)
  }

  @Test func `a place beyond daily reach is for boarding only`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.valognes) { $0.boarding = true })
    let boarding = advice.schools.filter { $0.warnings.contains(.boardingOnly) }
    #expect(boarding.map(\.school) == ["caen"])
    #expect(boarding.first?.reasons.contains { $0.subject == .boarding } == true)
  }

  @Test func `a doubtful school loses a tie, and nothing but a tie`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.homes[9], reach: .kilometres(300)) { $0.wantedTrades = ["usinage"] })
    // All three are near enough to score alike; the doubtful one comes last of them.
    #expect(
      advice.schools.prefix(3).map(\.school) == ["venissieux", "lyon", "villefranche"])
    #expect(Set(advice.schools.prefix(3).map(\.score)).count == 1)
  }
}
