import Essentials
import Interview

/// Numbers that are worked out: rounds of repetitions, arithmetic, time since a date.
extension ExpressionChecker {
  /// The rounds of a repetition, by their prefixes.
  mutating func rounds(of name: String, _ term: Expression.Term) -> [String]? {
    guard let repetition = slots.repetition(name) else {
      report(.unknownRepetition(name, among: slots.rounds.keys.sorted(), at: span(term)))
      return nil
    }
    return slots.rounds[repetition]
  }

  /// Whether anything is known of the round.
  func begun(_ round: String) -> Condition {
    let slots = slots.types.filter { full, type in
      if case .opinions? = type { return false }
      return full.hasPrefix(round + "/")
    }
    return .any(slots.keys.sorted().map { .known(Slot.ID($0)) })
  }

  mutating func count(
    _ condition: Expression, in rounds: [String]
  ) -> (Operand, ExpressionType)? {
    var conditions: [Condition] = []
    for round in rounds {
      var inner = ExpressionChecker(
        slots: slots.inside(round), outside: outside, source: source, offset: offset)
      let condition = inner.condition(condition)
      guard let condition else {
        // The other rounds would say the same.
        report(inner.diagnostics)
        return nil
      }
      conditions.append(condition)
    }
    return (.tally(conditions), .integer(0...rounds.count))
  }

  mutating func sum(
    _ name: String, in rounds: [String], _ term: Expression.Term
  ) -> (Operand, ExpressionType)? {
    var operands: [Operand] = []
    for round in rounds {
      let inner = slots.inside(round)
      guard let full = inner.slot(name), let type = slots.types[full] else {
        report(.unknownSlot(name, among: inner.names, at: span(term)))
        return nil
      }
      switch type {
      case .integer, .age: operands.append(.slot(Slot.ID(full)))
      case nil: return nil
      case let type?:
        mismatch(ExpressionType(type), term, expected: "numbers, which have a sum")
        return nil
      }
    }
    return (.sum(operands), .integer(nil))
  }

  mutating func arithmetic(
    _ left: Expression.Term, _ sign: String, _ right: Expression.Term
  ) -> (Operand, ExpressionType)? {
    let sides = (number(left), number(right))
    guard let leftOperand = sides.0, let rightOperand = sides.1,
      let operation = Operand.Arithmetic(rawValue: sign)
    else { return nil }
    if operation == .dividedBy, rightOperand == .literal(.integer(0)) {
      report(.divisionByZero(at: span(right)))
      return nil
    }
    return (.arithmetic(leftOperand, operation, rightOperand), .integer(nil))
  }

  /// An operand that is a number.
  mutating func number(_ term: Expression.Term) -> Operand? {
    guard let (operand, type) = operand(term, expecting: nil) else { return nil }
    guard case .integer = type else {
      mismatch(type, term, expected: "a number")
      return nil
    }
    return operand
  }

  mutating func elapsed(
    _ function: Expression.Term.Function, _ term: Expression.Term
  ) -> (Operand, ExpressionType)? {
    guard let (operand, type) = operand(term, expecting: nil) else { return nil }
    guard case .date = type else {
      mismatch(type, term, expected: "a date")
      return nil
    }
    let elapsed: Operand =
      switch function {
      case .yearsSince: .elapsed(.years, from: operand, to: .today)
      case .daysSince: .elapsed(.days, from: operand, to: .today)
      case .daysUntil: .elapsed(.days, from: .today, to: operand)
      }
    return (elapsed, .integer(nil))
  }
}
