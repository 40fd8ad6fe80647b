/// A number as a text writes it, and what it comes to.
///
/// Read: `1 500`, `1,500`, `79,8 %`, `2/3`, `0.68`, each side of `15-18`. Not read: numbers in
/// words, what stands in braces (`{age}`), and digits that touch a letter, which are names (`3e`,
/// `CAP2`, `L443`).
struct Figure: Hashable, Sendable {
  enum Unit: Hashable, Sendable { case none, percent, euros }

  /// As written, with its unit where that is a sign: `79,8 %`.
  var text: String
  /// Digits alone, with a point for the decimals: `79.8`, `1500`, `2/3`.
  var value: String
  var unit: Unit

  static func all(in text: String) -> [Figure] {
    var scanner = FigureScanner(text)
    return scanner.scan()
  }
}

private struct FigureScanner {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func scan() -> [Figure] {
    var figures: [Figure] = []
    while index < characters.count {
      let character = characters[index]
      if character == "{" {
        skipBraces()
      } else if character.isDigit {
        if let figure = figure() { figures.append(figure) }
      } else {
        index += 1
      }
    }
    return figures
  }

  /// Without a closing brace, the brace is a character like any other.
  private mutating func skipBraces() {
    let close = characters[index...].firstIndex(of: "}") ?? index
    index = close + 1
  }

  /// Takes at least one digit; nil where they belong to a name.
  private mutating func figure() -> Figure? {
    let start = index
    var value = digits()
    if value.count <= 3 { value += groups() }
    if let decimals = decimals() { value += "." + decimals }
    if let divisor = divisor() { value += "/" + divisor }
    let touchesLetter =
      start > 0 && characters[start - 1].isLetter
      || index < characters.count && characters[index].isLetter
    guard !touchesLetter else { return nil }
    let unit = unit()
    return Figure(text: String(characters[start..<index]), value: value, unit: unit)
  }

  private mutating func digits() -> String {
    let start = index
    while index < characters.count, characters[index].isDigit { index += 1 }
    return String(characters[start..<index])
  }

  /// Thousands: each time a space or an English comma, then three digits and no more.
  private mutating func groups() -> String {
    var groups = ""
    while peek(0).isSpace || peek(0) == ",", digitsAhead(from: 1) == 3 {
      index += 1
      groups += digits()
    }
    return groups
  }

  private mutating func decimals() -> String? {
    guard peek(0) == "," || peek(0) == ".", digitsAhead(from: 1) > 0 else { return nil }
    index += 1
    return digits()
  }

  private mutating func divisor() -> String? {
    guard peek(0) == "/", digitsAhead(from: 1) > 0 else { return nil }
    index += 1
    return digits()
  }

  private mutating func unit() -> Figure.Unit {
    let space = peek(0).isSpace ? 1 : 0
    switch peek(space) {
    case "%":
      index += space + 1
      return .percent
    case "€":
      index += space + 1
      return .euros
    default:
      return wordUnit(from: index + space)
    }
  }

  private func wordUnit(from start: Int) -> Figure.Unit {
    let rest = String(characters[start...].prefix(12)).lowercased()
    if rest.hasPrefix("pour cent") || rest.hasPrefix("per cent") || rest.hasPrefix("percent") {
      return .percent
    }
    return rest.hasPrefix("euro") ? .euros : .none
  }

  private func peek(_ distance: Int) -> Character {
    index + distance < characters.count ? characters[index + distance] : "\n"
  }

  private func digitsAhead(from distance: Int) -> Int {
    var count = 0
    while peek(distance + count).isDigit { count += 1 }
    return count
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// A space within a number: plain, or one of the two that don't break.
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
