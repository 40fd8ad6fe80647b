public import Essentials
public import Interview

/// Explores a dialogue under state: every way that answers can lead, up to a bound.
///
/// It walks the dialogue as a conversation does, with answers that stand for all others
/// (``Domains``). What comes from outside (advice, the next topic) is left free: any declared
/// outcome may follow any answers. So what it can't reach, nothing reaches; what it reaches, a
/// conversation reaches if the outside ever says so.
public struct ModelChecker {
  /// Visits of steps after which it stops, by default: a few seconds of work, a hundred times what
  /// a dialogue of forty questions takes.
  public static let usualBound = 3_000_000

  let dialogue: Dialogue
  let domains: Domains
  let relevance: Relevance
  /// What values of the outside may be.
  private let outside: [Symbol: [Symbol]]
  private let bound: Int
  private let listens: [Step.ID: Slot.ID]
  /// Steps that put something before the person.
  private let telling: Set<Step.ID>

  private var visits = 0
  /// To be explored at this number of questions, and at the next.
  private var now: [State] = [State()]
  private var next: [State] = []
  private var nodes: [Key: Int] = [:]
  private var keys: [Step.ID: [Slot.ID]] = [:]
  private var lengths = LengthGraph()
  private var asked: Set<Step.ID> = []
  private var report = ModelReport()

  public init(
    _ dialogue: Dialogue, outside: [Symbol: [Symbol]] = [:], values: ValueSource = ValueSource(),
    bound: Int = Self.usualBound
  ) {
    self.dialogue = dialogue
    self.outside = outside
    self.bound = bound
    domains = Domains(of: dialogue, values)
    relevance = Relevance(of: dialogue)
    let steps = dialogue.steps.flattened
    listens = Dictionary(
      steps.compactMap { step in
        guard case .listen(let id, let slot) = step else { return nil }
        return (id, slot)
      }, uniquingKeysWith: { first, _ in first })
    telling = Set(
      steps.compactMap { step in
        switch step {
        case .say(let id, _), .present(let id, _): id
        case .ask, .listen, .branch, .explore, .set, .section, .handOver, .end: nil
        }
      })
  }

  /// Explores; `progress` is told the share of the bound that is used, from 0 to 1.
  public mutating func run(progress: (Double) -> Void = { _ in }) -> ModelReport {
    repeat {
      while let state = now.popLast() {
        guard visits < bound else {
          report.isComplete = false
          return conclude()
        }
        explore(state)
        progress(Double(visits) / Double(bound))
      }
      swap(&now, &next)
    } while !now.isEmpty
    return conclude()
  }

  private mutating func explore(_ state: State) {
    let open = OpenOutside(told: state.told)
    let walk = Walk(
      of: dialogue, with: state.answers, outside: open, keepingTrail: true)
    visits += walk.trail.count + 1
    if let slot = undecidedListen(on: walk, state) { return volunteer(slot, state) }
    if let query = open.firstOpen { return tell(query, state) }
    for mark in walk.trail where report.witnesses[mark] == nil {
      report.witnesses[mark] = state.witness
    }
    switch walk.stop {
    case .question(let question): ask(question, walk, state)
    case .topic(let exploration, let topic):
      ask(walk.stop, exploration.id, exploration.family.topic(topic), walk, state)
    case .handOver: break
    case .end(_, let outcome): end(outcome, walk, state)
    case .exhausted: end("finished", walk, state)
    }
  }

  // What is free

  private func undecidedListen(on walk: Walk, _ state: State) -> Slot.ID? {
    for case .step(let id) in walk.trail {
      guard let slot = listens[id], state.answers[slot] == nil, !state.silent.contains(slot),
        domains.matters(slot)
      else { continue }
      return slot
    }
    return nil
  }

  private mutating func volunteer(_ slot: Slot.ID, _ state: State) {
    // The last one pushed is explored first: the way of those who say nothing unasked.
    for answer in domains.answers(to: slot, canBeUnknown: false) {
      var other = state
      other.answers[slot] = answer
      other.witness.choices.append(.volunteered(slot, answer))
      now.append(other)
    }
    var silent = state
    silent.silent.insert(slot)
    now.append(silent)
  }

  private mutating func tell(_ query: OpenOutside.Query, _ state: State) {
    switch query {
    case .value(let name, _):
      let outcomes = domains.outcomes(of: outside[name] ?? [])
      guard !outcomes.isEmpty else {
        var other = state
        other.told[query] = .some(nil)
        return now.append(other)
      }
      for outcome in outcomes {
        var other = state
        other.told[query] = outcome
        other.witness.choices.append(.outside(name, outcome))
        now.append(other)
      }
    case .topic(let exploration, let visible):
      for topic in [nil, Symbol("topic-\(visible.topicCount(of: exploration.family) + 1)")] {
        var other = state
        other.told[query] = .some(topic)
        now.append(other)
      }
    }
  }

