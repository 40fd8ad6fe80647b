public import Essentials
public import Interview
import Orientation

/// What somebody needs who fills in and looks through answers beside the conversation.
extension Assistant {
  /// What a slot is called: "ton âge", or the label of a topic.
  public func label(of slot: Slot.ID, in session: Session) -> String {
    wording(for: session).label(of: slot)
  }

  /// An answer as people say it: `16 ans`, `Valognes (50)`, or that it is unknown.
  public func text(of answer: Answer, in slot: Slot.ID, of session: Session) -> String {
    wording(for: session).text(of: answer, in: slot)
  }

  /// The question that asks for a slot, wherever it stands; nil where none does.
  public func ask(for slot: Slot.ID, in session: Session) -> Reply? {
    let wording = wording(for: session)
    let subject: Effect.Asking.Subject? =
      if let question = question(of: slot, in: session.dialogue) {
        .question(question)
      } else if let topic = slot.topic,
        let exploration = engine.dialogues[session.dialogue]?.exploration(of: slot.family)
      {
        .topic(exploration, topic)
      } else {
        nil
      }
    return subject.flatMap { wording.asking(.init(subject: $0, manner: .full)).first }
  }

  /// The pending question once more.
  public func askAgain(in session: Session) -> [Reply] {
    wording(for: session).askAgain(in: session)
  }

  /// What a text can mean for a slot: one value, or several to choose from.
  ///
  /// Besides what ``set(_:to:in:)`` reads, options, trades and tastes may be called by their names.
  public func readings(
    of text: String, for slot: Slot.ID, in session: Session
  ) throws(SettingFault) -> [Value] {
    guard let type = engine.dialogues[session.dialogue]?.slot(slot)?.type else {
      throw .noSuchSlot
    }
    let values = values(of: text, as: type, session)
    if !values.isEmpty { return values }
    let names = text.split(separator: ",").map {
      symbol(named: String($0), for: slot, as: type, session)
    }
    let symbols = names.compactMap { $0 }
    guard !symbols.isEmpty, symbols.count == names.count else { throw .notUnderstood }
    switch type {
    case .choice, .term: return symbols.count == 1 ? [.symbol(symbols[0])] : []
    case .choices, .terms: return [.symbols(symbols)]
    case .reach: return Value.Reach(option: symbols[0]).map { [.reach($0)] } ?? []
    case .yesNo, .opinions:
      return Value.YesNo(rawValue: symbols[0].rawValue).map { [.yesNo($0)] } ?? []
    case .integer, .age, .place, .date, .text: throw .notUnderstood
    }
  }

  /// The id of an option, a trade or a taste by its label; nil for none, and for several.
  private func symbol(
    named text: String, for slot: Slot.ID, as type: SlotType, _ session: Session
  ) -> Symbol? {
    let wanted = MarkWords.fold(text)
    guard !wanted.isEmpty else { return nil }
    let wording = wording(for: session)
    let options = question(of: slot, in: session.dialogue)?.options.map(\.id) ?? []
    let vocabulary: [Symbol] =
      switch type {
      case .term(let name), .terms(let name): (names[name] ?? []) + (names["trade"] ?? [])
      case .choice(let symbols), .choices(let symbols): symbols
      default: []
      }
    let named = (options + vocabulary).map {
      ($0, MarkWords.fold(wording.text(of: Answer(.symbol($0)), in: slot)))
    }
    if let exact = named.first(where: { $0.1 == wanted }) { return exact.0 }
    let fitting = Set(named.filter { wanted.allSatisfy($0.1.contains) }.map(\.0))
    return fitting.count == 1 ? fitting.first : nil
  }
}

extension Dialogue {
  /// The exploration that asks for a family's topics.
  fileprivate func exploration(of family: Slot.ID) -> Exploration? {
    func first(in steps: [Step]) -> Exploration? {
      for step in steps {
        let found: Exploration? =
          switch step {
          case .explore(let exploration): exploration.family == family ? exploration : nil
          case .ask(let question): question.options.lazy.compactMap { first(in: $0.steps) }.first
          case .branch(_, let arms, let otherwise):
            arms.lazy.compactMap { first(in: $0.steps) }.first ?? first(in: otherwise)
          case .section(_, _, let steps): first(in: steps)
          case .say, .listen, .present, .set, .handOver, .end: nil
          }
        if let found { return found }
      }
      return nil
    }
    return first(in: steps)
  }
}
