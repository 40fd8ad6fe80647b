import Essentials

extension Day {
  /// The day this many days later; the calendar's last one where it ends before.
  func adding(days: Int) -> Day {
    var (year, month, day) = (year, month, day + days)
    while day > Day.days(in: month, of: year) {
      day -= Day.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return Day(year: year, month: month, day: day) ?? self
  }
}
