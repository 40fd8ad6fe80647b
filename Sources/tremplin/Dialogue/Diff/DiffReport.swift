import DialogueTools
import Essentials
import Interview

/// What `diff --json` prints.
struct DiffOutput: Encodable {
  var schema = 1
  let dialogues: [DiffReport]
}

/// What an edit of one dialogue does.
struct DiffReport: Encodable {
  enum Presence: String, Encodable {
    case both, added, removed
  }

  struct Line: Encodable {
    let verdict: String
    let slot: String?
    let step: String?
    let change: String
    /// Nil where nobody counted.
    let sessions: Int?
    let french: String

    private enum CodingKeys: String, CodingKey { case verdict, slot, step, change, sessions }
  }

  let dialogue: String
  let presence: Presence
  let changes: [Line]
  /// Conversations of the old version that can still be taken up, and what becomes of them.
  let sessions: Int?
  let verdicts: [String: Int]?

  init(_ dialogue: Dialogue.ID, presence: Presence) {
    self.dialogue = dialogue.rawValue
    self.presence = presence
    changes = []
    sessions = nil
    verdicts = nil
  }

  init(_ dialogue: Dialogue.ID, _ changes: [ScriptChange], _ counts: SessionCounter.Counts?) {
    self.dialogue = dialogue.rawValue
    presence = .both
    self.changes = changes.enumerated().map { index, change in
      var (slot, step): (String?, String?)
      switch change.subject {
      case .slot(let id): slot = id.rawValue
      case .step(let id): step = id.rawValue
      }
      return Line(
        verdict: change.verdict.rawValue, slot: slot, step: step,
        change: change.words(in: .english), sessions: counts?.concerned[index],
        french: change.words(in: .french))
    }
    sessions = counts?.sessions
    verdicts = counts.map { counts in
      Dictionary(
        uniqueKeysWithValues: ScriptChange.Verdict.allCases.map {
          ($0.rawValue, counts.verdicts[$0] ?? 0)
        })
    }
  }

  func text(_ language: Language) -> String {
    let isFrench = language == .french
    switch presence {
    case .added: return isFrench ? "\(dialogue) : nouveau" : "\(dialogue): new"
    case .removed: return isFrench ? "\(dialogue) : supprimé" : "\(dialogue): gone"
    case .both: break
    }
    guard !changes.isEmpty else {
      return isFrench ? "\(dialogue) : rien n'a changé" : "\(dialogue): nothing changed"
    }
    var lines = [
      isFrench
        ? "\(dialogue) : " + Output.count(changes.count, "changement")
        : "\(dialogue): \(changes.count) change\(changes.count == 1 ? "" : "s")"
    ]
    let verdicts = changes.map { ScriptChange.Verdict(rawValue: $0.verdict)?.words(in: language) }
    let width = verdicts.compactMap { $0?.count }.max() ?? 0
    for (change, verdict) in zip(changes, verdicts) {
      let verdict = verdict ?? ""
      let subject = change.slot ?? change.step ?? ""
      let counted = change.sessions.map { " (\($0))" } ?? ""
      lines.append(
        "  " + verdict + String(repeating: " ", count: width - verdict.count + 2) + subject
          + (isFrench ? " : " + change.french : ": " + change.change) + counted)
    }
    return (lines + sessionLines(language)).joined(separator: "\n")
  }

  private func sessionLines(_ language: Language) -> [String] {
    guard let sessions, let verdicts else { return [] }
    let parts = ScriptChange.Verdict.allCases.map { verdict in
      "\(verdict.words(in: language)) \(verdicts[verdict.rawValue] ?? 0)"
    }.joined(separator: ", ")
    return [
      language == .french
        ? "  conversations de l'ancienne version : \(sessions) ; " + parts
        : "  conversations of the old version: \(sessions); " + parts
    ]
  }
}