  // What is asked

  private mutating func ask(_ question: Question, _ walk: Walk, _ state: State) {
    // Whoever is asked can choose each option; its steps, if it has any, are seen when they do.
    for option in question.options {
      let mark = Walk.Mark.option(question.id, option.id)
      guard report.witnesses[mark] == nil,
        let answer = dialogue.slot(question.slot)?.type.answer(choosing: option.id)
      else { continue }
      var witness = state.witness
      witness.choices.append(.answered(question.slot, answer))
      report.witnesses[mark] = witness
    }
    ask(walk.stop, question.id, question.slot, walk, state)
  }

  private mutating func ask(
    _ stop: Walk.Stop, _ step: Step.ID, _ slot: Slot.ID, _ walk: Walk, _ state: State
  ) {
    asked.insert(step)
    // An answer that its constraints refuse leads nowhere: the question comes again.
    guard state.answers[slot] == nil else { return }
    let key = key(stop, step, walk, state)
    let (node, isNew) = node(of: key)
    lengths.connect(state.node, to: node)
    guard isNew else { return }
    for answer in domains.answers(to: slot, canBeUnknown: true).reversed() {
      var other = state
      other.answers[slot] = answer
      other.witness.choices.append(.answered(slot, answer))
      other.node = node
      next.append(other)
    }
  }

  private mutating func node(of key: Key) -> (node: Int, isNew: Bool) {
    if let known = nodes[key] { return (known, false) }
    nodes[key] = nodes.count
    return (nodes.count - 1, true)
  }

  private mutating func key(
    _ stop: Walk.Stop, _ step: Step.ID, _ walk: Walk, _ state: State
  ) -> Key {
    let slots: [Slot.ID]
    if let known = keys[step] {
      slots = known
    } else {
      slots = relevance.slots(behind: step)
      keys[step] = slots
    }
    let contents = slots.map { slot in
      (walk.visible.answer(to: slot) ?? state.answers[slot])?.content
    }
    return Key(
      stop: stop, answers: contents, topics: slots.map(walk.visible.topicCount),
      silent: slots.map(state.silent.contains))
  }

  // What ends

  private mutating func end(_ outcome: Symbol, _ walk: Walk, _ state: State) {
    lengths.end(state.node, as: outcome)
    let questions = state.witness.questions
    if let known = report.endings[outcome] {
      report.endings[outcome]?.fewestQuestions = min(known.fewestQuestions, questions)
    } else {
      report.endings[outcome] = .init(
        fewestQuestions: questions, mostQuestions: questions, witness: state.witness)
    }
    if questions > 0, isSilent(walk), report.silentEnds.count < Self.silentEndLimit {
      report.silentEnds.append(state.witness)
    }
  }

  /// More of them tell an author nothing new.
  private static let silentEndLimit = 100

  /// Whether nothing is told behind the last question.
  private func isSilent(_ walk: Walk) -> Bool {
    for case .step(let id) in walk.trail.reversed() {
      if telling.contains(id) { return false }
      if asked.contains(id) { return true }
    }
    return true
  }

  private mutating func conclude() -> ModelReport {
    // States that are one here may have come by different ways, and joined ways may be longer
    // than any that can be walked: no conversation asks more than the script has on one way.
    let limit = dialogue.steps.mostQuestions
    for (outcome, most) in lengths.longest() {
      report.endings[outcome]?.mostQuestions = min(most, limit)
    }
    report.states = nodes.count
    report.conclude(on: dialogue, asked: asked)
    return report
  }
}

extension SlotType {
  /// The answer that an option stands for; nil where the slot can't hold it.
  fileprivate func answer(choosing option: Symbol) -> Answer? {
    value(of: option).flatMap { accepts($0) ? Answer($0) : nil }
  }

  private func value(of option: Symbol) -> Value? {
    switch self {
    case .yesNo, .opinions: Value.YesNo(rawValue: option.rawValue).map(Value.yesNo)
    case .choice, .term: .symbol(option)
    case .choices, .terms: .symbols([option])
    case .reach: Value.Reach(option: option).map(Value.reach)
    case .integer, .age: Int(option.rawValue).map(Value.integer)
    case .place, .date, .text: nil
    }
  }
}
