import Essentials
import Interview

/// Turns an expression into a condition, once every name and type in it is right.
struct ExpressionChecker {
  /// The slots' types by their names; nil where the type itself is wrong, and was reported.
  let slots: [String: SlotType?]
  /// The values that the outside works out, and what they may be; none where anything.
  let outside: [String: [String]]
  /// The scalar that holds the expression.
  let source: Syntax
  private(set) var diagnostics: [Diagnostic] = []

  init(slots: [String: SlotType?], outside: [String: [String]], source: Syntax) {
    self.slots = slots
    self.outside = outside
    self.source = source
  }

  /// Nil where something is wrong; all that is wrong is in the diagnostics.
  mutating func condition(_ expression: Expression) -> Condition? {
    switch expression {
    case .or(let parts):
      return conditions(parts).map(Condition.any)
    case .and(let parts):
      return conditions(parts).map(Condition.all)
    case .not(let inner):
      return condition(inner).map(Condition.not)
    case .known(let term):
      guard let (id, type) = slot(term) else { return nil }
      if case .opinions = type, id.topic == nil {
        return .compare(.count(id), .greater, .literal(.integer(0)))
      }
      return .known(id)
    case .compare(let left, let sign, let right):
      return compare(left, sign, right)
    case .among(let term, let items):
      return among(term, items)
    }
  }

  /// An operand that fits `slot`, which is set to it.
  mutating func operand(
    _ term: Expression.Term, for slot: String, _ slotType: SlotType
  ) -> Operand? {
    let expected = Expected(type: ExpressionType(slotType), owner: slot)
    guard let (operand, type) = operand(term, expecting: expected) else { return nil }
    switch (expected.type, type, operand) {
    case (.place, .place, _), (.reach, .reach, _), (.symbols, .symbols, .slot): return operand
    case (.yesNo, .yesNo, _), (.integer, .integer, _), (.symbol, .symbol, _): return operand
    default:
      mismatch(type, term, expected: expected.type.description)
      return nil
    }
  }

  /// What a bare word is compared with.
  struct Expected {
    let type: ExpressionType
    /// The slot or outside name, for messages.
    let owner: String
  }

  private mutating func conditions(_ parts: [Expression]) -> [Condition]? {
    // Every part is looked at, so that every mistake is found.
    let conditions = parts.map { condition($0) }
    return conditions.contains { $0 == nil } ? nil : conditions.compactMap { $0 }
  }

  private mutating func compare(
    _ left: Expression.Term, _ sign: String, _ right: Expression.Term
  ) -> Condition? {
    guard let comparison = Condition.Comparison(rawValue: sign) else { return nil }
    let sides: (left: (Operand, ExpressionType), right: (Operand, ExpressionType))?
    if !isName(left), isName(right) {
      sides = pair(right, left).map { ($1, $0) }
    } else {
      sides = pair(left, right).map { ($0, $1) }
    }
    guard let ((leftOperand, leftType), (rightOperand, rightType)) = sides else { return nil }
    guard leftType.isComparable(with: rightType) else {
      mismatch(rightType, right, expected: leftType.description)
      return nil
    }
    if comparison != .equal, comparison != .notEqual, !leftType.isComparable(with: .integer(nil)) {
      mismatch(leftType, left, expected: "a number; only numbers are smaller or larger")
      return nil
    }
    warnIfConstant(leftType, left, comparison, right)
    warnIfConstant(rightType, right, comparison.mirrored, left)
    return .compare(leftOperand, comparison, rightOperand)
  }

  /// Both sides of a comparison; bare words of the second are read as the first wants them.
  private mutating func pair(
    _ first: Expression.Term, _ second: Expression.Term
  ) -> ((Operand, ExpressionType), (Operand, ExpressionType))? {
    guard let (operand, type) = operand(first, expecting: nil), canCompare(type, first),
      let other = self.operand(second, expecting: Expected(type: type, owner: name(first)))
    else { return nil }
    return ((operand, type), other)
  }

  private mutating func canCompare(_ type: ExpressionType, _ term: Expression.Term) -> Bool {
    switch type {
    case .yesNo, .integer, .symbol: return true
    case .symbols: mismatch(type, term, expected: "one value; a list is asked with 'in'")
    case .place, .reach, .opinions:
      mismatch(type, term, expected: "something to compare; here only 'known' makes sense")
    }
    return false
  }

