/// A piece of an expression, and where it starts in it.
struct Token {
  enum Kind: Hashable {
    /// A slot, an option, `yes`, `and`, …
    case word(String)
    case integer(String)
    /// `==`, `<`, …
    case comparison(String)
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, comma
    /// `+`, `-`, `*` or `/`.
    case arithmetic(String)
    case unknown(Character)
    case end
  }

  let kind: Kind
  /// In Unicode scalars from the start of the expression.
  let offset: Int
  let length: Int

  /// For messages.
  var description: String {
    switch kind {
    case .word(let word): "'\(word)'"
    case .integer(let digits): "'\(digits)'"
    case .arithmetic(let sign): "'\(sign)'"
    case .comparison(let sign): "'\(sign)'"
    case .leftParenthesis: "'('"
    case .rightParenthesis: "')'"
    case .leftBracket: "'['"
    case .rightBracket: "']'"
    case .comma: "','"
    case .unknown(let character): "'\(character)'"
    case .end: "the end"
    }
  }

  /// The tokens of an expression; ends with one ``Kind/end``.
  static func tokens(of text: String) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var position = 0
    while position < scalars.count {
      let start = position
      let scalar = scalars[position]
      position += 1
      if scalar.properties.isWhitespace { continue }
      let kind: Kind
      switch scalar {
      case "(": kind = .leftParenthesis
      case ")": kind = .rightParenthesis
      case "[": kind = .leftBracket
      case "]": kind = .rightBracket
      case ",": kind = .comma
      case "+", "*", "/": kind = .arithmetic(String(scalar))
      // A hyphen inside a word is a part of it; before one, it takes away.
      case "-": kind = .arithmetic("-")
      case "=", "!", "<", ">":
        if position < scalars.count, scalars[position] == "=" { position += 1 }
        let sign = string(scalars[start..<position])
        kind = sign == "=" || sign == "!" ? .unknown(Character(scalar)) : .comparison(sign)
      case _ where isWord(scalar):
        while position < scalars.count,
          isWord(scalars[position]) || isSlash(scalars, at: position)
        {
          position += 1
        }
        let word = string(scalars[start..<position])
        let isNumber = word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        kind = isNumber ? .integer(word) : .word(word)
      default: kind = .unknown(Character(scalar))
      }
      tokens.append(Token(kind: kind, offset: start, length: position - start))
    }
    return tokens + [Token(kind: .end, offset: scalars.count, length: 1)]
  }

  /// Letters, digits, hyphens, and the dot between a family and its topic.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: scalar.properties.isAlphabetic
    }
  }

  /// The slash in `child/2/age`, which has a word on both sides.
  private static func isSlash(_ scalars: [Unicode.Scalar], at position: Int) -> Bool {
    scalars[position] == "/" && position + 1 < scalars.count && isWord(scalars[position + 1])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars)
    return string
  }
}
