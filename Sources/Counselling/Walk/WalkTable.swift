import Conversation
import Essentials
import Interview

/// Every question of a dialogue: answered, asked now, to come, or skipped and why.
struct WalkTable {
  private let session: Session
  private let assistant: Assistant
  private let slots: SlotWords
  private let words: DeskWords
  private let passed: Set<Walk.Mark>
  private let stop: Step.ID?
  /// A question on the way and its fate, in the order of the script.
  private(set) var rows: [[String]] = []

  init?(_ session: Session, _ assistant: Assistant, _ slots: SlotWords, _ words: DeskWords) {
    guard let dialogue = assistant.engine.dialogues[session.dialogue],
      let walk = assistant.walk(of: session)
    else { return nil }
    self.session = session
    self.assistant = assistant
    self.slots = slots
    self.words = words
    passed = Set(walk.trail)
    stop =
      switch walk.stop {
      case .question(let question): question.id
      case .topic(let exploration, _): exploration.id
      case .handOver, .end, .exhausted: nil
      }
    list(dialogue.steps, skipped: nil)
  }

  private mutating func list(_ steps: [Step], skipped reason: String?) {
    for step in steps {
      switch step {
      case .ask(let question):
        add(question.slot, question.id, skipped: reason)
        let name = slots.name(of: question.slot, in: session, assistant)
        for option in question.options where !option.steps.isEmpty {
          let isOpen =
            passed.contains(.option(question.id, option.id)) || !passed.contains(.step(step.id))
          list(
            option.steps,
            skipped: reason
              ?? (isOpen ? nil : words.needsOption(name, option.id.rawValue)))
        }
      case .explore(let exploration):
        add(exploration.family, exploration.id, skipped: reason)
      case .branch(let id, let arms, let otherwise):
        list(arms, otherwise, of: id, skipped: reason)
      case .section(_, _, let steps): list(steps, skipped: reason)
      case .say, .listen, .present, .set, .handOver, .end: break
      }
    }
  }

  private mutating func list(
    _ arms: [Step.Arm], _ otherwise: [Step], of id: Step.ID, skipped reason: String?
  ) {
    let isReached = passed.contains(.step(id))
    let conditions = ConditionWords(session: session, assistant: assistant, slots: slots)
    for (index, arm) in arms.enumerated() {
      let isTaken = passed.contains(.arm(id, index)) || !isReached
      list(
        arm.steps,
        skipped: reason ?? (isTaken ? nil : words.onlyIf(conditions.text(of: arm.condition))))
    }
    let isTaken = passed.contains(.arm(id, arms.count)) || !isReached
    let taken = arms.indices.first { passed.contains(.arm(id, $0)) }
    let excluding = taken.map { words.unless(conditions.text(of: arms[$0].condition)) }
    list(otherwise, skipped: reason ?? (isTaken ? nil : excluding))
  }

  private mutating func add(_ slot: Slot.ID, _ id: Step.ID, skipped reason: String?) {
    let name = slots.name(of: slot, in: session, assistant)
    rows.append([name, fate(of: slot, id, skipped: reason)])
  }

  private func fate(of slot: Slot.ID, _ id: Step.ID, skipped reason: String?) -> String {
    if id == stop { return words.pending }
    if let answer = session.visible.answer(to: slot) {
      let text = assistant.text(of: answer, in: slot, of: session)
      if answer.content == .skipped { return words.skipped(words.skippedByPerson) }
      return "\(text) (\(words.author(answer.author)))"
    }
    if let reason { return words.skipped(reason) }
    if !passed.contains(.step(id)) { return words.ahead }
    let topics = session.visible.entries.filter { $0.slot.isTopic(of: slot) }
    guard !topics.isEmpty else { return words.skipped(words.notNeeded) }
    return topics.map { topic in
      slots.name(of: topic.slot, in: session, assistant) + " "
        + assistant.text(of: topic.answer, in: topic.slot, of: session)
    }.joined(separator: ", ")
  }
}
