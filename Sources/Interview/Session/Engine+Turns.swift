import Essentials

extension Engine {
  func answer(
    _ fillings: [Event.Filling], _ session: inout Session, _ outside: some Outside
  ) -> [Effect] {
    guard let dialogue = dialogues[session.dialogue] else { return [] }
    var good: [(Slot.ID, Answer?)] = []
    var refused: [Effect] = []
    for filling in fillings {
      if let value = filling.answer.value,
        dialogue.slot(filling.slot)?.type.accepts(value) == false
      {
        refused.append(.refused(filling.slot, value, invalidText(filling.slot, session)))
      } else if let value = filling.answer.value,
        let broken = dialogue.slot(filling.slot)?.constraint(
          brokenBy: fillings, value, session, outside)
      {
        refused.append(.refused(filling.slot, value, broken.message))
      } else {
        good.append((filling.slot, filling.answer))
      }
    }
    guard !good.isEmpty else {
      let isAboutPending = fillings.contains { $0.slot == session.pending?.slot }
      // A correction that can't be is no bad answer to another question.
      if !refused.isEmpty, !isAboutPending { return refused + ask(session, .short) }
      return refused + miss(&session, isRefused: !refused.isEmpty, outside)
    }
    return refused
      + change(&session, outside) { session in
        // A doubt about something else is still open.
        if good.contains(where: { $0.0 == session.doubt?.slot }) { session.doubt = nil }
        session.set(good)
      }
  }

  func wonder(
    _ slot: Slot.ID, _ values: [Value], _ session: inout Session, _ outside: some Outside
  ) -> [Effect] {
    let type = dialogues[session.dialogue]?.slot(slot)?.type
    let possible = values.filter { type?.accepts($0) != false }
    guard possible.count > 1 else {
      let only = possible.first ?? values.first
      return answer(only.map { [.init(slot, Answer($0))] } ?? [], &session, outside)
    }
    session.doubt = Session.Doubt(slot: slot, values: possible)
    session.forgetTries()
    return ask(session, .full)
  }

  /// None of the values was meant: the question itself is asked again.
  func dismiss(_ session: inout Session, _ outside: some Outside) -> [Effect] {
    guard let doubt = session.doubt else { return miss(&session, outside) }
    session.doubt = nil
    return doubt.slot == session.stop?.slot ? miss(&session, outside) : ask(session, .full)
  }

  /// Passes over the pending question; over a doubt about something else, whose answer stays.
  func pass(
    _ content: Answer.Content, _ session: inout Session, _ outside: some Outside
  ) -> [Effect] {
    if let doubt = session.doubt {
      session.doubt = nil
      session.forgetTries()
      guard doubt.slot == session.stop?.slot else { return ask(session, .full) }
    }
    guard let slot = session.stop?.slot else { return [] }
    return change(&session, outside) { $0.set([(slot, Answer(content))]) }
  }

  func back(_ session: inout Session, _ outside: some Outside) -> [Effect] {
    if session.doubt != nil {
      session.doubt = nil
      return ask(session, .full)
    }
    guard !session.undo.isEmpty else { return [.nothingToTakeBack] + ask(session, .short) }
    let dialogue = session.dialogue
    let returned = session.undo.last.map(\.dialogue) ?? dialogue
    let effects = change(&session, outside) { $0.takeBack() }
    return returned == dialogue ? effects : [.handedOver(to: returned)] + effects
  }

  /// Nothing was understood, or a value that can't be: other words, then a last try, then the
  /// question is passed over.
  func miss(
    _ session: inout Session, isRefused: Bool = false, _ outside: some Outside
  ) -> [Effect] {
    guard let subject = session.pending else { return [] }
    session.tries += 1
    if session.tries >= Self.triesBeforeGivingUp {
      return [.gaveUp(subject.slot)] + pass(.skipped, &session, outside)
    }
    let manner: Effect.Asking.Manner =
      if session.tries == Self.triesBeforeGivingUp - 1 {
        .lastTry
      } else if isRefused, session.missed != .invalid {
        .invalid
      } else {
        .again(session.tries)
      }
    session.missed = manner
    return ask(session, manner)
  }

  private func invalidText(_ slot: Slot.ID, _ session: Session) -> Text? {
    guard case .question(let question) = session.pending,
      question.slot == slot
    else { return nil }
    return question.invalid
  }
}

extension Slot {
  /// The first constraint that the answers, together with those before, don't keep.
  fileprivate func constraint(
    brokenBy fillings: [Event.Filling], _ value: Value, _ session: Session, _ outside: some Outside
  ) -> Constraint? {
    guard !constraints.isEmpty else { return nil }
    var visible = session.visible
    for filling in fillings { visible.show(filling.slot, filling.answer) }
    return constraint(brokenBy: value, given: visible, outside)
  }
}
