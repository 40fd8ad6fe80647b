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
      } else {
        good.append((filling.slot, filling.answer))
      }
    }
    guard !good.isEmpty else {
      guard !refused.isEmpty else { return miss(&session, outside) }
      session.tries += 1
      return refused + ask(session, .invalid)
    }
    return refused + change(&session, outside) { $0.set(good) }
  }

  func wonder(
    _ slot: Slot.ID, _ values: [Value], _ session: inout Session, _ outside: some Outside
  ) -> [Effect] {
    guard values.count > 1 else {
      return answer(values.map { .init(slot, Answer($0)) }, &session, outside)
    }
    session.doubt = Session.Doubt(slot: slot, values: values)
    return ask(session, .full)
  }

  /// Passes over the pending question.
  func pass(
    _ content: Answer.Content, _ session: inout Session, _ outside: some Outside
  ) -> [Effect] {
    guard let slot = session.pending?.slot else { return [] }
    return change(&session, outside) { $0.set([(slot, Answer(content))]) }
  }

  func back(_ session: inout Session, _ outside: some Outside) -> [Effect] {
    if session.doubt != nil {
      session.doubt = nil
      return ask(session, .full)
    }
    var taken = false
    let effects = change(&session, outside) { taken = $0.takeBack() }
    return taken
      ? effects : [.nothingToTakeBack] + ask(session, .short)
  }

  /// Nothing was understood: other words, then a last try, then the question is passed over.
  func miss(_ session: inout Session, _ outside: some Outside) -> [Effect] {
    guard let subject = session.pending else { return [] }
    session.tries += 1
    if session.tries >= Self.triesBeforeGivingUp {
      return [.gaveUp(subject.slot)] + pass(.skipped, &session, outside)
    }
    let manner: Effect.Asking.Manner =
      session.tries == Self.triesBeforeGivingUp - 1 ? .lastTry : .again(session.tries)
    return ask(session, manner)
  }

  /// Changes answers, walks, and tells what the change did.
  func change(
    _ session: inout Session, _ outside: some Outside, by change: (inout Session) -> Void
  ) -> [Effect] {
    let before = session.visible
    session.doubt = nil
    change(&session)
    session.tries = 0
    var effects = advance(&session, .full, outside)
    let told = Self.change(from: before, in: &session)
    if !told.isEmpty { effects.insert(.changed(told), at: 0) }
    return effects
  }

  private static func change(from before: Visible, in session: inout Session) -> Effect.Change {
    var change = Effect.Change()
    for (slot, old) in before.answers.sorted(by: { $0.key < $1.key }) {
      let new = session.answers[slot]
      if old.author != .computed, old.value != nil, new != old {
        change.replaced.append(.init(slot: slot, old: old, new: new))
      }
      if session.visible.answers[slot] == nil, new?.value != nil {
        session.parked.insert(slot)
        change.parked.append(slot)
      }
    }
    for slot in session.visible.answers.keys.sorted() where session.parked.contains(slot) {
      session.parked.remove(slot)
      if session.visible[slot] != nil { change.restored.append(slot) }
    }
    return change
  }

  private func invalidText(_ slot: Slot.ID, _ session: Session) -> Text? {
    guard case .question(let question) = session.pending,
      question.slot == slot
    else { return nil }
    return question.invalid
  }
}
