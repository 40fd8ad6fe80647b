import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  /// What the person says; the words go no further than this call.
  mutating func say(_ text: String) throws(StorageError) -> DeskReply {
    guard var session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(.say) }
    let turn = assistant.hear(text, in: &session)
    guard turn.request != .erase else { return DeskReply([.text(words.eraseElsewhere)]) }
    var events = turn.events
    if let speaker { events = events.map { $0.said(by: speaker) } }
    let lines = try take(events, echo: false)
    // Refused: what was heard must not look as if it were kept.
    guard lines.isEmpty else { return DeskReply(lines + question()) }
    return DeskReply([.replies(turn.replies)])
  }

  /// Writes events and takes them; tells what they changed.
  mutating func take(
    _ events: [Event], echo: Bool = true
  ) throws(StorageError) -> [DeskReply.Line] {
    guard let dossier, !events.isEmpty else { return [] }
    guard !dossier.known.file.isClosed else { return [.error(words.caseIsClosed)] }
    var session = dossier.session
    // What is written is what the engine made of them.
    var recorded = dossier.owed
    for event in events { recorded += assistant.take(event, in: &session).events }
    guard assistant.mayKeep(session) else { return [.error(words.tooYoung)] }
    let storable = assistant.storable(recorded, of: session)
    if !storable.isEmpty {
      do throws(StorageError) {
        try store.append(
          SessionTurn(
            expectedTurn: dossier.turn, events: EventLog.lines(storable),
            language: session.language, day: today, outcome: session.outcome?.rawValue,
            dialogueHash: session.version),
          to: dossier.id, by: counsellor)
      } catch {
        guard error.code == .conflict else { throw error }
        try refresh()
        return [.error(words.movedOn)]
      }
      self.dossier?.turn += 1
      self.dossier?.owed = []
    }
    self.dossier?.session = session
    // Noted at once: whatever ends this visit, what one wrote oneself is no news.
    if !storable.isEmpty { try noteVisit() }
    return echo ? told(events, from: dossier.session, to: session) : []
  }

  private func told(
    _ events: [Event], from old: Session, to new: Session
  ) -> [DeskReply.Line] {
    let spoken = new.worded(in: language)
    var noted: [String] = []
    var lines: [DeskReply.Line] = []
    for case .answered(let fillings) in events {
      for filling in fillings {
        let name = slots.name(of: filling.slot, in: spoken, assistant)
        guard new.answers[filling.slot] == filling.answer else {
          lines.append(.error(words.impossible(name)))
          continue
        }
        let text = assistant.text(of: filling.answer, in: filling.slot, of: spoken)
        noted.append("\(name) \(text) (\(words.author(filling.answer.author)))")
      }
    }
    if !noted.isEmpty { lines.append(.text(words.noted(noted))) }
    let parked = old.visible.entries.map(\.slot).filter {
      new.visible.answer(to: $0) == nil && new.answers[$0]?.value != nil
        && new.standing[$0] == nil
    }
    if !parked.isEmpty {
      lines.append(.text(words.parked(parked.map { slots.name(of: $0, in: spoken, assistant) })))
    }
    return lines
  }
}

extension Event {
  /// The same answers, from somebody else's mouth.
  func said(by author: Answer.Author) -> Event {
    guard case .answered(let fillings) = self else { return self }
    return .answered(
      fillings.map { .init($0.slot, Answer($0.answer.content, by: author)) })
  }
}
