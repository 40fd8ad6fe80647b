import Essentials
public import Orientation

extension Setting {
  /// Anybody at all, odd ones included, anywhere in France.
  public func randomProfile(using random: inout Seeded) -> Profile {
    var profile = Profile()
    if random.chance(90) { profile.age = Int.random(in: 10...30, using: &random) }
    profile.birthdayBeforeTerm = [true, false, nil].randomElement(using: &random) ?? nil
    for _ in 0..<[0, 1, 1, 1, 1, 1, 1, 2][Int.random(in: 0..<8, using: &random)] {
      if let commune = communes.randomElement(using: &random) {
        profile.homes.append(Self.home(commune))
      }
    }
    profile.reach = randomReach(using: &random)
    profile.boarding = [true, false, nil].randomElement(using: &random) ?? nil
    for facet in catalogue.facets {
      if facet.kind == .interest, random.chance(20) {
        profile.opinions[facet.id] =
          [.yes, .yes, .no, .mixed, .unsure].randomElement(using: &random) ?? .yes
      }
      if random.chance(2) { profile.vetoes.insert(facet.id) }
      if facet.kind == .constraint, random.chance(8) { profile.reluctances.insert(facet.id) }
    }
    for trade in catalogue.trades where random.chance(1) { profile.refusedTrades.insert(trade.id) }
    for trade in catalogue.trades where random.chance(1) { profile.wantedTrades.append(trade.id) }
    if random.chance(10) {
      profile.wantedSectors = catalogue.sectors.randomElement(using: &random).map { [$0.id] } ?? []
    }
    if random.chance(10) { profile.leftSchool = true }
    return profile
  }

  private func randomReach(using random: inout Seeded) -> Profile.Reach? {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .anywhere
    case 1: nil
    case 2:
      .minutes(
        Int.random(in: 0...120, using: &random),
        by: Profile.Transport.allCases.randomElement(using: &random) ?? .car)
    default: .kilometres(Int.random(in: 0...300, using: &random))
    }
  }
}
