public import Essentials

/// Age at the start of term, and what to assume where a school doesn't say whom it takes.
public enum AgeRule {
  /// Assumed where a programme gives no minimum: the network's public rule is "dès 15 ans".
  public static let networkMinimum = 15
  /// Assumed where a programme gives no maximum: "surtout des 15-18 ans".
  ///
  /// Older people are sent only where the programme's own range says so.
  public static let networkMaximum = 18
  /// From this age, an unknown birthday gets the benefit of the doubt; a 13-year-old is not told
  /// to apply because somebody might turn 14 in time.
  public static let creditedFrom = 14
  /// Years that somebody is told to wait, at the most: nobody plans farther at that age.
  static let longestWait = 3
  /// Beyond it an age is a slip of the keyboard, and is read as this.
  static let oldest = 120

  /// The next first of September, today included: the day that ``Profile/birthdayBeforeTerm``
  /// speaks of.
  public static func nextTerm(from today: Day) -> Day {
    let isPast = (today.month, today.day) > (9, 1)
    // swift-format-ignore: NeverForceUnwrap
    // Every year that a Day can hold has a first of September; the last one stays itself.
    return Day(year: min(today.year + (isPast ? 1 : 0), 9999), month: 9, day: 1)!
  }

  /// The ages that the person may have at the start of term; nil where the age is unknown.
  static func agesAtTerm(now age: Int?, birthdayBeforeTerm: Bool?) -> ClosedRange<Int>? {
    guard let age else { return nil }
    let now = min(max(age, 0), oldest)
    switch birthdayBeforeTerm {
    case true: return now + 1...now + 1
    case false: return now...now
    default: return now...(now >= creditedFrom ? now + 1 : now)
    }
  }
}
