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
      guard case .integer(let left) = left, case .integer(let right) = right else { return false }
      switch comparison {
      case .less: return left < right
      case .lessOrEqual: return left <= right
      case .greater: return left > right
      case .greaterOrEqual: return left >= right
      case .equal, .notEqual: return false
      }
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
    }
  }
}
