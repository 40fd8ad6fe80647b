import Essentials
import Interview

/// Parses the type of a slot: `age 8..99`, `terms facet`.
struct SlotTypeParser {
  /// The options that the slot or its questions give.
  let options: [String]
  /// The scalar that holds the type.
  let node: Syntax
  /// The slot's.
  let name: String

  /// Types that are a choice whose options everybody knows: `level`.
  let named: [Symbol: [Symbol]]

  static let words = [
    "yes-no", "integer", "age", "place", "reach", "choice", "choices", "term", "terms", "opinions",
    "date", "text",
  ]

  func parse(_ text: String) -> Result<SlotType, Diagnostic> {
    let parts = text.split(separator: " ").map(String.init)
    if parts.count == 1, let options = named[Symbol(parts[0])] { return .success(.choice(options)) }
    guard let word = parts.first, Self.words.contains(word) else {
      let words = Self.words + named.keys.map(\.rawValue).sorted()
      return .failure(.unknownType(parts.first ?? text, expected: words, at: node.span))
    }
    let argument = parts.count == 2 ? parts[1] : nil
    switch word {
    case "integer", "age":
      guard let argument else {
        return .failure(.typeNeeds(word, "a range: '8..99'", at: node.span))
      }
      guard let range = Self.range(argument) else {
        let offset = text.unicodeScalars.count - argument.unicodeScalars.count
        let span = node.span(from: offset, length: argument.unicodeScalars.count)
        return .failure(.badRange(argument, at: span))
      }
      return .success(word == "age" ? .age(range) : .integer(range))
    case "date":
      guard parts.count > 1 else { return .success(.date(Day.first...Day.last)) }
      guard let argument, let range = Self.days(argument) else {
        return .failure(
          .typeNeeds(word, "nothing, or a range: '1900-01-01..2030-12-31'", at: node.span))
      }
      return .success(.date(range))
    case "text":
      guard let argument, let limit = Int(argument), (1...DialogueLimits.shortText).contains(limit)
      else {
        return .failure(
          .typeNeeds(word, "its most characters, to \(DialogueLimits.shortText)", at: node.span))
      }
      return .success(.text(limit))
    case "term", "terms", "opinions":
      guard let argument, ShapeReader.isName(argument) else {
        return .failure(.typeNeeds(word, "the name of a vocabulary: 'trade'", at: node.span))
      }
      let vocabulary = Symbol(argument)
      switch word {
      case "term": return .success(.term(vocabulary))
      case "terms": return .success(.terms(vocabulary))
      default: return .success(.opinions(vocabulary))
      }
    default:
      guard parts.count == 1 else {
        return .failure(.typeNeeds(word, "nothing behind it", at: node.span))
      }
    }
    switch word {
    case "yes-no": return .success(.yesNo)
    case "place": return .success(.place)
    case "reach": return .success(.reach)
    default:
      guard !options.isEmpty else { return .failure(.missingOptions(name, at: node.span)) }
      let symbols = options.map { Symbol($0) }
      return .success(word == "choice" ? .choice(symbols) : .choices(symbols))
    }
  }

  /// Parses `2026-01-01..2026-12-31`.
  private static func days(_ text: String) -> ClosedRange<Day>? {
    guard let dots = text.firstRange(of: ".."), let first = Day(String(text[..<dots.lowerBound])),
      let last = Day(String(text[dots.upperBound...])), first <= last
    else { return nil }
    return first...last
  }

  /// The range that `99..8` or `8-99` was to be; nil where there are not two numbers.
  static func mended(_ text: String) -> String? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }.sorted()
    guard numbers.count == 2, text.allSatisfy({ $0.isNumber || $0.isPunctuation || $0 == " " })
    else { return nil }
    return "\(numbers[0])..\(numbers[1])"
  }

  /// Parses `8..99`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    guard let dots = text.firstRange(of: ".."), let low = Int(text[..<dots.lowerBound]),
      let high = Int(text[dots.upperBound...]), low <= high
    else { return nil }
    return low...high
  }
}
