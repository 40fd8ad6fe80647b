import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  func listAnswers() throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    return DeskReply(answerTable(of: dossier.session))
  }

  func answerTable(of session: Session) -> [DeskReply.Line] {
    let rows = answered(in: session).enumerated().map { index, told in
      [
        String(index + 1), slots.name(of: told.slot, in: session.worded(in: language), assistant),
        told.text,
        words.author(told.author),
      ]
    }
    guard !rows.isEmpty else { return [.text(words.noAnswers)] }
    let columns = words.columns
    return [
      .table(.init([columns.number, columns.answer, columns.value, columns.author], rows))
    ]
  }

  /// What is known and used, in the order of the questions; computed answers are nobody's.
  func answered(in session: Session) -> [Assistant.Told] {
    let session = session.worded(in: language)
    let asked = assistant.told(in: session).filter { $0.author != .computed }
    let shown = Set(asked.map(\.slot))
    let ahead = session.standing
      .filter { !shown.contains($0.key) && $0.value.value != nil && $0.value.author != .computed }
      .filter { isStored($0.key, in: session) }
      .sorted { $0.key < $1.key }
      .map { slot, answer in
        Assistant.Told(
          slot: slot, label: assistant.label(of: slot, in: session),
          text: assistant.text(of: answer, in: slot, of: session), author: answer.author)
      }
    return asked + ahead
  }

  private func isStored(_ slot: Slot.ID, in session: Session) -> Bool {
    let dialogue = assistant.engine.dialogues[session.dialogue]
    return slot != "speaker" && dialogue?.slot(slot)?.sensitivity != .neverStored
  }

  mutating func go(to text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(.go) }
    let answers = answered(in: dossier.session)
    let slot: Slot.ID
    if let number = Int(text) {
      guard answers.indices.contains(number - 1) else {
        return DeskReply([.error(words.noSuchNumber("1–\(answers.count)"))])
      }
      slot = answers[number - 1].slot
    } else {
      guard let named = self.slot(text) else { return DeskReply([unknown(slot: text)]) }
      slot = named
    }
    self.dossier?.focus = slot
    var lines: [DeskReply.Line] = []
    if let told = answers.first(where: { $0.slot == slot }) {
      lines.append(
        .text(
          "\(slots.name(of: slot, in: dossier.session.worded(in: language), assistant)) : \(told.text) "
            + "(\(words.author(told.author)))"))
    }
    if let ask = assistant.ask(for: slot, in: dossier.session.worded(in: language)) {
      lines.append(.replies([ask]))
    }
    if lines.isEmpty {
      lines.append(.text(DeskVerb.set.name(in: language) + " \(slots.typed(slot))=…"))
    }
    return DeskReply(lines)
  }

  func slot(_ word: String) -> Slot.ID? {
    guard let dialogue = dossier.flatMap({ assistant.engine.dialogues[$0.session.dialogue] })
    else { return nil }
    let slot = SlotWords.slot(word.trimmed)
    return dialogue.slot(slot) == nil ? nil : slot
  }

  func unknown(slot word: String) -> DeskReply.Line {
    .error(words.noSuchSlot(word, NearestName.to(word.folded, among: slotNames.map(\.folded))))
  }

  /// The names of the answers that the open case may have.
  var slotNames: [String] {
    guard let dialogue = dossier.flatMap({ assistant.engine.dialogues[$0.session.dialogue] })
    else { return [] }
    return dialogue.slots.values
      .filter { $0.sensitivity != .neverStored && $0.id != "speaker" }
      .map { slots.typed($0.id) }.filter { !$0.contains(" ") }.sorted()
  }
}
