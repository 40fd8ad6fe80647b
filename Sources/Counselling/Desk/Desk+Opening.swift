import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  mutating func begin(_ word: String) throws(StorageError) -> DeskReply {
    let dialogue: Dialogue.ID
    switch word.folded {
    case "", "jeune", "youth": dialogue = "youth"
    case "parent": dialogue = "parent"
    case "entreprise", "business": dialogue = "business"
    default: return mistake(.new)
    }
    guard let (session, turn) = try? assistant.begin(dialogue, in: language) else {
      return mistake(.new)
    }
    try putAway()
    let code = try store.create(
      NewSession(
        dialogue: dialogue.rawValue,
        dialogueHash: session.version,
        language: language, created: today),
      events: EventLog.lines(assistant.storable(turn.events, of: session)))
    let id = try store.claim(code, for: counsellor, on: today)
    try open(id, code)
    return DeskReply(
      [.heading(words.opened(id)), .text(words.codeForPerson(code))] + question())
  }

  mutating func open(_ text: String) throws(StorageError) -> DeskReply {
    guard !text.isEmpty else { return mistake(.open) }
    if let number = CaseFile.ID(text) {
      try reopenOnTable(number, nil)
    } else {
      let code: ResumeCode
      do {
        code = try ResumeCode(text)
      } catch {
        return DeskReply([.error(error.message(in: language))])
      }
      try reopenOnTable(try store.claim(code, for: counsellor, on: today), code)
    }
    var reply = DeskReply(try summary())
    if let dossier {
      let glance = CaseGlance(dossier.session, assistant)
      reply.values.cases = [row(of: dossier.known.file, glance, dossier.session)]
      reply.values.cases[0].isNew = dossier.known.file.isNew
      reply.values.answers = answered(in: dossier.session)
    }
    return reply
  }

  private mutating func reopenOnTable(
    _ id: CaseFile.ID, _ code: ResumeCode?
  ) throws(StorageError) {
    let code = code ?? (dossier?.id == id ? dossier?.code : nil)
    // Looked at first: a wrong number leaves the table as it is.
    var next = try read(id, code)
    // Opened again, it is still the same visit.
    if let dossier, dossier.id == id { next.known.file.visit = dossier.known.file.visit }
    try putAway()
    dossier = next
  }

  mutating func open(_ id: CaseFile.ID, _ code: ResumeCode?) throws(StorageError) {
    dossier = try read(id, code)
  }

  /// The case as it goes on today: a script that was edited meanwhile has taken over.
  private func read(
    _ id: CaseFile.ID, _ code: ResumeCode?
  ) throws(StorageError) -> OpenDossier {
    let known = try store.open(id, by: counsellor, on: today)
    let (session, owed) = try current(known.events, of: known.file)
    return OpenDossier(
      known: known, session: session, turn: known.file.session.turn, owed: owed, code: code)
  }

  /// Reads the open case again: its notes, or where it went on elsewhere.
  mutating func refresh() throws(StorageError) {
    guard let dossier else { return }
    let visit = dossier.known.file.visit
    try open(dossier.id, dossier.code)
    // What one wrote oneself since is no news.
    self.dossier?.known.file.visit = visit
    self.dossier?.focus = dossier.focus
  }

  mutating func leave() throws(StorageError) -> DeskReply {
    guard let id = dossier?.id else { return DeskReply([.error(words.noCase)]) }
    try putAway()
    return DeskReply([.text(words.put(id))])
  }

  /// Notes what the counsellor has seen, and clears the table.
  mutating func putAway() throws(StorageError) {
    guard dossier != nil else { return }
    defer {
      dossier = nil
      speaker = nil
    }
    try noteVisit()
  }

  func noteVisit() throws(StorageError) {
    guard let dossier else { return }
    do {
      try store.leave(
        dossier.id, by: counsellor,
        .init(day: today, turn: dossier.turn, results: results(of: dossier.session)))
    } catch {
      // Erased, handed over or expired meanwhile: there is no visit to note.
      guard error.code != .unknownSession else { return }
      throw error
    }
  }

  /// The case in a few lines: what is known, what is new, what is to be done.
  private func summary() throws(StorageError) -> [DeskReply.Line] {
    guard let dossier else { return [] }
    let file = dossier.known.file
    var lines: [DeskReply.Line] = [.heading(words.opened(file.id))]
    if let reason = file.closingReason { lines.append(.text(words.closed(words.reason(reason)))) }
    lines += answerTable(of: dossier.session)
    lines += try changeLines()
    if !dossier.known.actions.filter({ $0.done == nil }).isEmpty {
      lines.append(actionTable(dossier.known.actions.filter { $0.done == nil }))
    }
    return lines + question()
  }

  /// What is asked now, or that nothing is.
  func question() -> [DeskReply.Line] {
    guard let dossier else { return [] }
    guard dossier.session.pending != nil else { return [.text(words.complete)] }
    return [.replies(assistant.askAgain(in: dossier.session))]
  }
}
