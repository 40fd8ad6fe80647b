import Essentials
import Foundation
import Orientation
import Testing

/// Checks advice against limits worked out again from the rows, with another distance formula.
struct LimitTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no programme shown breaks a limit`(seed: UInt64) {
    for profile in Profile.many(1_000, seed: seed) {
      let advice = Fixture.adviser.advise(profile)
      let shown = Set(advice.trades.flatMap(\.programmes) + advice.schools.flatMap(\.programmes))
      for programme in shown {
        if let violation = violation(of: programme, by: profile) {
          Issue.record("\(programme): \(violation) — \(profile)")
        }
      }
    }
  }

  @Test(arguments: 20..<25 as Range<UInt64>)
  func `everything within the limits is counted`(seed: UInt64) {
    for profile in Profile.many(500, seed: seed) {
      let fitting = Fixture.programmes.count { violation(of: $0.id, by: profile) == nil }
      #expect(Fixture.adviser.advise(profile).programmesWithinLimits == fitting)
    }
  }

  @Test func `full, announced and closed programmes are never offered`() {
    let advice = Fixture.adviser.advise(Profile(), size: everything)
    let shown = Set(advice.schools.flatMap(\.programmes))
    #expect(shown.isDisjoint(with: ["lyon.velo", "rouen.usinage", "paris.boulangerie"]))
    #expect(shown.count == 20)
  }

  @Test func `a wish removes nothing`() {
    let plain = Fixture.adviser.advise(Fixture.person())
    let wishing = Fixture.adviser.advise(
      Fixture.person { profile in
        profile.wantedTrades = ["cuisine"]
        profile.wantedSectors = ["bouche"]
        profile.opinions = ["metal": .no, "voitures": .no]
        profile.reluctances = ["bruit"]
      })
    #expect(plain.programmesWithinLimits == wishing.programmesWithinLimits)
  }

  @Test func `a nearby announced school is told of, and nothing else of it`() {
    let advice = Fixture.adviser.advise(Fixture.person())
    #expect(advice.announced.map(\.school) == ["vienne"])
    #expect(!advice.schools.map(\.school).contains("vienne"))
  }

  private var everything: Advice.Size {
    var size = Advice.Size.standard
    size.trades = 100
    size.schools = 100
    return size
  }

  private func violation(of id: Programme.ID, by profile: Profile) -> String? {
    guard let programme = Fixture.adviser.programme(id),
      let school = Fixture.adviser.school(programme.school),
      let trade = Fixture.adviser.trade(programme.trade)
    else { return "unknown" }
    if programme.status != .open || school.status != .open { return "not open" }
    if profile.refusedTrades.contains(trade.id) { return "refused" }
    if !profile.vetoes.isDisjoint(with: trade.facets + trade.constraints) { return "vetoed" }
    if let age = profile.age {
      let doubt = profile.birthdayBeforeTerm == nil && age >= 14
      let ages = profile.birthdayBeforeTerm == true ? [age + 1] : doubt ? [age, age + 1] : [age]
      let range = (programme.minimumAge ?? 15)...(programme.maximumAge ?? 18)
      if !ages.contains(where: range.contains) { return "age" }
    }
    guard !profile.homes.isEmpty else { return nil }
    let roads = profile.homes.filter { land($0.department) == land(school.department) }
      .map { 1.3 * haversine($0.coordinate, school.coordinate) }
    guard let road = roads.min() else { return "sea" }
    let reach: Double =
      switch profile.reach {
      case .kilometres(let kilometres)?: Double(kilometres)
      case .minutes(let minutes, let transport)?:
        max(0, Double(minutes) - transport.start) / 60 * transport.speed
      case .anywhere?, nil: .infinity
      }
    let boards = profile.boarding == true && programme.boarding == .yes
    return road <= (boards ? max(200, 5 * reach) : reach) ? nil : "reach"
  }

  private func land(_ department: String) -> String {
    if department.hasPrefix("2A") || department.hasPrefix("2B") { return "Corse" }
    return department.hasPrefix("97") ? department : "mainland"
  }

  private func haversine(_ from: Coordinate, _ to: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitude = sin((to.latitude - from.latitude) * radians / 2)
    let longitude = sin((to.longitude - from.longitude) * radians / 2)
    let half =
      latitude * latitude + cos(from.latitude * radians) * cos(to.latitude * radians)
      * longitude * longitude
    return 2 * 6371.0088 * asin(half.squareRoot())
  }
}
