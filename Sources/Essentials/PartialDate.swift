/// A date as sources give it: a year, a month or a day (`2025`, `2025-07`, `2025-07-01`).
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil where the text has another shape, or the calendar has no such date.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard Day(year: numbers[0], month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = numbers[0]
    self.month = month
    self.day = day
  }

  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Whole months from this date to `day`; a year without a month counts as its January.
  public func months(until other: Day) -> Int {
    (other.year - year) * 12 + other.month - (month ?? 1)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension PartialDate: CustomStringConvertible {
  public var description: String {
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "not a date: YYYY, YYYY-MM or YYYY-MM-DD expected"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
