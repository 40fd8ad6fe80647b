public import Essentials

extension Engine {
  /// Walks from the root and says what is new on the way, up to the next question or the end.
  func advance(
    _ session: inout Session, _ manner: Effect.Asking.Manner, _ outside: some Outside
  ) -> [Effect] {
    var effects: [Effect] = []
    for _ in 0..<Self.handOverLimit {
      guard let dialogue = dialogues[session.dialogue] else { return effects }
      let walk = walk(dialogue, &session, outside)
      session.visible = walk.visible
      for passage in walk.passages {
        switch passage {
        case .say(let id, let text):
          if session.said.insert(id).inserted { effects.append(.say(text)) }
        case .present(let id, let presentation, let visible):
          if session.presented.updateValue(visible, forKey: id) != visible {
            effects.append(.present(presentation, visible))
          }
        }
      }
      session.outcome = nil
      session.stop = nil
      session.foothold = Foothold(after: walk, in: dialogue, outside)
      switch walk.stop {
      case .question(let question):
        session.stop = .question(question)
        if let told = unfit(question, dialogue, &session, outside) { effects.append(told) }
        return effects + ask(session, manner)
      case .topic(let exploration, let topic):
        session.stop = .topic(exploration, topic)
        return effects + ask(session, manner)
      case .handOver(_, let target) where dialogues[target] != nil:
        session.dialogue = target
        effects.append(.handedOver(to: target))
      case .handOver, .exhausted:
        return effects + end(&session, Self.finished)
      case .end(_, let outcome):
        return effects + end(&session, outcome)
      }
    }
    return effects + end(&session, Self.finished)
  }

  /// An answer that other answers have made impossible since: it goes, its question comes again,
  /// and the person is told why.
  private func unfit(
    _ question: Question, _ dialogue: Dialogue, _ session: inout Session, _ outside: some Outside
  ) -> Effect? {
    guard let value = session.answers[question.slot]?.value,
      let broken = dialogue.slot(question.slot)?
        .constraint(brokenBy: value, given: session.visible, outside)
    else { return nil }
    session.write(nil, to: question.slot)
    return .refused(question.slot, value, broken.message)
  }

  /// From the pending question where what changed lies ahead of it, else from the root.
  private func walk(
    _ dialogue: Dialogue, _ session: inout Session, _ outside: some Outside
  ) -> Walk {
    guard
      let place = session.foothold.place(in: dialogue, seeing: session.visible, outside)
    else {
      return Walk(of: dialogue, with: session.answers, outside: outside)
    }
    // Taken, not copied: the walk writes on it.
    var visible = Visible()
    swap(&visible, &session.visible)
    return Walk(
      of: dialogue, from: place, seeing: visible, with: session.answers, outside: outside)
  }

  /// Nothing is asked any more, not even which of several values was meant.
  private func end(_ session: inout Session, _ outcome: Symbol) -> [Effect] {
    session.outcome = outcome
    session.doubt = nil
    return [.ended(outcome: outcome)]
  }

  /// The outcome of a dialogue that has no `end` on its path.
  static let finished: Symbol = "finished"

  /// The pending question once more.
  func ask(_ session: Session, _ manner: Effect.Asking.Manner) -> [Effect] {
    session.pending.map { [.ask(.init(subject: $0, manner: manner))] } ?? []
  }
}

extension Effect.Asking.Subject {
  var question: Question? {
    guard case .question(let question) = self else { return nil }
    return question
  }

  /// The slot that an answer to this question fills.
  public var slot: Slot.ID {
    switch self {
    case .question(let question): question.slot
    case .topic(let exploration, let topic): exploration.family.topic(topic)
    case .doubt(let doubt, _): doubt.slot
    }
  }
}
