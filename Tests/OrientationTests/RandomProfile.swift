import Essentials
import Orientation
import Trials

extension Profile {
  /// Anybody at all, odd ones included.
  static func random(using random: inout Seeded) -> Profile {
    var profile = Profile()
    if random.chance(90) { profile.age = Int.random(in: 10...30, using: &random) }
    profile.birthdayBeforeTerm = [true, false, nil].randomElement(using: &random) ?? nil
    for _ in 0..<[0, 1, 1, 1, 1, 1, 1, 2][Int.random(in: 0..<8, using: &random)] {
      if let home = Fixture.homes.randomElement(using: &random) { profile.homes.append(home) }
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: profile.reach = .anywhere
    case 1: profile.reach = nil
    case 2:
      profile.reach = .minutes(
        Int.random(in: 0...120, using: &random),
        by: Profile.Transport.allCases.randomElement(using: &random) ?? .car)
    default: profile.reach = .kilometres(Int.random(in: 0...300, using: &random))
    }
    profile.boarding = [true, false, nil].randomElement(using: &random) ?? nil
    for facet in Fixture.interests where random.chance(30) {
      profile.opinions[facet] =
        [.yes, .yes, .no, .mixed, .unsure].randomElement(using: &random) ?? .yes
    }
    for facet in Fixture.constraints + Fixture.interests where random.chance(4) {
      profile.vetoes.insert(facet)
    }
    for facet in Fixture.constraints where random.chance(10) { profile.reluctances.insert(facet) }
    for trade in Fixture.trades where random.chance(5) { profile.refusedTrades.insert(trade.id) }
    for trade in Fixture.trades where random.chance(5) { profile.wantedTrades.append(trade.id) }
    if random.chance(10) { profile.wantedSectors = ["industrie"] }
    if random.chance(10) { profile.leftSchool = true }
    return profile
  }

  /// As many as wanted, the same for the same seed.
  static func many(_ count: Int, seed: UInt64) -> [Profile] {
    var random = Seeded(seed)
    return (0..<count).map { _ in Profile.random(using: &random) }
  }
}
