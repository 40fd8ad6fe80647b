/// A month of the civil calendar, written `2026-09`.
public struct Month: Hashable, Comparable, Sendable, Codable {
  public let first: Day

  /// Nil where the calendar has no such month.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.first = first
  }

  /// Parses `YYYY-MM`; nil for anything else.
  public init?(_ text: String) {
    guard let date = PartialDate(text), let month = date.month, date.day == nil else { return nil }
    self.init(year: date.year, month: month)
  }

  public init(of day: Day) {
    first = day.adding(days: 1 - day.day)
  }

  /// The first day of the month after.
  public var end: Day { first.adding(days: Day.days(in: first.month, of: first.year)) }

  /// Whether the month was over on that day.
  public func isOver(on day: Day) -> Bool { end <= day }

  public static func < (left: Self, right: Self) -> Bool { left.first < right.first }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let month = Month(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a month: YYYY-MM expected"))
    }
    self = month
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Month: CustomStringConvertible {
  public var description: String { String(first.description.dropLast(3)) }
}
