public import Essentials

extension Condition {
  /// Every slot that the condition looks at.
  public var slots: Set<Slot.ID> {
    switch self {
    case .always: []
    case .known(let slot): [slot]
    case .not(let inner): inner.slots
    case .all(let several), .any(let several):
      several.reduce(into: []) { $0.formUnion($1.slots) }
    case .compare(let left, _, let right): left.slots.union(right.slots)
    case .among(let operand, _): operand.slots
    }
  }
}

extension Operand {
  /// Every slot that the value is made of.
  public var slots: Set<Slot.ID> {
    switch self {
    case .literal, .outside: []
    case .slot(let slot), .count(let slot): [slot]
    case .arithmetic(let left, _, let right), .elapsed(_, let left, let right):
      left.slots.union(right.slots)
    case .tally(let conditions): conditions.reduce(into: []) { $0.formUnion($1.slots) }
    case .sum(let operands): operands.reduce(into: []) { $0.formUnion($1.slots) }
    }
  }
}

extension Condition {
  /// Whether the outside is asked for something: advice, or the date.
  public var asksOutside: Bool {
    switch self {
    case .always, .known: false
    case .not(let inner): inner.asksOutside
    case .all(let several), .any(let several): several.contains(where: \.asksOutside)
    case .compare(let left, _, let right): left.asksOutside || right.asksOutside
    case .among(let operand, _): operand.asksOutside
    }
  }
}

extension Operand {
  /// Whether the outside is asked for something: advice, or the date.
  public var asksOutside: Bool {
    switch self {
    case .literal, .slot, .count: false
    case .outside: true
    case .arithmetic(let left, _, let right), .elapsed(_, let left, let right):
      left.asksOutside || right.asksOutside
    case .tally(let conditions): conditions.contains(where: \.asksOutside)
    case .sum(let operands): operands.contains(where: \.asksOutside)
    }
  }
}
