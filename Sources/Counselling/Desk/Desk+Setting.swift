import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  mutating func set(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard
      let dialogue = assistant.engine.dialogues[dossier.session.dialogue]
    else { return mistake(.set) }
    var (before, assignments) = Assignment.read(text) { name in
      Self.isSpeaker(name) || SlotWords.names(name, in: dialogue)
    }
    guard before.isEmpty, !assignments.isEmpty else {
      guard let word = before.first(where: { $0.contains("=") }) else { return mistake(.set) }
      return DeskReply([unknown(slot: String(word.prefix { $0 != "=" }))])
    }
    var author = speaker ?? .counsellor
    if let index = assignments.firstIndex(where: { Self.isSpeaker($0.name) }) {
      let word = assignments.remove(at: index).value
      guard let named = Self.author(word) else { return mistake(.speaker) }
      author = named
    }
    return try set(assignments, by: author, dossier)
  }

  private mutating func set(
    _ assignments: [Assignment], by author: Answer.Author, _ dossier: OpenDossier
  ) throws(StorageError) -> DeskReply {
    var lines: [DeskReply.Line] = []
    var fillings: [Event.Filling] = []
    var events: [Event] = []
    for assignment in assignments {
      let slot = SlotWords.slot(assignment.name)
      do throws(Assistant.SettingFault) {
        let values = try readings(of: assignment.value, for: slot, dossier.session)
        switch values.count {
        case 0: throw .notUnderstood
        case 1: fillings.append(.init(slot, Answer(values[0], by: author)))
        default: events.append(.wondered(slot, values))
        }
      } catch {
        lines.append(
          .error(words.notUnderstood(assignment.name, choices(for: slot, dossier.session))))
      }
    }
    if !fillings.isEmpty { events.insert(.answered(fillings), at: 0) }
    guard !events.isEmpty else { return DeskReply(lines) }
    return DeskReply(lines + (try take(events)) + question())
  }

  /// In the desk's language first; a counsellor may say it in the person's, too.
  private func readings(
    of text: String, for slot: Slot.ID, _ session: Session
  ) throws(Assistant.SettingFault) -> [Value] {
    let spoken = session.worded(in: language)
    let values = try? assistant.readings(of: text, for: slot, in: spoken)
    if let values, !values.isEmpty { return values }
    return try assistant.readings(of: text, for: slot, in: session)
  }

  /// A few words that may be said for a slot, for who typed something else.
  private func choices(for slot: Slot.ID, _ session: Session) -> [String] {
    switch assistant.engine.dialogues[session.dialogue]?.slot(slot)?.type {
    case .choice(let symbols), .choices(let symbols): symbols.map(\.rawValue)
    case .yesNo, .opinions: [words.yes, words.no, words.maybe]
    case .reach: ["40 km", "60 min"]
    case .age: ["16"]
    case .place: ["Caen", "14000"]
    default: []
    }
  }

  static func isSpeaker(_ name: String) -> Bool { ["qui", "who"].contains(name.folded) }

  static func author(_ word: String) -> Answer.Author? {
    switch word.folded {
    case "jeune", "personne", "youth", "person": .person
    case "parent": .parent
    case "moi", "me", "conseiller", "conseillere", "counsellor": .counsellor
    default: nil
    }
  }

  mutating func choose(speaker word: String) -> DeskReply {
    if ["auto", ""].contains(word.folded) {
      speaker = nil
    } else if let author = Self.author(word) {
      speaker = author
    } else {
      return mistake(.speaker)
    }
    return DeskReply([.text(words.speaking(speaker))])
  }

  mutating func unset(_ text: String) throws(StorageError) -> DeskReply {
    guard dossier != nil else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(.unset) }
    guard let slot = slot(text) else { return DeskReply([unknown(slot: text)]) }
    return DeskReply(try take([.withdrew([slot])]) + question())
  }

  mutating func undo() throws(StorageError) -> DeskReply {
    guard let session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    var copy = session
    let turn = assistant.take(.back, in: &copy)
    _ = try take([.back])
    // Its sentences say what was taken back; the question follows once.
    let shown = assistant.result(of: copy)
    let said = turn.replies.filter { reply in
      if case .say = reply { !shown.contains(reply) } else { false }
    }
    return DeskReply([.replies(said)] + question())
  }

  /// `= 16`: the question that was gone to, or the one that is asked.
  mutating func answerQuestion(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard let pending = dossier.focus ?? dossier.session.pending?.slot else {
      return DeskReply([.text(words.complete)])
    }
    if dossier.focus == nil, let options = options(dossier.session), let number = Int(text),
      options.indices.contains(number - 1), !isNumber(pending, dossier.session)
    {
      var copy = dossier.session
      if let turn = assistant.pick([options[number - 1]], in: &copy) {
        let events = turn.events.map { $0.said(by: speaker ?? .counsellor) }
        return DeskReply(try take(events) + question())
      }
    }
    self.dossier?.focus = nil
    return try set(
      [Assignment(name: slots.typed(pending), value: text)], by: speaker ?? .counsellor, dossier)
  }

  private func options(_ session: Session) -> [Symbol]? {
    for case .ask(let ask) in assistant.askAgain(in: session) where !ask.options.isEmpty {
      return ask.options.map(\.id)
    }
    return nil
  }

  private func isNumber(_ slot: Slot.ID, _ session: Session) -> Bool {
    if case .doubt? = session.pending { return false }
    switch assistant.engine.dialogues[session.dialogue]?.slot(slot)?.type {
    case .age, .integer: return true
    default: return false
    }
  }
}
