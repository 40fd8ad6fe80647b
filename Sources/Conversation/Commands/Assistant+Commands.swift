public import Essentials
public import Interview

/// What is asked for by a button or a verb, without a word to understand.
extension Assistant {
  /// Takes a command as if it had been said, with the words that answer it.
  public func command(_ event: Event, in session: inout Session) -> Turn {
    let pending = session.pending
    var turn = take(event, in: &session)
    let wording = wording(for: session)
    let words = event == .digressed(.summary) ? wording.summary(of: session) : []
    turn.replies = words + wording.digression(event, before: pending) + turn.replies
    return turn
  }

  /// Answers the current question with some of its options; nil where it has none of these.
  public func pick(_ options: [Symbol], in session: inout Session) -> Turn? {
    guard let pending = session.pending, let value = value(of: options, for: pending, session)
    else { return nil }
    return fill([(pending.slot, value)], in: &session)
  }

  /// What the session's answers lead to so far, whatever is still to be asked.
  public func result(of session: Session) -> [Reply] {
    guard let presentation = engine.dialogues[session.dialogue]?.mainPresentation else { return [] }
    return wording(for: session).present(presentation, session.visible)
  }

  /// Shows what was heard, then what comes of it.
  func fill(_ answers: [(slot: Slot.ID, value: Value)], in session: inout Session) -> Turn {
    let wording = wording(for: session)
    let author: Answer.Author = session.dialogue == "parent" ? .parent : .person
    let heard = Reply.heard(
      answers.map { wording.heard($0.slot, $0.value, asked: session.pending?.slot) })
    var turn = take(
      .answered(answers.map { .init($0.slot, Answer($0.value, by: author)) }), in: &session)
    turn.replies.insert(heard, at: 0)
    return turn
  }

  private func value(
    of options: [Symbol], for subject: Effect.Asking.Subject, _ session: Session
  ) -> Value? {
    switch subject {
    case .topic: return Self.only(options).flatMap(Value.YesNo.init).map(Value.yesNo)
    case .doubt(let doubt, _):
      guard let index = Self.only(options).flatMap({ Int($0.rawValue) }),
        doubt.values.indices.contains(index)
      else { return nil }
      return doubt.values[index]
    case .question(let question):
      guard options.allSatisfy({ id in question.options.contains { $0.id == id } }) else {
        return nil
      }
      switch engine.dialogues[session.dialogue]?.slot(question.slot)?.type {
      case .yesNo, .opinions: return Self.only(options).flatMap(Value.YesNo.init).map(Value.yesNo)
      case .choice: return Self.only(options).map(Value.symbol)
      case .choices: return .symbols(options)
      case .reach: return Self.only(options).flatMap(Value.Reach.init(option:)).map(Value.reach)
      case .integer, .age, .place, .term, .terms, .date, .text, nil: return nil
      }
    }
  }

  private static func only(_ options: [Symbol]) -> Symbol? {
    options.count == 1 ? options[0] : nil
  }
}

extension Value.YesNo {
  fileprivate init?(_ option: Symbol) {
    self.init(rawValue: option.rawValue)
  }
}

extension Dialogue {
  /// The advice that the dialogue works towards.
  fileprivate var mainPresentation: Presentation? {
    func presentations(in steps: [Step]) -> [Presentation] {
      steps.flatMap { step -> [Presentation] in
        switch step {
        case .present(_, let presentation): [presentation]
        case .ask(let question):
          question.options.flatMap { presentations(in: $0.steps) }
        case .branch(_, let arms, let otherwise):
          arms.flatMap { presentations(in: $0.steps) } + presentations(in: otherwise)
        case .section(_, _, let steps): presentations(in: steps)
        case .say, .listen, .explore, .set, .handOver, .end: []
        }
      }
    }
    return presentations(in: steps).first { $0.kind == "recommend" || $0.kind == "partners" }
  }
}
