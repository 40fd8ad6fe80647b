public import Essentials

/// A hard limit: the only things that remove a programme.
public enum Limit: Hashable, Sendable {
  /// The person doesn't board during the week, or didn't say so.
  case boarding
  case reach
  case refusedTrade(Trade.ID)
  case veto(Facet.ID)
  case age
  case sea
  /// The schools that teach it were shown, and rejected.
  case rejection
}
