import Conversation
import Essentials
import Interview
import Orientation
import Storage

extension Desk {
  mutating func assign(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    let word = text.prefix { !$0.isWhitespace }
    guard let name = Counsellor.Name(String(word)) else { return mistake(.assign) }
    var end = text[word.endIndex...].trimmed
    for filler in ["jusqu'au ", "jusqu'a ", "until ", "au "] where end.folded.hasPrefix(filler) {
      end = String(end.dropFirst(filler.count))
      break
    }
    var until: Day?
    if !end.isEmpty {
      guard let (day, rest) = DayWords.read(end, today: today), rest.isEmpty else {
        return DeskReply([.error(words.noDay)])
      }
      guard day >= today else { return DeskReply([.error(words.dayIsPast)]) }
      until = day
    }
    // What one has seen is noted while one may still see it.
    if until == nil, name != counsellor.name {
      try store.leave(
        dossier.id, by: counsellor,
        .init(day: today, turn: dossier.turn, results: results(of: dossier.session)))
    }
    try store.assign(dossier.id, to: name, until: until, by: counsellor, on: today)
    if let until { return DeskReply([.text(words.lent(name.description, words.day(until)))]) }
    if name != counsellor.name { self.dossier = nil }
    return DeskReply([.text(words.handedOver(name.description))])
  }

  mutating func close(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    let reasons = ClosingReason.allCases
    let wanted = text.folded
    let named = reasons.filter {
      !wanted.isEmpty && ($0.rawValue == wanted || words.reason($0).folded.hasPrefix(wanted))
    }
    let numbered = Int(wanted).flatMap { reasons.indices.contains($0 - 1) ? reasons[$0 - 1] : nil }
    guard let reason = numbered ?? (named.count == 1 ? named[0] : nil) else {
      let list = reasons.enumerated().map { "\($0.offset + 1). \(words.reason($0.element))" }
      return DeskReply([.error(words.noSuchReason(list))])
    }
    try store.close(dossier.id, because: reason, by: counsellor, on: today)
    try refresh()
    return DeskReply([.text(words.closed(words.reason(reason)))])
  }

  mutating func reopen() throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    try store.reopen(dossier.id, by: counsellor, on: today)
    try refresh()
    return DeskReply([.text(words.reopened)])
  }

  // MARK: Since the last visit

  func showChanges() throws(StorageError) -> DeskReply {
    guard dossier != nil else { return DeskReply([.error(words.noCase)]) }
    return DeskReply(try changeLines())
  }

  /// Answers that are others than at the last visit, and what the catalogue makes of the old ones
  /// today.
  func changeLines() throws(StorageError) -> [DeskReply.Line] {
    guard let dossier else { return [] }
    guard let visit = dossier.known.file.visit else { return [.text(words.firstVisit)] }
    let old = try replay(
      dossier.known.events.filter { $0.turn <= visit.turn }, of: dossier.known.file)
    let changes = answerChanges(from: old, to: dossier.session) + catalogueChanges(old, visit)
    let heading = DeskReply.Line.heading(words.since(words.day(visit.day)))
    return [heading] + (changes.isEmpty ? [words.nothingNew] : changes).map { .text("- \($0)") }
  }

  private func answerChanges(from old: Session, to new: Session) -> [String] {
    let before = answered(in: old)
    let after = answered(in: new)
    let changed = after.compactMap { told -> String? in
      let name = slots.name(of: told.slot, in: new.worded(in: language), assistant)
      guard let earlier = before.first(where: { $0.slot == told.slot }) else {
        return words.newAnswer(name, told.text)
      }
      return earlier.text == told.text ? nil : words.changedAnswer(name, earlier.text, told.text)
    }
    let gone = before.filter { told in !after.contains { $0.slot == told.slot } }.map {
      words.goneAnswer(slots.name(of: $0.slot, in: old.worded(in: language), assistant), $0.text)
    }
    return changed + gone
  }

  private func catalogueChanges(_ old: Session, _ visit: CaseFile.Visit) -> [String] {
    let now = results(of: old)
    func names(_ subjects: [String]) -> [String] {
      subjects.compactMap { Comparison.Subject(stored: $0) }
        .map { assistant.name(of: $0, in: old.worded(in: language)) }
    }
    return names(now.filter { !visit.results.contains($0) }).map(words.arrived)
      + names(visit.results.filter { !now.contains($0) }).map(words.left)
  }
}
