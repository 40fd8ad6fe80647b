/// Days counted from one another.
extension Day {
  /// Whole years from this day to another, as birthdays count them; negative before it.
  public func years(until other: Day) -> Int {
    guard other >= self else { return -other.years(until: self) }
    return other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }

  /// Days from this day to another; negative before it.
  public func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// The day so many days later, or earlier; the calendar's first or last where it ends before.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    guard !overflow, sum >= Self.first.ordinal else { return days < 0 ? .first : .last }
    return sum <= Self.last.ordinal ? Day(ordinal: sum) : .last
  }

  /// The same day so many years later, or earlier; the 28th for a 29th of February that isn't.
  public func adding(years: Int) -> Day {
    let (sum, overflow) = year.addingReportingOverflow(years)
    guard !overflow, (1...9999).contains(sum) else { return years < 0 ? .first : .last }
    return Day(year: sum, month: month, day: min(day, Day.days(in: month, of: sum))) ?? self
  }

  /// The first and the last day of the calendar.
  public static let first = Day(ordinal: 306)
  public static let last = Day(ordinal: 3_652_364)

  /// Days since the first of March of the year 0 (Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms").
  private var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// From an ordinal that the calendar has.
  private init(ordinal: Int) {
    let era = ordinal / 146_097
    let dayOfEra = ordinal - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      unchecked: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
