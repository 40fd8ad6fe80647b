import Conversation
import Essentials
import Foundation
import Interview

/// A conversation file: what a person types, and everything that must come back.
///
///     # A girl of Valognes who likes mechanics.
///     lang: fr
///     today: 2026-11-23
///     expect: advised
///
///     SAY …
///     > 16 ans, de Valognes
///     HEARD age=16 …
struct GoldenConversation {
  let url: URL
  let header: [String]
  let inputs: [String]

  struct Malformed: Error {
    let file: String
    let reason: String
  }

  init(_ url: URL) throws {
    self.url = url
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    header = Array(lines.prefix { !$0.isEmpty })
    inputs = lines.filter { $0.hasPrefix("> ") || $0 == ">" }.map { String($0.dropFirst(2)) }
    guard !inputs.isEmpty else { throw Malformed(file: url.path, reason: "nobody says a word") }
  }

  var dialogue: Dialogue.ID {
    Dialogue.ID(url.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent)
  }

  func field(_ name: String) -> String? {
    header.first { $0.hasPrefix(name + ":") }
      .map { String($0.dropFirst(name.count + 1).drop(while: { $0 == " " })) }
  }

  func language() throws -> Language {
    guard let language = Language(rawValue: field("lang") ?? "fr") else {
      throw Malformed(file: url.path, reason: "lang: fr or en expected")
    }
    return language
  }

  func today() throws -> Day {
    guard let today = Day(field("today") ?? "") else {
      throw Malformed(file: url.path, reason: "today: YYYY-MM-DD expected")
    }
    return today
  }

  /// Every conversation beside the dialogues.
  static func all() -> [URL] {
    let root = Project.root.appending(path: "dialogues").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? [])
      .filter { $0.path.contains("/conversations/") && $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
  }
}

/// What came of running a conversation.
struct Transcript {
  var text: String
  var outcome: Symbol?
  /// Questions asked before the first trade, school or end.
  var questionsToResult = 0
  var events: [Event] = []
}

extension GoldenConversation {
  /// Runs the conversation; `restoring` saves and replays the session after every turn.
  func run(on assistant: Assistant, restoring: Bool) throws -> Transcript {
    var (session, turn) = try assistant.begin(dialogue, in: try language())
    var transcript = Transcript(text: header.joined(separator: "\n") + "\n\n")
    var hasResult = false
    func note(_ turn: Turn) {
      transcript.events += turn.events
      for reply in turn.replies {
        transcript.text += reply.golden + "\n"
        switch reply {
        case .trade, .school, .end: hasResult = true
        case .ask where !hasResult: transcript.questionsToResult += 1
        default: break
        }
        if case .end(let outcome) = reply { transcript.outcome = outcome }
      }
    }
    note(turn)
    for input in inputs {
      if restoring {
        session = try assistant.replay(transcript.events)
      }
      turn = assistant.hear(input, in: &session)
      transcript.text += "> \(input)\n"
      note(turn)
      if let request = turn.request { transcript.text += "(\(request))\n" }
    }
    return transcript
  }
}

extension Reply {
  /// A line for people who review transcripts.
  var golden: String {
    switch self {
    case .care(let care):
      "CARE \(care.numbers.map(\.number).joined(separator: " ")) \(care.text)"
    case .say(let text): "SAY \(text)"
    case .heard(let heard):
      "HEARD " + heard.map { "\($0.slot)=\($0.text)" }.joined(separator: " | ")
    case .ask(let ask):
      "ASK \(ask.slot): \(ask.prompt)"
        + (ask.options.isEmpty ? "" : " [\(ask.options.map(\.label).joined(separator: " / "))]")
    case .trade(let trade):
      (trade.isIdea ? "IDEA" : "TRADE \(trade.rank)") + " \(trade.name) (\(trade.fit))"
        + trade.reasons.map { " + \($0)" }.joined() + trade.against.map { " - \($0)" }.joined()
    case .school(let school):
      "SCHOOL \(school.rank) \(school.name), \(school.city)"
        + (school.distance.map { ", \($0)" } ?? "") + " {\(school.trades.joined(separator: ", "))}"
        + school.reasons.map { " + \($0)" }.joined() + school.warnings.map { " ! \($0)" }.joined()
    case .change(let text): "CHANGE \(text)"
    case .step(let step): "STEP \(step.id) \(step.title)"
    case .message(let text): "MESSAGE \(text)"
    case .end(let outcome): "END \(outcome)"
    }
  }
}
