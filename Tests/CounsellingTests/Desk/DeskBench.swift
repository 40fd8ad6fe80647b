import Conversation
import Essentials
import Foundation
import Storage

@testable import Counselling

/// Two counsellors' desks on one store in memory.
struct DeskBench {
  let store: SQLiteSessionStore
  var nadia: Desk
  var louis: Desk

  init(language: Language = .french) throws {
    let assistant = try Project.assistant.get()
    store = try SQLiteSessionStore(.memory)
    nadia = try Self.desk("nadia", store, assistant, language)
    louis = try Self.desk("louis", store, assistant, language)
  }

  static func desk(
    _ name: String, _ store: SQLiteSessionStore, _ assistant: Assistant,
    _ language: Language = .french
  ) throws -> Desk {
    guard let name = Counsellor.Name(name) else { throw Project.BadFixture() }
    let counsellor = try store.signIn(name, try store.add(name, on: assistant.today))
    return Desk(store, assistant, for: counsellor, in: language)
  }
}

extension Desk {
  /// What a line is answered with, as one text.
  mutating func text(_ line: String) -> String { run(line).text }
}

extension DeskReply {
  var text: String {
    lines.map { line in
      switch line {
      case .heading(let text), .text(let text), .verbatim(let text): text
      case .error(let text): "! \(text)"
      case .table(let table):
        table.rows.map { $0.joined(separator: " | ") }.joined(separator: "\n")
      case .replies(let replies): replies.map(\.text).joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}

extension Reply {
  fileprivate var text: String {
    switch self {
    case .care(let care): care.text
    case .notice(let notice): notice.title
    case .say(let text), .change(let text), .message(let text): text
    case .heard(let heard): heard.map(\.text).joined(separator: ", ")
    case .ask(let ask): ask.prompt
    case .trade(let card): "\(card.rank). \(card.name) \(card.reasons)"
    case .school(let card): "\(card.rank). \(card.name)"
    case .step(let card): card.title
    case .table(let table):
      table.rows.map { $0.joined(separator: " | ") }.joined(separator: "\n")
    case .end(let outcome): outcome.rawValue
    }
  }
}
