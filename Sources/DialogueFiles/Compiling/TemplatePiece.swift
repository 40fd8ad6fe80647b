/// A piece of a text: words, a hole in braces, or a choice between texts.
struct TemplatePiece {
  indirect enum Kind {
    case words(String)
    case hole(String)
    /// `{n, plural, one {…} other {…}}`
    case choice(Choice)
    /// The `#` of a plural.
    case number
    /// A brace that nothing closes.
    case openBrace
    /// Something else than what a choice goes on with.
    case badChoice(expected: String)
    case tooDeep
  }

  struct Choice {
    struct Case {
      let selector: String
      let offset: Int
      let pieces: [TemplatePiece]
    }

    /// What is chosen by: a slot, a number or a condition.
    let argument: String
    let argumentOffset: Int
    /// `plural`, `select` or `when`.
    let kind: String
    let kindOffset: Int
    let cases: [Case]
  }

  let kind: Kind
  /// In Unicode scalars from the start of the text.
  let offset: Int

  /// Cuts a text at its braces; `{{` is a brace.
  static func pieces(of text: String) -> [TemplatePiece] {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      return [TemplatePiece(kind: .words(text), offset: 0)]
    }
    var cutter = TemplateCutter(text)
    return cutter.pieces(depth: 0, inPlural: false)
  }
}

/// Cuts a text into pieces, the choices in it into theirs.
private struct TemplateCutter {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Up to the end; inside a choice, up to the brace that closes it.
  mutating func pieces(depth: Int, inPlural: Bool) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var words = String.UnicodeScalarView()
    var start = position
    func flush(_ pieces: inout [TemplatePiece]) {
      if !words.isEmpty { pieces.append(TemplatePiece(kind: .words(String(words)), offset: start)) }
      words = String.UnicodeScalarView()
    }
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "}", depth > 0 { break }
      if scalar == "{", next == "{" {
        words.append("{")
        position += 2
      } else if scalar == "{" || scalar == "#" && inPlural {
        flush(&pieces)
        pieces.append(scalar == "{" ? hole(depth) : number())
        start = position
      } else {
        words.append(scalar)
        position += 1
      }
    }
    flush(&pieces)
    return pieces
  }

  private var next: Unicode.Scalar? {
    position + 1 < scalars.count ? scalars[position + 1] : nil
  }

  private mutating func number() -> TemplatePiece {
    position += 1
    return TemplatePiece(kind: .number, offset: position - 1)
  }

  /// What an open brace begins.
  private mutating func hole(_ depth: Int) -> TemplatePiece {
    let start = position
    position += 1
    guard let end = endOfArgument() else {
      return TemplatePiece(kind: .openBrace, offset: start)
    }
    let argument = string(position..<end)
    position = end + 1
    guard scalars[end] == "," else { return TemplatePiece(kind: .hole(argument), offset: start) }
    guard depth < DialogueLimits.textNesting else {
      position = scalars.count
      return TemplatePiece(kind: .tooDeep, offset: start)
    }
    return choice(argument, from: start, depth)
  }

  /// The comma behind an argument, or the brace behind a name.
  private func endOfArgument() -> Int? {
    var brackets = 0
    for index in position..<scalars.count {
      switch scalars[index] {
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      case ",": if brackets <= 0 { return index }
      case "}": return index
      default: break
      }
    }
    return nil
  }

  private mutating func choice(
    _ argument: String, from start: Int, _ depth: Int
  ) -> TemplatePiece {
    skipBlanks()
    let kindOffset = position
    let kind = word()
    skipBlanks()
    guard take(",") else { return bad("',' and the cases: 'one {…} other {…}'") }
    var cases: [TemplatePiece.Choice.Case] = []
    while true {
      skipBlanks()
      if take("}") { break }
      let offset = position
      let selector = word()
      skipBlanks()
      guard !selector.isEmpty, take("{") else { return bad("a case: 'other {…}'") }
      let pieces = pieces(depth: depth + 1, inPlural: kind == "plural")
      guard take("}") else { return bad("'}'") }
      cases.append(.init(selector: selector, offset: offset, pieces: pieces))
    }
    return TemplatePiece(
      kind: .choice(
        .init(
          argument: argument, argumentOffset: start + 1, kind: kind, kindOffset: kindOffset,
          cases: cases)), offset: start)
  }

  /// What follows can't be told apart any more: the rest of the text is passed over.
  private mutating func bad(_ expected: String) -> TemplatePiece {
    defer { position = scalars.count }
    return TemplatePiece(
      kind: .badChoice(expected: expected), offset: min(position, scalars.count - 1))
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  private mutating func word() -> String {
    let start = position
    while position < scalars.count, !scalars[position].properties.isWhitespace,
      !["{", "}", ","].contains(scalars[position])
    {
      position += 1
    }
    return string(start..<position)
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
