/// Parses `age < 15 and not known(birthday)`.
///
///     or         = and *( "or" and )
///     and        = not *( "and" not )
///     not        = "not" not / "(" or ")" / "known" "(" word ")" / comparison
///     comparison = term sign term / term "in" "[" term *( "," term ) "]"
///     term       = integer / word / "count" "(" word ")"
struct ExpressionParser {
  /// What was found where something else was expected.
  struct Fault: Error {
    enum Kind {
      case found(String, expected: String)
      case numberTooLarge(String)
      case tooDeep
    }

    let kind: Kind
    let offset: Int
    let length: Int
  }

  /// Words that can't be names of slots.
  static let reservedWords: Set<String> = ["and", "or", "not", "in", "known", "count"]

  private let tokens: [Token]
  private var position = 0

  init(_ text: String) {
    tokens = Token.tokens(of: text)
  }

  /// A condition, and nothing behind it.
  mutating func condition() throws(Fault) -> Expression {
    let expression = try or(depth: 0)
    try expect(.end, "'and', 'or' or the end")
    return expression
  }

  /// One term, and nothing behind it.
  mutating func operand() throws(Fault) -> Expression.Term {
    let term = try term("a slot, a word or a number")
    try expect(.end, "the end")
    return term
  }

  private mutating func or(depth: Int) throws(Fault) -> Expression {
    var parts = [try and(depth: depth)]
    while take(.word("or")) { parts.append(try and(depth: depth)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func and(depth: Int) throws(Fault) -> Expression {
    var parts = [try not(depth: depth)]
    while take(.word("and")) { parts.append(try not(depth: depth)) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func not(depth: Int) throws(Fault) -> Expression {
    guard depth < DialogueLimits.expressionNesting else { throw fault(.tooDeep) }
    if take(.word("not")) { return .not(try not(depth: depth + 1)) }
    if take(.leftParenthesis) {
      let inner = try or(depth: depth + 1)
      try expect(.rightParenthesis, "')'")
      return inner
    }
    if take(.word("known")) { return .known(try slotInParentheses()) }
    return try comparison()
  }

  private mutating func comparison() throws(Fault) -> Expression {
    let left = try term("a condition")
    if take(.word("in")) {
      try expect(.leftBracket, "'['")
      var items = [try term("a word")]
      while take(.comma) { items.append(try term("a word")) }
      try expect(.rightBracket, "',' or ']'")
      return .among(left, items)
    }
    guard case .comparison(let sign) = token.kind else {
      throw unexpected("'==', '!=', '<', '<=', '>', '>=' or 'in'")
    }
    position += 1
    return .compare(left, sign, try term("a slot, a word or a number"))
  }

  private mutating func term(_ expected: String) throws(Fault) -> Expression.Term {
    let first = token
    switch first.kind {
    case .integer(let digits):
      guard let number = Int(digits) else { throw fault(.numberTooLarge(digits)) }
      position += 1
      return .init(kind: .integer(number), offset: first.offset, length: first.length)
    case .word("count"):
      position += 1
      let slot = try slotInParentheses()
      guard case .word(let name) = slot.kind else { throw unexpected("a slot") }
      return .init(kind: .count(name), offset: slot.offset, length: slot.length)
    case .word(let word) where !Self.reservedWords.contains(word):
      position += 1
      return .init(kind: .word(word), offset: first.offset, length: first.length)
    default:
      throw unexpected(expected)
    }
  }

  private mutating func slotInParentheses() throws(Fault) -> Expression.Term {
    try expect(.leftParenthesis, "'('")
    guard case .word = token.kind else { throw unexpected("a slot") }
    let slot = try term("a slot")
    try expect(.rightParenthesis, "')'")
    return slot
  }

  /// The list always ends with an `end`, which is never passed.
  private var token: Token { tokens[min(position, tokens.count - 1)] }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ kind: Token.Kind, _ expected: String) throws(Fault) {
    guard take(kind) else { throw unexpected(expected) }
  }

  private func unexpected(_ expected: String) -> Fault {
    fault(.found(token.description, expected: expected))
  }

  private func fault(_ kind: Fault.Kind) -> Fault {
    Fault(kind: kind, offset: token.offset, length: token.length)
  }
}
