/// Parses `age < 15 and not known(birthday)`.
///
///     or         = and *( "or" and )
///     and        = not *( "and" not )
///     not        = "not" not / "(" or ")" / "known" "(" word ")" / comparison
///     comparison = sum sign sum / sum "in" "[" sum *( "," sum ) "]"
///     sum        = product *( ( "+" / "-" ) product )
///     product    = term *( ( "*" / "/" ) term )
///     term       = [ "-" ] integer / word / "(" sum ")" / "sum" "(" word "," word ")"
///                / "count" "(" ( word [ "where" or ] / or *( "," or ) ) ")"
///                / ( "years-since" / "days-since" / "days-until" ) "(" sum ")"
struct ExpressionParser {
  /// What was found where something else was expected.
  struct Fault: Error {
    enum Kind {
      case found(String, expected: String)
      case numberTooLarge(String)
      case tooDeep
      case tooLong
    }

    let kind: Kind
    let offset: Int
    let length: Int
  }

  /// Words that can't be names of slots.
  static let reservedWords: Set<String> = [
    "and", "or", "not", "in", "known", "count", "where", "sum", "today", "years-since",
    "days-since", "days-until",
  ]

  private let tokens: [Token]
  private var position = 0

  init(_ text: String) {
    tokens = Token.tokens(of: text)
  }

  /// A condition, and nothing behind it.
  mutating func condition() throws(Fault) -> Expression {
    try checkLength()
    let expression = try or(depth: 0)
    try expect(.end, "'and', 'or' or the end")
    return expression
  }

  /// One operand, and nothing behind it.
  mutating func operand() throws(Fault) -> Expression.Term {
    try checkLength()
    let term = try sum("a slot, a word or a number", depth: 0)
    try expect(.end, "the end")
    return term
  }

  private func checkLength() throws(Fault) {
    guard tokens.count <= DialogueLimits.expressionLength else {
      let token = tokens[DialogueLimits.expressionLength]
      throw Fault(kind: .tooLong, offset: token.offset, length: token.length)
    }
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
    if token.kind == .leftParenthesis, !isSumInParentheses {
      position += 1
      let inner = try or(depth: depth + 1)
      try expect(.rightParenthesis, "')'")
      return inner
    }
    if take(.word("known")) { return .known(try slotInParentheses()) }
    return try comparison(depth: depth)
  }

