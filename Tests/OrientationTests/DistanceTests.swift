import Essentials
import Orientation
import Testing

struct DistanceTests {
  @Test(arguments: [
    (48.8534, 2.3488, 45.7578, 4.8320, 392.0), (48.8534, 2.3488, 43.2965, 5.3698, 661.0),
    (48.3904, -4.4861, 48.5734, 7.7521, 900.0), (45.0, 4.0, 45.0, 4.0, 0.0),
  ])
  func `distances agree with the atlas`(
    latitude: Double, longitude: Double, otherLatitude: Double, otherLongitude: Double,
    expected: Double
  ) {
    let from = Coordinate(latitude: latitude, longitude: longitude)
    let to = Coordinate(latitude: otherLatitude, longitude: otherLongitude)
    #expect(abs(from.kilometres(to: to) - expected) < 5)
    #expect(from.kilometres(to: to) == to.kilometres(to: from))
  }

  @Test(arguments: Profile.Transport.allCases)
  func `minutes are rounded to five, never zero, and grow with distance`(
    transport: Profile.Transport
  ) {
    var last = 0
    for kilometres in stride(from: 0.0, through: 200, by: 0.7) {
      let minutes = Travel.minutes(kilometres, by: transport)
      #expect(minutes.isMultiple(of: 5) && minutes >= 5 && minutes >= last)
      last = minutes
    }
  }

  @Test(arguments: Profile.Transport.allCases)
  func `as far as one gets in a time is a way of that time`(transport: Profile.Transport) {
    for minutes in stride(from: 30, through: 600, by: 5) {
      let kilometres = Travel.kilometres(in: minutes, by: transport)
      #expect(Travel.minutes(kilometres, by: transport) == minutes)
    }
  }

  @Test(arguments: [(40.0, 50), (100.0, 100), (344.0, 260), (900.0, 635)])
  func `a long way by car is mostly a fast one`(kilometres: Double, minutes: Int) {
    #expect(Travel.minutes(kilometres, by: .car) == minutes)
  }

  @Test func `a reach in minutes is a reach in kilometres for that transport`() {
    let byCar = Fixture.adviser.advise(Fixture.person(reach: .minutes(60, by: .car)))
    let byBike = Fixture.adviser.advise(Fixture.person(reach: .minutes(60, by: .bike)))
    #expect(byCar.programmesWithinLimits > byBike.programmesWithinLimits)
    #expect(byBike.schools.flatMap(\.journeys).allSatisfy { $0.by == .bike && $0.minutes <= 60 })
  }

  @Test func `two homes are both measured, the nearest first`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.valognes, reach: .kilometres(60)) {
        $0.homes.append(Fixture.lyon)
      })
    let lyon = advice.schools.first { $0.school == "lyon" }
    #expect(lyon?.journeys.map(\.home) == [1, 0])
    #expect(Set(advice.schools.map(\.school)).isSuperset(of: ["cherbourg", "lyon"]))
  }

  @Test func `where nothing else differs, the nearer school comes first`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(reach: .kilometres(60)) { $0.wantedTrades = ["usinage"] })
    #expect(advice.schools.prefix(3).map(\.school) == ["lyon", "venissieux", "villefranche"])
    #expect(advice.schools[2].warnings.contains(.doubtful))
  }

  @Test(arguments: [
    Coordinate(latitude: .nan, longitude: 0), Coordinate(latitude: .infinity, longitude: 4),
    Coordinate(latitude: 1e300, longitude: -1e300),
  ])
  func `a home that is nowhere traps nobody`(coordinate: Coordinate) {
    var home = Fixture.lyon
    home.coordinate = coordinate
    for reach in [.kilometres(40), .kilometres(.max), .minutes(.max, by: .walk), .anywhere]
      as [Profile.Reach]
    {
      #expect(!Fixture.adviser.advise(Fixture.person(home, reach: reach)).doors.isEmpty)
    }
  }
}
