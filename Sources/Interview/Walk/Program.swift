import Essentials

/// The steps of a dialogue in a row, with jumps where the tree forks: what a walk goes along.
///
/// Every jump leads forward. So a place in the row is a number, and what comes before it was
/// decided by the answers that are looked at before it.
struct Program: Sendable {
  enum Instruction: Sendable {
    case say(Step.ID, Text)
    /// `ways` are where the steps of each option begin, empty where no option has any.
    case ask(Question, Shown, ways: [Int], next: Int)
    case listen(Step.ID, Shown)
    case branch(Step.ID, [(condition: Condition, begin: Int)], otherwise: Int)
    case explore(Exploration, Shown)
    case present(Step.ID, Presentation)
    case set(Step.ID, Shown, Operand)
    case section(Step.ID)
    case handOver(Step.ID, to: Dialogue.ID)
    case end(Step.ID, outcome: Symbol)
    case jump(Int)
  }

  /// A slot that is looked at, with what it can hold.
  ///
  /// A class, so that a walk that passes it copies one reference.
  final class Shown: Sendable {
    let id: Slot.ID
    private let slot: Slot?

    init(_ id: Slot.ID, _ slot: Slot?) {
      self.id = id
      self.slot = slot
    }

    /// Whether the slot exists, can hold the value, and no constraint is broken by it.
    func accepts(_ value: Value, given visible: Visible, _ outside: some Outside) -> Bool {
      guard let slot, slot.type.accepts(value) else { return false }
      return slot.constraint(brokenBy: value, given: visible, outside) == nil
    }
  }

  private(set) var instructions: [Instruction] = []
  /// The last step that hands over to another dialogue; -1 where none does.
  private(set) var lastHandOver = -1
  /// Where each slot, or family of slots, is looked at first.
  private var firstLooks: [Slot.ID: Int] = [:]

  init(_ steps: [Step], slots: (Slot.ID) -> Slot?) {
    append(steps, slots)
  }

  /// Whether an answer to the slot can change the way to a place in the row.
  func isSeen(_ slot: Slot.ID, before place: Int) -> Bool {
    (firstLooks[slot] ?? .max) < place || (firstLooks[slot.family] ?? .max) < place
  }

  private mutating func append(_ steps: [Step], _ slots: (Slot.ID) -> Slot?) {
    for step in steps { append(step, slots) }
  }

  private mutating func append(_ step: Step, _ slots: (Slot.ID) -> Slot?) {
    switch step {
    case .say(let id, let text): instructions.append(.say(id, text))
    case .present(let id, let presentation): instructions.append(.present(id, presentation))
    case .handOver(let id, let target):
      lastHandOver = instructions.count
      instructions.append(.handOver(id, to: target))
    case .end(let id, let outcome): instructions.append(.end(id, outcome: outcome))
    case .set(let id, let slot, let operand):
      instructions.append(.set(id, Shown(slot, slots(slot)), operand))
    case .listen(let id, let slot):
      look(at: slot)
      instructions.append(.listen(id, Shown(slot, slots(slot))))
    case .explore(let exploration):
      look(at: exploration.family)
      let family = Shown(exploration.family, slots(exploration.family))
      instructions.append(.explore(exploration, family))
    case .section(let id, _, let steps):
      instructions.append(.section(id))
      append(steps, slots)
    case .ask(let question):
      look(at: question.slot)
      let shown = Shown(question.slot, slots(question.slot))
      let fork = reserve()
      let hasSteps = question.options.contains { !$0.steps.isEmpty }
      let ways = hasSteps ? self.fork(question.options.map(\.steps), slots) : []
      instructions[fork] = .ask(question, shown, ways: ways, next: instructions.count)
    case .branch(let id, let arms, let otherwise):
      let fork = reserve()
      let ways = self.fork(arms.map(\.steps) + [otherwise], slots)
      instructions[fork] = .branch(
        id, zip(arms, ways).map { ($0.condition, $1) }, otherwise: ways[arms.count])
    }
  }

  private mutating func look(at slot: Slot.ID) {
    if firstLooks[slot] == nil { firstLooks[slot] = instructions.count }
  }

  /// Room for an instruction that is known once what follows it is.
  private mutating func reserve() -> Int {
    instructions.append(.jump(0))
    return instructions.count - 1
  }

  /// Ways that all lead to what comes behind them.
  ///
  /// - Returns: Where each begins.
  private mutating func fork(_ ways: [[Step]], _ slots: (Slot.ID) -> Slot?) -> [Int] {
    var begins: [Int] = []
    var ends: [Int] = []
    for steps in ways {
      begins.append(instructions.count)
      append(steps, slots)
      ends.append(reserve())
    }
    for end in ends { instructions[end] = .jump(instructions.count) }
    return begins
  }
}
