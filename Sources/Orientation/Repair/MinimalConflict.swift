/// A smallest set of limits that can't hold together (QuickXPlain, Junker 2004).
///
/// Lift any one of them and the rest of the set can be met; the earlier limits of the list are
/// preferred, so a list that starts with the most movable ones blames these where it can.
///
/// - Parameters:
///   - limits: Candidates for blame, the most movable first.
///   - canHold: Whether a set of limits leaves something; fewer limits never leave less.
/// - Returns: Nil where all limits together leave something; empty where nothing is left even
///   without any.
func minimalConflict<Limit>(
  among limits: [Limit], canHold: ([Limit]) -> Bool
) -> [Limit]? {
  guard !canHold(limits) else { return nil }
  guard !limits.isEmpty, canHold([]) else { return [] }

  func explain(_ background: [Limit], isNew: Bool, _ rest: [Limit]) -> [Limit] {
    if isNew, !canHold(background) { return [] }
    guard rest.count > 1 else { return rest }
    let first = Array(rest.prefix(rest.count / 2))
    let second = Array(rest.dropFirst(rest.count / 2))
    let late = explain(background + first, isNew: true, second)
    let early = explain(background + late, isNew: !late.isEmpty, first)
    return early + late
  }
  return explain([], isNew: false, limits)
}
