import Orientation

/// How a simulated person answers, given the trade that is theirs; each is an assumption.
public struct Noise: Hashable, Sendable {
  let name: String
  /// P(yes) for a main facet of the trade, another of its facets, any other facet.
  let main: Double
  let present: Double
  let absent: Double
  /// P(je ne sais pas).
  let unsure = 0.20
  /// P(the contrary of what they would answer).
  let contradictory: Double

  /// Each answer follows from the trade; 20 % don't know, 12 % say the contrary.
  public static let plain = Noise(
    name: "answers follow the trade, 12 % contrary", main: 1, present: 1, absent: 0,
    contradictory: 0.12)
  /// Answers drawn from the table that the ranking believes in.
  public static let published = Noise(
    name: "answers drawn from the published table", main: 0.90, present: 0.82, absent: 0.18,
    contradictory: 0)
  /// Both at once: the table, and 12 % of its answers turned round.
  public static let doubled = Noise(
    name: "published table, and 12 % contrary on top", main: 0.90, present: 0.82, absent: 0.18,
    contradictory: 0.12)

  func opinion(of facet: Facet.ID, in trade: Trade, using random: inout Seeded) -> Profile.Opinion {
    let chance =
      trade.mainFacets.contains(facet) ? main : trade.facets.contains(facet) ? present : absent
    // Always as many draws, so that people are the same whatever they are asked.
    let (yes, contrary, unsure) = (
      random.chance(chance), random.chance(contradictory), random.chance(unsure)
    )
    return unsure ? .unsure : yes != contrary ? .yes : .no
  }
}
