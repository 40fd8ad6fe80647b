import Essentials
import Interview

/// What a condition looks at.
struct Mentions {
  private(set) var slots: Set<Slot.ID> = []
  private(set) var outside: Set<Symbol> = []
  /// Values that slots and outside values are held against.
  private(set) var literals: Set<Value> = []

  mutating func look(at condition: Condition) {
    switch condition {
    case .always: break
    case .known(let slot): slots.insert(slot)
    case .not(let inner): look(at: inner)
    case .all(let several), .any(let several):
      for inner in several { look(at: inner) }
    case .compare(let left, _, let right):
      look(at: left)
      look(at: right)
    case .among(let operand, let symbols):
      look(at: operand)
      literals.formUnion(symbols.map(Value.symbol))
    }
  }

  mutating func look(at operand: Operand) {
    switch operand {
    case .literal(let value): literals.insert(value)
    case .slot(let slot), .count(let slot): slots.insert(slot)
    case .outside(let name): outside.insert(name)
    case .arithmetic(let left, _, let right), .elapsed(_, let left, let right):
      look(at: left)
      look(at: right)
    case .tally(let conditions): for condition in conditions { look(at: condition) }
    case .sum(let operands): for operand in operands { look(at: operand) }
    }
  }

  /// What the step itself looks at, without the steps inside it.
  mutating func look(at step: Step) {
    switch step {
    case .branch(_, let arms, _):
      for arm in arms { look(at: arm.condition) }
    case .set(_, _, let operand): look(at: operand)
    case .ask(let question):
      if question.options.contains(where: { !$0.steps.isEmpty }) { slots.insert(question.slot) }
    case .say, .listen, .explore, .present, .section, .handOver, .end: break
    }
  }
}
