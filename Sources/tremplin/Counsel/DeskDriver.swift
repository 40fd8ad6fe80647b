import Conversation
import Counselling
import Essentials
import Foundation
import Interview
import Terminal

/// The workbench at a terminal.
struct DeskDriver: ChatDriver {
  private var desk: Desk
  private let assistant: Assistant
  private let folder: String
  /// For the words around cards while no case is open.
  private let blank: Session?

  private static let completionLimit = 40

  init(_ desk: Desk, _ assistant: Assistant, folder: String) {
    self.desk = desk
    self.assistant = assistant
    self.folder = folder
    blank = try? assistant.begin("youth", in: desk.language).session
  }

  var language: Language { desk.language }
  var resumeCode: String? { nil }

  var phrases: TerminalPhrases { DeskPhrases(desk.language).phrases }

  mutating func begin() throws -> Terminal.Turn { turn(desk.begin()) }

  mutating func receive(_ line: String) throws -> Terminal.Turn { turn(desk.run(line)) }

  mutating func end() { desk.end() }

  func names(beginningWith text: String) -> [String] {
    desk.names(beginningWith: text, limit: Self.completionLimit)
  }

  func agreement(in line: String) -> Bool? {
    DeskPhrases.agreement(in: line)
  }

  private func turn(_ reply: DeskReply) -> Terminal.Turn {
    // Written before they are announced.
    let failed = reply.files.filter { !PrivateOutput.write($0.text, to: $0.name, in: folder) }
    let blocks =
      failed.isEmpty
      ? reply.lines.flatMap { self.blocks($0, reply.session ?? blank) }
      : failed.map { .error(DeskPhrases.unwritable($0.name, language)) }
    return Terminal.Turn(blocks, isOver: reply.isOver)
  }

  private func blocks(_ line: DeskReply.Line, _ session: Session?) -> [Block] {
    switch line {
    case .heading(let text): [.heading(text)]
    case .text(let text): [.notice(text)]
    case .error(let text): [.error(text)]
    case .verbatim(let text): [.verbatim(text)]
    case .table(let table): [.table(table)]
    case .replies(let replies):
      Block.blocks(for: replies) { phrase in
        session.map { assistant.words(phrase, for: $0) } ?? ""
      }
    }
  }
}
