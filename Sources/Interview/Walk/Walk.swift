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
    visible = Visible(capacity: answers.count)
    keepsTrail = keepingTrail
    _ = walk(dialogue.steps, dialogue, answers, outside)
  }

  /// Whether the walk goes on behind `steps`.
  private mutating func walk(
    _ steps: [Step], _ dialogue: Dialogue, _ answers: [Slot.ID: Answer],
    _ outside: some Outside
  ) -> Bool {
    for step in steps {
      if keepsTrail { trail.append(.step(step.id)) }
      switch step {
      case .say(let id, let text):
        passages.append(.say(id, text))
      case .present(let id, let presentation):
        passages.append(.present(id, presentation, visible))
      case .listen(_, let slot):
        show(slot, dialogue, answers, outside)
      case .set(_, let slot, let operand):
        if let value = operand.value(given: visible, outside),
          dialogue.accepts(value, for: slot, given: visible, outside)
        {
          visible.show(slot, Answer(value, by: .computed))
        }
      case .ask(let question):
        let given = show(question.slot, dialogue, answers, outside)
        guard let answer = given ?? visible.answer(to: question.slot) else {
          stop = .question(question)
          return false
        }
        if keepsTrail {
          trail += question.marks(of: answer)
        }
        let chosen = question.options.first { answer.chose($0.id) }
        if let chosen, !walk(chosen.steps, dialogue, answers, outside) { return false }
      case .branch(let id, let arms, let otherwise):
        let arm = arms.firstIndex { $0.condition.holds(given: visible, outside) }
        if keepsTrail { trail.append(.arm(id, arm ?? arms.count)) }
        guard walk(arm.map { arms[$0].steps } ?? otherwise, dialogue, answers, outside) else {
          return false
        }
      case .explore(let exploration):
        for slot in answers.keys where slot.isTopic(of: exploration.family) {
          show(slot, dialogue, answers, outside)
        }
        if visible.topicCount(of: exploration.family) < exploration.atMost,
          let topic = outside.nextTopic(of: exploration, given: visible),
          visible.answer(to: exploration.family.topic(topic)) == nil
        {
          stop = .topic(exploration, topic)
          return false
        }
      case .section(_, _, let steps):
        guard walk(steps, dialogue, answers, outside) else { return false }
      case .handOver(let id, let target):
        stop = .handOver(id, to: target)
        return false
      case .end(let id, let outcome):
        stop = .end(id, outcome: outcome)
        return false
      }
    }
    return true
  }

  /// Puts an answer on the path, if there is one that fits its slot and keeps its constraints.
  @discardableResult
  private mutating func show(
    _ slot: Slot.ID, _ dialogue: Dialogue, _ answers: [Slot.ID: Answer], _ outside: some Outside
  ) -> Answer? {
    guard let answer = answers[slot] else { return nil }
    if let value = answer.value, !dialogue.accepts(value, for: slot, given: visible, outside) {
      return nil
    }
    visible.show(slot, answer)
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
