import Essentials
import Orientation
import Testing

struct IslandTests {
  @Test(
    arguments: [Fixture.ajaccio, Fixture.fortDeFrance],
    [nil, .anywhere, .kilometres(9_000)] as [Profile.Reach?])
  func `the sea is not crossed`(home: Profile.Home, reach: Profile.Reach?) {
    for boarding in [true, false, nil] {
      let advice = Fixture.adviser.advise(
        Fixture.person(home, reach: reach) { $0.boarding = boarding })
      #expect(advice.outcome == .overSea)
      #expect(advice.schools.isEmpty)
      #expect(advice.doors.first == .noNearbySchool)
    }
  }

  @Test func `leaving the island to board is told as a change`() throws {
    let advice = Fixture.adviser.advise(Fixture.person(Fixture.ajaccio, reach: .anywhere))
    let change = try #require(advice.changes.first)
    #expect(change.kind == .leaveIsland)
    #expect(change.school == "toulouse")
    #expect(change.journey == nil)
    #expect(advice.repair?.conflict == [.sea])
  }

  @Test func `a school on the same island is found, and no other`() {
    let advice = Fixture.adviser.advise(Fixture.person(Fixture.saintPierre, reach: nil))
    #expect(advice.schools.map(\.school) == ["saint-denis"])
    let mainland = Fixture.adviser.advise(Fixture.person(reach: .anywhere))
    #expect(!mainland.schools.map(\.school).contains("saint-denis"))
  }

  @Test(arguments: ["2A", "2B", "20", "971", "976", "988"])
  func `each of these departments is beyond the sea`(department: String) {
    var home = Fixture.lyon
    home.department = department
    #expect(Fixture.adviser.advise(Fixture.person(home, reach: nil)).outcome == .overSea)
  }
}
