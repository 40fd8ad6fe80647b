/// A day of the civil (Gregorian) calendar, without a time or a zone.
///
/// Written and parsed as ISO 8601: `2026-09-01`. Dates of catalogue rows may be coarser: see
/// ``PartialDate``.
public struct Day: Hashable, Comparable, Sendable, Codable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, and no more than the month has.
  public let day: Int

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A date that the calendar is known to have.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: String) {
    guard let partial = PartialDate(text), let month = partial.month, let day = partial.day
    else { return nil }
    self.init(year: partial.year, month: month, day: day)
  }

  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: YYYY-MM-DD expected"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day: CustomStringConvertible {
  public var description: String {
    PartialDate.padded(year, 4) + "-" + PartialDate.padded(month, 2) + "-"
      + PartialDate.padded(day, 2)
  }
}
