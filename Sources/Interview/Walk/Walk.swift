public import Essentials

/// One walk through a dialogue with the answers at hand: what is passed, and where it stops.
public struct Walk: Hashable, Sendable {
  /// Something to say or show that lies on the path.
  public enum Passage: Hashable, Sendable {
    case say(Step.ID, Text)
    /// With the answers that were on the path when it was reached.
    case present(Step.ID, Presentation, Visible)
  }

  public enum Stop: Hashable, Sendable {
    case question(Question)
    case topic(Exploration, Symbol)
    case handOver(Step.ID, to: Dialogue.ID)
    case end(Step.ID, outcome: Symbol)
    /// The last step was passed without an `end`.
    case exhausted
  }

  public private(set) var passages: [Passage] = []
  public private(set) var visible: Visible
  public private(set) var stop = Stop.exhausted
  /// Everything that was passed, in order; empty unless the walk was told to keep it.
  public private(set) var trail: [Mark] = []
  private let keepsTrail: Bool
  /// Where in the program it stopped.
  private(set) var place = 0

  /// Something of the script that a walk can pass.
  public enum Mark: Hashable, Sendable {
    case step(Step.ID)
    /// An option of a question that was chosen.
    case option(Step.ID, Symbol)
    /// An arm of a branch, counted from 0; the last number is the way where no condition holds.
    case arm(Step.ID, Int)
  }

  /// Walks `dialogue` from its root; costs one visit per step on the path.
  ///
  /// `keepingTrail` is for tools that look at scripts; a conversation has no use for it.
  public init(
    of dialogue: Dialogue, with answers: [Slot.ID: Answer], outside: some Outside,
    keepingTrail: Bool = false
  ) {
    visible = Visible(capacity: min(answers.count, Self.roomyEnough))
    keepsTrail = keepingTrail
    walk(dialogue.program, from: 0, answers, outside)
  }

  /// Goes on from the place where an earlier walk stopped with `visible`; what lies before it is
  /// neither visited nor told again.
  init(
    of dialogue: Dialogue, from place: Int, seeing visible: Visible,
    with answers: [Slot.ID: Answer], outside: some Outside
  ) {
    self.visible = visible
    keepsTrail = false
    walk(dialogue.program, from: place, answers, outside)
  }

  /// More answers than a conversation has; who has more waits for the room.
  private static let roomyEnough = 64

  private mutating func walk(
    _ program: Program, from start: Int, _ answers: [Slot.ID: Answer], _ outside: some Outside
  ) {
    place = start
    while place < program.instructions.count {
      var next = place + 1
      switch program.instructions[place] {
      case .say(let id, let text):
        pass(id)
        passages.append(.say(id, text))
      case .present(let id, let presentation):
        pass(id)
        passages.append(.present(id, presentation, visible))
      case .listen(let id, let slot):
        pass(id)
        show(slot, answers, outside)
      case .set(let id, let slot, let operand):
        pass(id)
        if let value = operand.value(given: visible, outside),
          slot.accepts(value, given: visible, outside)
        {
          visible.show(slot.id, Answer(value, by: .computed))
        }
      case .ask(let question, let slot, let ways, let behind):
        pass(question.id)
        guard let answer = show(slot, answers, outside) ?? visible.answer(to: slot.id) else {
          stop = .question(question)
          return
        }
        if keepsTrail { trail += question.marks(of: answer) }
        next = behind
        if !ways.isEmpty, let option = question.options.firstIndex(where: { answer.chose($0.id) }) {
          next = ways[option]
        }
      case .branch(let id, let arms, let otherwise):
        pass(id)
        let arm = arms.firstIndex { $0.condition.holds(given: visible, outside) }
        if keepsTrail { trail.append(.arm(id, arm ?? arms.count)) }
        next = arm.map { arms[$0].begin } ?? otherwise
      case .explore(let exploration, let family):
        pass(exploration.id)
        if let topic = explore(exploration, of: family, answers, outside) {
          stop = .topic(exploration, topic)
          return
        }
      case .section(let id): pass(id)
      case .handOver(let id, let target):
        pass(id)
        stop = .handOver(id, to: target)
        return
      case .end(let id, let outcome):
        pass(id)
        stop = .end(id, outcome: outcome)
        return
      case .jump(let target): next = target
      }
      place = next
    }
  }

  private mutating func pass(_ step: Step.ID) {
    if keepsTrail { trail.append(.step(step)) }
  }

  /// Puts what is known of the topics on the path, and finds the one to ask about.
  private mutating func explore(
    _ exploration: Exploration, of family: Program.Shown, _ answers: [Slot.ID: Answer],
    _ outside: some Outside
  ) -> Symbol? {
    for (slot, answer) in answers where slot.isTopic(of: exploration.family) {
      if let value = answer.value, !family.accepts(value, given: visible, outside) { continue }
      visible.show(slot, answer)
    }
    guard visible.topicCount(of: exploration.family) < exploration.atMost,
      let topic = outside.nextTopic(of: exploration, given: visible),
      visible.answer(to: exploration.family.topic(topic)) == nil
    else { return nil }
    return topic
  }

  /// Puts an answer on the path, if there is one that fits its slot and keeps its constraints.
  @discardableResult
  private mutating func show(
    _ slot: Program.Shown, _ answers: [Slot.ID: Answer], _ outside: some Outside
  ) -> Answer? {
    guard let answer = answers[slot.id] else { return nil }
    if let value = answer.value, !slot.accepts(value, given: visible, outside) { return nil }
    visible.show(slot.id, answer)
    return answer
  }
}

extension Answer {
  func chose(_ option: Symbol) -> Bool {
    switch value {
    case .symbol(let symbol): symbol == option
    case .symbols(let symbols): symbols.contains(option)
    case .yesNo(let yesNo): yesNo.rawValue == option.rawValue
    default: false
    }
  }
}
