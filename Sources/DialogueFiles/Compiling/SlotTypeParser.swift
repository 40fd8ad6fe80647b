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

  static let words = [
    "yes-no", "integer", "age", "place", "reach", "choice", "choices", "term", "terms", "opinions",
  ]

  func parse(_ text: String) -> Result<SlotType, Diagnostic> {
    let parts = text.split(separator: " ").map(String.init)
    guard let word = parts.first, Self.words.contains(word) else {
      return .failure(.unknownType(parts.first ?? text, expected: Self.words, at: node.span))
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

  /// Parses `8..99`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    guard let dots = text.firstRange(of: ".."), let low = Int(text[..<dots.lowerBound]),
      let high = Int(text[dots.upperBound...]), low <= high
    else { return nil }
    return low...high
  }
}
