public import Essentials

/// What to know before relying on a row.
public enum Warning: Hashable, Sendable {
  /// Something about the school is in doubt: see ``School/doubt``.
  case doubtful
  /// The oldest row shown is older than 18 months: to be checked with the school.
  case stale(PartialDate)
  /// The school doesn't say whom it takes; the network's 15 to 18 is assumed.
  case agesUnknown
  /// Whether the age fits depends on the next birthday.
  case ageDependsOnBirthday
  /// Too far for every day: only by boarding during the week.
  case boardingOnly
}
