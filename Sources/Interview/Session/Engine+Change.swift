import Essentials

extension Engine {
  /// Changes answers, walks, and tells what the change did.
  func change(
    _ session: inout Session, _ outside: some Outside, by change: (inout Session) -> Void
  ) -> [Effect] {
    let seen = session.visible
    let answers = session.answers
    change(&session)
    session.forgetTries()
    // An answer that was given anew doesn't come back; it comes.
    session.parked = session.parked.filter { session.answers[$0] == answers[$0] }
    var effects = advance(&session, .full, outside)
    let told = Self.change(from: seen, in: &session)
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
}
