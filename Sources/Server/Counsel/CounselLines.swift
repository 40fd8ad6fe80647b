import Conversation
import Counselling
import Essentials
import Interview
import LineProtocol
import Storage

/// What the workbench answered, as lines of the wire.
struct CounselLines {
  private let reply: DeskReply
  private let assistant: Assistant
  private let language: Language

  init(_ reply: DeskReply, _ assistant: Assistant, language: Language) {
    self.reply = reply
    self.assistant = assistant
    self.language = language
  }

  func lines(for request: CounselRequest) -> [ServerLine] {
    switch request {
    case .sessions: reply.values.cases.map(Self.line)
    case .open: reply.values.cases.map(Self.line) + reply.values.answers.map(Self.line)
    case .notes: reply.values.notes.map(Self.line) + reply.values.actions.map(Self.line)
    case .report: pages
    case .desk: deskLines
    case .authenticate, .note: []
    }
  }

  private static func line(_ row: DeskValues.CaseRow) -> ServerLine {
    var fields: JSONObject = [
      "id": .integer(Int(row.id)), "closed": .bool(row.isClosed),
      "access": .string(row.access.rawValue), "updated": .string(row.updated.description),
      "turn": .integer(row.turn), "new": .bool(row.isNew), "trades": .strings(row.trades),
    ]
    fields["place"] = row.place.map(JSON.string)
    fields["due"] = row.due.map { .string($0.description) }
    return .reply(.case, fields)
  }

  private static func line(_ told: Assistant.Told) -> ServerLine {
    .reply(
      .answer,
      [
        "slot": .string(told.slot.rawValue), "label": .string(told.label),
        "text": .string(told.text), "by": .string(told.author.rawValue),
      ])
  }

  private static func line(_ note: CaseNote) -> ServerLine {
    .reply(
      .note,
      [
        "day": .string(note.day.description), "by": .string(note.author.description),
        "text": .string(note.text),
      ])
  }

  private static func line(_ action: NextAction) -> ServerLine {
    var fields: JSONObject = [
      "id": .integer(Int(action.id)), "due": .string(action.due.description),
      "by": .string(action.author.description), "text": .string(action.text),
    ]
    fields["done"] = action.done.map { .string($0.description) }
    return .reply(.action, fields)
  }

  private var pages: [ServerLine] {
    let texts = reply.lines.compactMap { line in
      if case .verbatim(let text) = line { text } else { nil }
    }
    return texts.map { .reply(.page, ["format": "text", "text": .string($0)]) }
      + reply.files.map { file in
        let format = file.name.hasSuffix(".md") ? "markdown" : file.name.split(separator: ".").last
        return .reply(
          .page, ["format": .string(String(format ?? "")), "text": .string(file.text)])
      }
  }

  private var deskLines: [ServerLine] {
    let lines = reply.lines.flatMap { line -> [ServerLine] in
      switch line {
      case .heading(let text): [Self.text(text, "heading")]
      case .text(let text): [Self.text(text, "text")]
      case .error(let text): [Self.text(text, "error")]
      case .verbatim(let text): [Self.text(text, "verbatim")]
      case .table(let table):
        ServerLine.lines(for: .table(table), turn: 0, type: nil)
      case .replies(let replies):
        replies.flatMap { ServerLine.lines(for: $0, turn: 0, type: nil) }
      }
    }
    return lines
      + reply.files.map {
        .reply(.file, ["name": .string($0.name), "text": .string($0.text)])
      }
  }

  private static func text(_ text: String, _ kind: JSON) -> ServerLine {
    .reply(.text, ["kind": kind, "text": .string(text)])
  }
}
