public import Essentials

/// The reason behind the first sentence of an advice.
public enum Outcome: Hashable, Sendable {
  /// There are trades and schools within all limits.
  case advised
  /// The same, but no home is known: nothing was said about distance.
  case needsPlace
  /// Too young at the next start of term for everything within the other limits.
  case tooYoung
  case tooOld
  /// Programmes pass all other limits, none of them within reach.
  case tooFar
  /// No school is known on this island.
  case overSea
  /// A named trade that no known school teaches; there may be other trades.
  case notTaught(Trade.ID)
  /// A named trade that is taught, but behind a limit; there may be other trades.
  case blocked(Trade.ID, by: Limit)
  /// What passes all other limits is what the person refuses.
  case vetoed
  /// Nothing, and not because of one limit alone; see ``Advice/repair``.
  case nothing
}
