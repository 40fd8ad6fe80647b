import Essentials

/// Sessions whose script was edited while people talk.
///
/// Answers stay as they are, those that fit no more go, and the walk finds the place. The log says
/// so with ``Event/adapted(to:dropped:)``: what stands before it was understood under another
/// version, and only what it says of answers still counts.
extension Engine {
  /// Whether a session was last walked with other scripts than those of now.
  public func isEdited(since session: Session) -> Bool {
    session.version != version(of: session.origin)
  }

  /// The event that fits a session to the scripts of now.
  public func adaptation(of session: Session) -> Event {
    let fitting = fittingAnswers(of: session)
    let dropped = session.answers.keys.filter { fitting[$0] == nil }.sorted()
    return .adapted(to: version(of: session.origin), dropped: dropped)
  }

  func adapt(
    _ session: inout Session, dropping dropped: [Slot.ID], _ outside: some Outside
  ) -> [Effect] {
    session.version = version(of: session.origin)
    session.keep(fittingAnswers(of: session))
    for slot in dropped { session.write(nil, to: slot) }
    session.parked = session.parked.filter { session.answers[$0] != nil }
    session.doubt = nil
    session.forgetTries()
    let effects = advance(&session, .full, outside)
    return dropped.isEmpty ? effects : [.dropped(dropped)] + effects
  }

  /// The answers that some dialogue of the session's way still has a slot for.
  private func fittingAnswers(of session: Session) -> [Slot.ID: Answer] {
    let way = way(from: session.origin)
    var fitting: [Slot.ID: Answer] = [:]
    for (id, answer) in session.answers {
      let slots = way.compactMap { $0.slot(id) }
      guard let value = answer.value else {
        if !slots.isEmpty { fitting[id] = answer }
        continue
      }
      guard let kept = slots.lazy.compactMap({ $0.type.fitting(value) }).first else { continue }
      fitting[id] = Answer(kept, by: answer.author)
    }
    return fitting
  }

  /// Takes an event that was understood under another version of the scripts.
  ///
  /// What it says of answers counts; what it says of a question that was pending doesn't.
  func retrace(_ event: Event, in session: inout Session, _ outside: some Outside) {
    switch event {
    case .answered(let fillings):
      session.turn += 1
      session.isPaused = false
      _ = change(&session, outside) { session in
        session.set(fillings.map { ($0.slot, $0.answer) })
      }
    case .adapted(_, let dropped):
      session.turn += 1
      for slot in dropped { session.write(nil, to: slot) }
    case .withdrew, .back, .restarted, .switched, .stopped:
      _ = receive(event, in: &session, outside: outside)
    case .began, .wondered, .dismissed, .notUnderstood, .skipped, .didNotKnow, .asked, .digressed:
      session.turn += 1
      session.isPaused = false
    }
  }
}
