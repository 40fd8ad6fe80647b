import Essentials
import Interview

/// Turns an expression into a condition, once every name and type in it is right.
struct ExpressionChecker {
  let slots: SlotTable
  /// The values that the outside works out, and what they may be; none where anything.
  let outside: [String: [String]]
  /// The scalar that holds the expression.
  let source: Syntax
  /// Where the expression starts in it, in Unicode scalars.
  let offset: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(slots: SlotTable, outside: [String: [String]], source: Syntax, offset: Int = 0) {
    self.slots = slots
    self.outside = outside
    self.source = source
    self.offset = offset
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
    case (.date, .date, _): return operand
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
    if comparison != .equal, comparison != .notEqual, !leftType.isOrdered {
      mismatch(
        leftType, left, expected: "a number or a date; only these are smaller or larger")
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
    case .yesNo, .integer, .symbol, .date: return true
    case .symbols: mismatch(type, term, expected: "one value; a list is asked with 'in'")
    case .place, .reach, .text, .opinions:
      mismatch(type, term, expected: "something to compare; here only 'known' makes sense")
    }
    return false
  }

  private mutating func among(_ term: Expression.Term, _ items: [Expression.Term]) -> Condition? {
    guard let (operand, type) = operand(term, expecting: nil) else { return nil }
    let itemType: ExpressionType
    switch type {
    case .yesNo, .integer, .date: itemType = type
    case .symbol(let options), .symbols(let options): itemType = .symbol(options)
    case .place, .reach, .text, .opinions:
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
    let words = String(
      (source.scalar ?? "").unicodeScalars.dropFirst(offset + start).prefix(end - start))
    diagnostics.append(
      .constantCondition(
        words, isTrue: isTrue,
        "the slot goes from \(range.lowerBound) to \(range.upperBound)",
        at: source.span(from: offset + start, length: end - start)))
  }
}

extension ExpressionChecker {
  fileprivate func isName(_ term: Expression.Term) -> Bool {
    switch term.kind {
    case .word(let word):
      word == "today" || outside[word] != nil
        || slots.slot(Slot.ID(word).family.rawValue) != nil
    case .count, .countWhere, .tally, .sum, .arithmetic, .elapsed: true
    case .integer: false
    }
  }

  fileprivate func name(_ term: Expression.Term) -> String {
    switch term.kind {
    case .word(let word), .count(let word), .countWhere(let word, _), .sum(let word, _): word
    case .integer(let number): String(number)
    case .tally: "count"
    case .arithmetic: "the result"
    case .elapsed(let function, _): function.rawValue
    }
  }

  mutating func operand(
    _ term: Expression.Term, expecting expected: Expected?
  ) -> (Operand, ExpressionType)? {
    switch term.kind {
    case .integer(let number):
      return (.literal(.integer(number)), .integer(nil))
    case .count(let name):
      if let repetition = slots.repetition(name) {
        let rounds = slots.rounds[repetition] ?? []
        return (.tally(rounds.map(begun)), .integer(0...rounds.count))
      }
      guard let (id, type) = slot(term) else { return nil }
      switch type {
      case .symbols, .opinions: return (.count(id), .integer(nil))
      default:
        mismatch(type, term, expected: "a list, a family or a repetition, which can be counted")
        return nil
      }
    case .countWhere(let name, let condition):
      return rounds(of: name, term).flatMap { count(condition, in: $0) }
    case .tally(let conditions):
      let known = conditions.map { condition($0) }
      guard !known.contains(where: { $0 == nil }) else { return nil }
      return (.tally(known.compactMap { $0 }), .integer(0...known.count))
    case .sum(let slot, let repetition):
      return rounds(of: repetition, term).flatMap { sum(slot, in: $0, term) }
    case .arithmetic(let left, let sign, let right): return arithmetic(left, sign, right)
    case .elapsed(let function, let term): return elapsed(function, term)
    case .word(let word):
      if word == "today" { return (.today, .date) }
      if let options = outside[word] {
        return (.outside(Symbol(word)), .symbol(options.isEmpty ? nil : options))
      }
      if isName(term) { return slot(term).map { (.slot($0.0), $0.1) } }
      guard let expected else {
        if let yesNo = Value.YesNo(rawValue: word) { return (.literal(.yesNo(yesNo)), .yesNo) }
        if let day = Day(word) { return (.literal(.date(day)), .date) }
        _ = slot(term)
        return nil
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
    case (.word(let word), .date):
      if let day = Day(word) { return .date(day) }
      report(
        .typeMismatch(found: "'\(word)'", expected: "a date: '2026-09-01'", at: span(term)))
    case (.integer(let number), _):
      report(.typeMismatch(found: "'\(number)'", expected: type.description, at: span(term)))
    case (.word(let word), _):
      report(.typeMismatch(found: "'\(word)'", expected: type.description, at: span(term)))
    case (.count, _), (.countWhere, _), (.tally, _), (.sum, _), (.arithmetic, _), (.elapsed, _):
      report(.typeMismatch(found: "a number", expected: "a word or a number", at: span(term)))
    }
    return nil
  }

  /// A declared slot, or a topic of a declared family.
  fileprivate mutating func slot(_ term: Expression.Term) -> (Slot.ID, ExpressionType)? {
    let written = Slot.ID(name(term))
    guard let full = slots.slot(written.family.rawValue), let declared = slots.types[full] else {
      report(.unknownSlot(name(term), among: slots.names, at: span(term)))
      return nil
    }
    guard let type = declared else { return nil }
    guard let topic = written.topic else { return (Slot.ID(full), ExpressionType(type)) }
    guard case .opinions = type else {
      report(.unknownSlot(name(term), among: slots.names, at: span(term)))
      return nil
    }
    return (Slot.ID(full).topic(topic), .yesNo)
  }

  mutating func mismatch(
    _ type: ExpressionType, _ term: Expression.Term, expected: String
  ) {
    report(.typeMismatch(found: type.description, expected: expected, at: span(term)))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func report(_ several: [Diagnostic]) {
    diagnostics += several
  }

  func span(_ term: Expression.Term) -> Span {
    source.span(from: offset + term.offset, length: term.length)
  }
}