  /// Whether the parentheses that open here hold a number, and not a condition.
  private var isSumInParentheses: Bool {
    var depth = 0
    for index in position..<tokens.count {
      switch tokens[index].kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        depth -= 1
        guard depth == 0 else { continue }
        switch tokens[min(index + 1, tokens.count - 1)].kind {
        case .comparison, .arithmetic, .word("in"): return true
        default: return false
        }
      default: break
      }
    }
    return false
  }

  private mutating func comparison(depth: Int) throws(Fault) -> Expression {
    let left = try sum("a condition", depth: depth)
    if take(.word("in")) {
      try expect(.leftBracket, "'['")
      var items = [try sum("a word", depth: depth)]
      while take(.comma) { items.append(try sum("a word", depth: depth)) }
      try expect(.rightBracket, "',' or ']'")
      return .among(left, items)
    }
    guard case .comparison(let sign) = token.kind else {
      throw unexpected("'==', '!=', '<', '<=', '>', '>=' or 'in'")
    }
    position += 1
    return .compare(left, sign, try sum("a slot, a word or a number", depth: depth))
  }

  private mutating func sum(_ expected: String, depth: Int) throws(Fault) -> Expression.Term {
    var left = try product(expected, depth: depth)
    while let sign = takeSign("+", "-") {
      left = left.combined(sign, with: try product("a slot or a number", depth: depth))
    }
    return left
  }

  private mutating func product(_ expected: String, depth: Int) throws(Fault) -> Expression.Term {
    var left = try term(expected, depth: depth)
    while let sign = takeSign("*", "/") {
      left = left.combined(sign, with: try term("a slot or a number", depth: depth))
    }
    return left
  }

  private mutating func takeSign(_ signs: String...) -> String? {
    guard case .arithmetic(let sign) = token.kind, signs.contains(sign) else { return nil }
    position += 1
    return sign
  }

  private mutating func term(_ expected: String, depth: Int) throws(Fault) -> Expression.Term {
    guard depth < DialogueLimits.expressionNesting else { throw fault(.tooDeep) }
    let first = token
    switch first.kind {
    case .integer, .arithmetic("-"): return try number(expected)
    case .leftParenthesis:
      position += 1
      let inner = try sum("a slot or a number", depth: depth + 1)
      try expect(.rightParenthesis, "')'")
      return inner
    case .word("count"):
      position += 1
      return try count(from: first, depth: depth + 1)
    case .word("sum"):
      position += 1
      try expect(.leftParenthesis, "'('")
      let repetition = try name("a repetition")
      try expect(.comma, "','")
      let slot = try name("a slot")
      try expect(.rightParenthesis, "')'")
      return .init(
        kind: .sum(slot.name, of: repetition.name), offset: repetition.token.offset,
        length: repetition.token.length)
    case .word(let word):
      if let function = Expression.Term.Function(rawValue: word) {
        position += 1
        try expect(.leftParenthesis, "'('")
        let date = try sum("a date", depth: depth + 1)
        try expect(.rightParenthesis, "')'")
        return .init(kind: .elapsed(function, date), offset: date.offset, length: date.length)
      }
      guard word == "today" || !Self.reservedWords.contains(word) else {
        throw unexpected(expected)
      }
      position += 1
      return .init(kind: .word(word), offset: first.offset, length: first.length)
    default:
      throw unexpected(expected)
    }
  }

  private mutating func number(_ expected: String) throws(Fault) -> Expression.Term {
    let first = token
    let isNegative = take(.arithmetic("-"))
    guard case .integer(let digits) = token.kind else {
      throw unexpected(isNegative ? "a number" : expected)
    }
    guard let number = Int(digits) else { throw fault(.numberTooLarge(digits)) }
    let end = token.offset + token.length
    position += 1
    return .init(
      kind: .integer(isNegative ? -number : number), offset: first.offset,
      length: end - first.offset)
  }

  /// Behind `count`: a name, rounds that are chosen, or conditions.
  private mutating func count(from first: Token, depth: Int) throws(Fault) -> Expression.Term {
    try expect(.leftParenthesis, "'('")
    let next = tokens[min(position + 1, tokens.count - 1)].kind
    if case .word = token.kind, next == .rightParenthesis || next == .word("where") {
      let (name, inner) = try name("a slot")
      var kind = Expression.Term.Kind.count(name)
      if take(.word("where")) { kind = .countWhere(name, try or(depth: depth)) }
      try expect(.rightParenthesis, "')'")
      return .init(kind: kind, offset: inner.offset, length: inner.length)
    }
    var conditions = [try or(depth: depth)]
    while take(.comma) { conditions.append(try or(depth: depth)) }
    try expect(.rightParenthesis, "',' or ')'")
    return .init(kind: .tally(conditions), offset: first.offset, length: first.length)
  }

  private mutating func name(_ expected: String) throws(Fault) -> (name: String, token: Token) {
    let token = token
    guard case .word(let name) = token.kind, !Self.reservedWords.contains(name) else {
      throw unexpected(expected)
    }
    position += 1
    return (name, token)
  }

  private mutating func slotInParentheses() throws(Fault) -> Expression.Term {
    try expect(.leftParenthesis, "'('")
    let (name, token) = try name("a slot")
    try expect(.rightParenthesis, "')'")
    return .init(kind: .word(name), offset: token.offset, length: token.length)
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

extension Expression.Term {
  fileprivate func combined(_ sign: String, with other: Self) -> Self {
    Self(
      kind: .arithmetic(self, sign, other), offset: offset,
      length: other.offset + other.length - offset)
  }
}
