import Essentials

extension Condition {
  func holds(given visible: Visible, _ outside: some Outside) -> Bool {
    switch self {
    case .always: true
    case .known(let slot): visible[slot] != nil
    case .not(let condition): !condition.holds(given: visible, outside)
    case .all(let conditions): conditions.allSatisfy { $0.holds(given: visible, outside) }
    case .any(let conditions): conditions.contains { $0.holds(given: visible, outside) }
    case .compare(let left, let comparison, let right):
      Self.compare(
        left.value(given: visible, outside), comparison, right.value(given: visible, outside))
    case .among(let operand, let symbols):
      switch operand.value(given: visible, outside) {
      case .symbol(let symbol): symbols.contains(symbol)
      case .symbols(let several): several.contains(where: symbols.contains)
      default: false
      }
    }
  }

  private static func compare(_ left: Value?, _ comparison: Comparison, _ right: Value?) -> Bool {
    guard let left, let right else { return false }
    switch comparison {
    case .equal: return left == right
    case .notEqual: return left != right
    case .less, .lessOrEqual, .greaterOrEqual, .greater:
      switch (left, right) {
      case (.integer(let left), .integer(let right)): return comparison.orders(left, right)
      case (.date(let left), .date(let right)): return comparison.orders(left, right)
      default: return false
      }
    }
  }
}

extension Condition.Comparison {
  fileprivate func orders<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    }
  }
}

extension Operand {
  func value(given visible: Visible, _ outside: some Outside) -> Value? {
    switch self {
    case .literal(let value): return value
    case .slot(let slot): return visible[slot]
    case .count(let slot):
      guard case .symbols(let symbols) = visible[slot] else {
        return .integer(visible.topicCount(of: slot))
      }
      return .integer(symbols.count)
    case .outside(let name): return outside.value(of: name, given: visible)
    case .arithmetic(let left, let sign, let right):
      guard case .integer(let left) = left.value(given: visible, outside),
        case .integer(let right) = right.value(given: visible, outside)
      else { return nil }
      return sign.result(left, right).map(Value.integer)
    case .tally(let conditions):
      return .integer(conditions.count { $0.holds(given: visible, outside) })
    case .sum(let operands):
      var sum = 0
      for operand in operands {
        guard case .integer(let number) = operand.value(given: visible, outside) else { continue }
        let (total, overflow) = sum.addingReportingOverflow(number)
        guard !overflow else { return nil }
        sum = total
      }
      return .integer(sum)
    case .elapsed(let unit, let from, let to):
      guard case .date(let from) = from.value(given: visible, outside),
        case .date(let to) = to.value(given: visible, outside)
      else { return nil }
      return .integer(unit == .years ? from.years(until: to) : from.days(until: to))
    }
  }
}

extension Operand.Arithmetic {
  /// Nil where the result has no room, and by zero.
  fileprivate func result(_ left: Int, _ right: Int) -> Int? {
    let (result, overflow) =
      switch self {
      case .plus: left.addingReportingOverflow(right)
      case .minus: left.subtractingReportingOverflow(right)
      case .times: left.multipliedReportingOverflow(by: right)
      case .dividedBy: left.dividedReportingOverflow(by: right)
      }
    return overflow ? nil : result
  }
}
