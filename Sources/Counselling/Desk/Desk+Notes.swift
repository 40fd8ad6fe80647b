import Essentials
import Storage

extension Desk {
  mutating func addNote(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(.note) }
    guard text.count <= CaseNote.lengthLimit else {
      return DeskReply([.error(words.textTooLong(CaseNote.lengthLimit))])
    }
    try store.add(note: text, to: dossier.id, by: counsellor, on: today)
    try refresh()
    return DeskReply([.text(words.noteSaved)])
  }

  func listNotes() throws(StorageError) -> DeskReply {
    guard let known = dossier?.known else { return DeskReply([.error(words.noCase)]) }
    let columns = words.columns
    var lines: [DeskReply.Line] = []
    if !known.notes.isEmpty {
      let rows = known.notes.map { [words.column($0.day), $0.author.description, $0.text] }
      lines.append(.table(.init([columns.day, columns.by, columns.note], rows)))
    }
    if !known.actions.isEmpty { lines.append(actionTable(known.actions)) }
    if let importance = known.file.importance { lines.append(.text(words.importance(importance))) }
    if let confidence = known.file.confidence { lines.append(.text(words.confidence(confidence))) }
    var reply = DeskReply(lines.isEmpty ? [.text(words.nothing)] : lines)
    reply.values.notes = known.notes
    reply.values.actions = known.actions
    return reply
  }

  func actionTable(_ actions: [NextAction]) -> DeskReply.Line {
    let columns = words.columns
    return .table(
      .init(
        [columns.number, columns.due, columns.action, columns.done],
        actions.map {
          [String($0.id), words.column($0.due), $0.text, $0.done.map(words.column) ?? "–"]
        }))
  }

  mutating func plan(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard text.contains(where: \.isWhitespace) else { return mistake(.plan) }
    guard let (day, rest) = DayWords.read(text, today: today) else {
      return DeskReply([.error(words.noDay)])
    }
    guard !rest.isEmpty else { return mistake(.plan) }
    guard day >= today else { return DeskReply([.error(words.dayIsPast)]) }
    guard rest.count <= CaseNote.lengthLimit else {
      return DeskReply([.error(words.textTooLong(CaseNote.lengthLimit))])
    }
    try store.add(action: rest, due: day, to: dossier.id, by: counsellor, on: today)
    try refresh()
    let number = self.dossier?.known.actions.map(\.id).max() ?? 0
    return DeskReply([.text(words.planned(Int(number), words.day(day)))])
  }

  mutating func finish(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    guard let number = NextAction.ID(text) else { return mistake(.done) }
    let numbers = dossier.known.actions.map(\.id)
    guard numbers.contains(number) else {
      let list = numbers.map(String.init).joined(separator: ", ")
      return DeskReply([.error(words.noSuchNumber(list.isEmpty ? "–" : list))])
    }
    try store.finish(action: number, of: dossier.id, by: counsellor, on: today)
    try refresh()
    return DeskReply([.text(words.finished(Int(number)))])
  }

  func makeCalendar() throws(StorageError) -> DeskReply {
    let actions: [CaseFile.ID: [NextAction]]
    if let dossier {
      actions = [dossier.id: dossier.known.actions.filter { $0.done == nil }]
    } else {
      actions = try store.actions(of: counsellor, on: today)
    }
    let events = actions.sorted { $0.key < $1.key }.flatMap { id, actions in
      actions.map {
        CalendarFile.Event(
          uid: "\(counsellor.name)-\(id)-\($0.id)@tremplin", day: $0.due, summary: $0.text,
          description: words.opened(id))
      }
    }
    guard !events.isEmpty else { return DeskReply([.text(words.nothing)]) }
    let name = dossier.map { "agenda-\($0.id).ics" } ?? "agenda.ics"
    var reply = DeskReply([.text(words.wrote(name))])
    reply.files = [.init(name: name, text: CalendarFile(stamp: today, events: events).text)]
    return reply
  }

  mutating func rate(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    // `importance=8`, `importance = 8` and `importance 8` say the same.
    let parts = text.split { $0 == "=" || $0 == ":" || $0.isWhitespace }
    guard !parts.isEmpty, parts.count.isMultiple(of: 2) else { return mistake(.scale) }
    var importance: Int?
    var confidence: Int?
    for index in stride(from: 0, to: parts.count, by: 2) {
      guard let value = Int(parts[index + 1]), (0...10).contains(value) else {
        return mistake(.scale)
      }
      switch parts[index].folded {
      case "importance": importance = value
      case "confiance", "confidence": confidence = value
      default: return mistake(.scale)
      }
    }
    try store.rate(
      dossier.id, importance: importance, confidence: confidence, by: counsellor, on: today)
    try refresh()
    return DeskReply(
      [importance.map(words.importance), confidence.map(words.confidence)]
        .compactMap { $0.map(DeskReply.Line.text) })
  }
}
