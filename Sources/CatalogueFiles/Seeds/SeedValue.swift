import Essentials

/// What one cell holds, once its column has read it.
enum SeedValue: Hashable, Sendable {
  case unknown
  case text(String)
  case integer(Int)
  case decimal(Double)
  case date(PartialDate)
  case list([String])
}

/// Why a column refused a cell.
struct SeedMismatch: Error, Hashable {
  var code: Diagnostic.Code
  var message: String
  var expected: String
  var suggestion: String?
}

extension SeedColumn {
  /// The value that a cell's text stands for.
  func value(of text: String) throws(SeedMismatch) -> SeedValue {
    guard !text.isEmpty else {
      guard isRequired else { return emptyValue }
      throw .missingValue(in: name)
    }
    switch kind {
    case .text: return .text(text)
    case .id:
      guard Self.isSlug(text) else { throw .notASlug(text) }
      return .text(text)
    case .reference: return .text(text)
    case .list, .references: return .list(try items(of: text, separatedBy: ";"))
    case .sources: return .list(try items(of: text, separatedBy: "|"))
    case .integer(let range):
      guard let number = Int(text), range.contains(number) else {
        throw .notANumber(text, "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return .integer(number)
    case .decimal(let range):
      guard let number = Double(text), range.contains(number) else {
        throw .notANumber(text, "a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return .decimal(number)
    case .date:
      guard let date = PartialDate(text) else { throw .notADate(text) }
      return .date(date)
    case .word(let words):
      guard words.contains(text) else { throw .unknownWord(text, among: words) }
      return .text(text)
    case .words(let words):
      let list = try items(of: text, separatedBy: ";")
      if let stranger = list.first(where: { !words.contains($0) }) {
        throw .unknownWord(stranger, among: words)
      }
      return .list(list)
    case .website:
      guard Self.isWebsite(text) else { throw .notAWebsite(text) }
      return .text(text)
    case .postalCode:
      guard text.utf8.count == 5, text.utf8.allSatisfy(Self.isDigit) else {
        throw .notAPostalCode(text)
      }
      return .text(text)
    case .department:
      guard Self.isDepartment(text) else { throw .notADepartment(text) }
      return .text(text)
    }
  }

  /// The text that ``value(of:)`` reads as `value`.
  func text(of value: SeedValue) -> String {
    switch value {
    case .unknown: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): "\(number)"
    case .date(let date): date.description
    case .list(let items): items.joined(separator: kind == .sources ? " | " : ";")
    }
  }

  private var emptyValue: SeedValue {
    switch kind {
    case .list, .sources, .words, .references: .list([])
    default: .unknown
    }
  }

  /// Bytes, not characters: both separators are ASCII, and every start of the program comes here.
  private func items(
    of text: String, separatedBy separator: Unicode.Scalar
  ) throws(SeedMismatch) -> [String] {
    let items = text.utf8.split(
      separator: UInt8(ascii: separator), omittingEmptySubsequences: false
    ).map { String(Substring(Self.trimmed($0))) }
    guard !items.contains("") else { throw .emptyItem(separator: separator) }
    return items
  }

  private static func trimmed(_ item: Substring.UTF8View) -> Substring.UTF8View {
    let space = UInt8(ascii: " ")
    guard let last = item.lastIndex(where: { $0 != space }) else { return item.prefix(0) }
    return item[...last].drop { $0 == space }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static let marks = "-.".utf8

  private static func isSlug(_ text: String) -> Bool {
    text.utf8.allSatisfy { (97...122).contains($0) || isDigit($0) || marks.contains($0) }
  }

  /// Two digits, or three overseas, or Corsica's 2A and 2B.
  private static func isDepartment(_ text: String) -> Bool {
    text == "2A" || text == "2B"
      || (2...3).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
  }

  /// `http://` or `https://`, then a host with a dot, and no space anywhere.
  private static func isWebsite(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let host = text.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
      && !text.utf8.contains(UInt8(ascii: " "))
  }
}
