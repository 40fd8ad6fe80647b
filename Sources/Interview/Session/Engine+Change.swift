import Essentials

extension Engine {
  /// Changes answers, walks, and tells what the change did.
  func change(
    _ session: inout Session, _ outside: some Outside, by change: (inout Session) -> Void
  ) -> [Effect] {
    let parked = session.parked.map { ($0, session.answers[$0]) }
    change(&session)
    session.forgetTries()
    // An answer that was given anew doesn't come back; it comes.
    for (slot, answer) in parked where session.answers[slot] != answer {
      session.parked.remove(slot)
    }
    let seen = onlyGoesOn(session, outside) ? Visible() : session.visible
    var effects = advance(&session, .full, outside)
    let told = Self.change(from: seen, in: &session)
    if !told.isEmpty { effects.insert(.changed(told), at: 0) }
    return effects
  }

  /// Whether the next walk begins where the last one stopped, and stays in its dialogue: then
  /// nothing that is on the path can leave it, and there is nothing to compare.
  private func onlyGoesOn(_ session: Session, _ outside: some Outside) -> Bool {
    guard let dialogue = dialogues[session.dialogue],
      let place = session.foothold.place(in: dialogue, seeing: session.visible, outside)
    else { return false }
    return dialogue.program.lastHandOver < place
  }

  private static func change(from before: Visible, in session: inout Session) -> Effect.Change {
    var change = Effect.Change()
    for entry in before.entries {
      let (slot, old) = (entry.slot, entry.answer)
      let new = session.answers[slot]
      if old.author != .computed, old.value != nil, new != old {
        change.replaced.append(.init(slot: slot, old: old, new: new))
      }
      if session.visible.answer(to: slot) == nil, new?.value != nil {
        session.parked.insert(slot)
        change.parked.append(slot)
      }
    }
    guard !session.parked.isEmpty else { return change }
    for entry in session.visible.entries where session.parked.contains(entry.slot) {
      session.parked.remove(entry.slot)
      if entry.answer.value != nil { change.restored.append(entry.slot) }
    }
    return change
  }
}
