import Conversation
import Essentials
import Interview
import Orientation
import Storage

extension Desk {
  func showWalk() throws(StorageError) -> DeskReply {
    guard let session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    guard let rows = WalkTable(session, assistant, slots, words)?.rows else {
      return DeskReply([.text(words.nothing)])
    }
    let columns = words.columns
    return DeskReply([.table(.init([columns.question, columns.walked], rows))])
  }

  func showAdvice() throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    return DeskReply([.replies(advice(of: dossier))])
  }

  /// The advice, with the counsellor's own choice in front and marked as theirs.
  func advice(of dossier: OpenDossier) -> [Reply] {
    // What was rejected here may not have been heard by the interview yet; ranks stay as they are
    // counted.
    let rejected = assistant.rejected(in: dossier.session)
    let advice = assistant.result(of: dossier.session)
      .filter { reply in !rejected.contains { reply.isCard(of: $0) } }
    guard let override = dossier.known.override,
      let subject = Comparison.Subject(stored: override.subject)
    else { return advice }
    let mark = words.placedFirst(override.author, override.reason)
    var result = advice.putting(subject, first: mark)
    if !advice.contains(where: { $0.isCard(of: subject) }) {
      let name = assistant.name(of: subject, in: dossier.session)
      result.insert(.say("\(name). \(mark)"), at: 0)
    }
    return result
  }

  /// What stands in the advice, as a visit remembers it.
  func results(of session: Session) -> [String] {
    assistant.subjects(of: session).map(\.stored)
  }

  func compare(_ text: String) throws(StorageError) -> DeskReply {
    guard let session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(.compare) }
    var pair = text
    var criteria: [Criterion] = []
    for separator in [" sur ", " by "] {
      guard let range = text.range(ofPlain: separator) else { continue }
      pair = String(text[..<range.lowerBound])
      criteria = text[range.upperBound...].split { $0 == "," || $0.isWhitespace }
        .compactMap { assistant.criterion(named: String($0)) }
    }
    let subjects = Self.pair(pair).map { assistant.subject(named: $0, in: session) }
    guard !subjects.contains(nil) else { return DeskReply([.error(words.noSubject)]) }
    guard
      let replies = assistant.compare(subjects.compactMap { $0 }, by: criteria, in: session)
    else { return DeskReply([.error(words.notComparable)]) }
    return DeskReply([.replies(replies)])
  }

  private static func pair(_ text: String) -> [String] {
    for separator in [" et ", " and ", "/", ","] {
      if let range = text.range(ofPlain: separator) {
        return [
          String(text[..<range.lowerBound]).trimmed, String(text[range.upperBound...]).trimmed,
        ]
      }
    }
    return text.split(separator: " ").map(String.init)
  }

  mutating func mark(_ text: String, kept: Bool) throws(StorageError) -> DeskReply {
    guard let session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    guard !text.isEmpty else { return mistake(kept ? .keep : .reject) }
    guard let subject = assistant.subject(named: text, in: session) else {
      return DeskReply([.error(words.noSubject)])
    }
    let event = assistant.mark(subject, kept: kept, by: speaker ?? .counsellor, in: session)
    return DeskReply(try take([event]))
  }

  mutating func putFirst(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    let separators = [" parce que ", " parce qu'", " because "]
    let found = separators.lazy.compactMap { text.folded.range(ofPlain: $0) }.first
    guard let found, text.folded.count == text.count else { return mistake(.first) }
    // Folding keeps the number of characters, so that places in both texts agree.
    let folded = text.folded
    let start = folded.distance(from: folded.startIndex, to: found.lowerBound)
    let end = folded.distance(from: folded.startIndex, to: found.upperBound)
    let name = String(text.prefix(start))
    let reason = String(text.dropFirst(end)).trimmed
    guard !reason.isEmpty else { return mistake(.first) }
    guard reason.count <= CaseNote.lengthLimit else {
      return DeskReply([.error(words.textTooLong(CaseNote.lengthLimit))])
    }
    guard let subject = assistant.subject(named: name, in: dossier.session) else {
      return DeskReply([.error(words.noSubject)])
    }
    try store.put(
      first: subject.stored, because: reason, in: dossier.id, by: counsellor, on: today)
    try refresh()
    return DeskReply([
      .text(words.putFirst(assistant.name(of: subject, in: dossier.session)))
    ])
  }
}