  private mutating func among(_ term: Expression.Term, _ items: [Expression.Term]) -> Condition? {
    guard let (operand, type) = operand(term, expecting: nil) else { return nil }
    let itemType: ExpressionType
    switch type {
    case .yesNo, .integer: itemType = type
    case .symbol(let options), .symbols(let options): itemType = .symbol(options)
    case .place, .reach, .opinions:
      mismatch(type, term, expected: "something to compare; here only 'known' makes sense")
      return nil
    }
    let expected = Expected(type: itemType, owner: name(term))
    let values = items.map { literal($0, expected) }
    guard !values.contains(where: { $0 == nil }) else { return nil }
    var symbols: [Symbol] = []
    var comparisons: [Condition] = []
    for case let value? in values {
      if case .symbol(let symbol) = value {
        symbols.append(symbol)
      } else {
        comparisons.append(.compare(operand, .equal, .literal(value)))
      }
    }
    return comparisons.isEmpty ? .among(operand, symbols) : .any(comparisons)
  }

  /// A comparison with a number outside the slot's range is decided before anybody answers.
  private mutating func warnIfConstant(
    _ type: ExpressionType, _ term: Expression.Term, _ comparison: Condition.Comparison,
    _ other: Expression.Term
  ) {
    guard case .integer(let range?) = type, case .integer(let number) = other.kind,
      let isTrue = comparison.isDecided(for: range, number)
    else { return }
    let start = min(term.offset, other.offset)
    let end = max(term.offset + term.length, other.offset + other.length)
    let words = String((source.scalar ?? "").unicodeScalars.dropFirst(start).prefix(end - start))
    diagnostics.append(
      .constantCondition(
        words, isTrue: isTrue,
        "the slot goes from \(range.lowerBound) to \(range.upperBound)",
        at: source.span(from: start, length: end - start)))
  }
}

extension ExpressionChecker {
  fileprivate func isName(_ term: Expression.Term) -> Bool {
    switch term.kind {
    case .word(let word): slots.keys.contains(Slot.ID(word).family.rawValue) || outside[word] != nil
    case .count: true
    case .integer: false
    }
  }

  fileprivate func name(_ term: Expression.Term) -> String {
    switch term.kind {
    case .word(let word), .count(let word): word
    case .integer(let number): String(number)
    }
  }

  fileprivate mutating func operand(
    _ term: Expression.Term, expecting expected: Expected?
  ) -> (Operand, ExpressionType)? {
    switch term.kind {
    case .integer(let number):
      return (.literal(.integer(number)), .integer(nil))
    case .count:
      guard let (id, type) = slot(term) else { return nil }
      switch type {
      case .symbols, .opinions: return (.count(id), .integer(nil))
      default:
        mismatch(type, term, expected: "a list or a family, which can be counted")
        return nil
      }
    case .word(let word):
      if let options = outside[word] {
        return (.outside(Symbol(word)), .symbol(options.isEmpty ? nil : options))
      }
      if isName(term) { return slot(term).map { (.slot($0.0), $0.1) } }
      guard let expected else {
        guard let yesNo = Value.YesNo(rawValue: word) else {
          _ = slot(term)
          return nil
        }
        return (.literal(.yesNo(yesNo)), .yesNo)
      }
      return literal(term, expected).map { (.literal($0), expected.type) }
    }
  }

  /// A number or a bare word as a value of the expected type.
  fileprivate mutating func literal(_ term: Expression.Term, _ expected: Expected) -> Value? {
    let type = expected.type
    switch (term.kind, type) {
    case (.integer(let number), .integer):
      return .integer(number)
    case (.word(let word), .yesNo):
      if let yesNo = Value.YesNo(rawValue: word) { return .yesNo(yesNo) }
      report(.typeMismatch(found: "'\(word)'", expected: type.description, at: span(term)))
    case (.word(let word), .symbol(let options)):
      guard let options, !options.contains(word) else { return .symbol(Symbol(word)) }
      report(.unknownOption(word, of: expected.owner, among: options, at: span(term)))
    case (.integer(let number), _):
      report(.typeMismatch(found: "'\(number)'", expected: type.description, at: span(term)))
    case (.word(let word), _), (.count(let word), _):
      report(.typeMismatch(found: "'\(word)'", expected: type.description, at: span(term)))
    }
    return nil
  }

  /// A declared slot, or a topic of a declared family.
  fileprivate mutating func slot(_ term: Expression.Term) -> (Slot.ID, ExpressionType)? {
    let id = Slot.ID(name(term))
    guard let declared = slots[id.family.rawValue] else {
      report(.unknownSlot(name(term), among: slots.keys.sorted(), at: span(term)))
      return nil
    }
    guard let type = declared else { return nil }
    guard id.topic != nil else { return (id, ExpressionType(type)) }
    guard case .opinions = type else {
      report(.unknownSlot(name(term), among: slots.keys.sorted(), at: span(term)))
      return nil
    }
    return (id, .yesNo)
  }

  fileprivate mutating func mismatch(
    _ type: ExpressionType, _ term: Expression.Term, expected: String
  ) {
    report(.typeMismatch(found: type.description, expected: expected, at: span(term)))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private func span(_ term: Expression.Term) -> Span {
    source.span(from: term.offset, length: term.length)
  }
}
