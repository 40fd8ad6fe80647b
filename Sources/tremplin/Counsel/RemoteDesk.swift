import Essentials
import LineProtocol
import Storage
import Terminal

/// The workbench over the wire.
struct RemoteDesk: ChatDriver {
  private let server: RemoteLines
  private let folder: String
  let language: Language

  var resumeCode: String? { nil }
  var phrases: TerminalPhrases { DeskPhrases(language).phrases }

  init(
    _ server: RemoteLines, as proof: CounsellorProof, in language: Language, folder: String
  ) throws {
    self.server = try server.greeted()
    self.language = language
    self.folder = folder
    let request = CounselRequest.authenticate(
      name: proof.name.description, token: proof.token.description, language)
    if case .error(let code, let text, _) = try self.server.ask(.counsel(request)).last {
      throw RemoteChat.Refused(
        code: code,
        text: code == .denied ? StorageError.denied.message(in: language) : text)
    }
  }

  mutating func begin() throws -> Turn {
    try receive(language == .french ? "langue fr" : "language en")
  }

  mutating func receive(_ line: String) throws -> Turn {
    let reply = try server.ask(.counsel(.desk(line)))
    if case .error(let code, let text, _) = reply.last {
      let isOver = code == .denied
      let sentence = isOver ? StorageError.denied.message(in: language) : text
      return Turn([.error(sentence)], isOver: isOver)
    }
    let isQuit = ["quitte", "quit"].contains(line.lowercased())
    let (files, lines) = (reply.filter(\.isFile), reply.filter { !$0.isFile })
    // Written before they are announced.
    let failures = files.flatMap(blocks)
    return Turn(failures.isEmpty ? lines.flatMap(blocks) : failures, isOver: isQuit)
  }

  func names(beginningWith text: String) -> [String] {
    for case .reply(.names, let fields) in (try? server.ask(.complete(text))) ?? [] {
      return fields["names"]?.strings ?? []
    }
    return []
  }

  func agreement(in line: String) -> Bool? { DeskPhrases.agreement(in: line) }

  private func blocks(_ line: ServerLine) -> [Block] {
    guard case .reply(let tag, let fields) = line else { return [] }
    let text = fields["text"]?.string ?? ""
    switch (tag, fields["kind"]?.string) {
    case (.text, "heading"?): return [.heading(text)]
    case (.text, "error"?): return [.error(text)]
    case (.text, "verbatim"?): return [.verbatim(text)]
    case (.text, _): return [.notice(text)]
    case (.file, _):
      return write(text, to: fields["name"]?.string ?? "")
    default: return Block.blocks(for: [line], words: DeskPhrases(language).words)
    }
  }

  /// A name from elsewhere stays in the folder.
  private func write(_ text: String, to name: String) -> [Block] {
    let isPlain = !name.hasPrefix(".") && !name.contains("/") && !name.isEmpty
    guard isPlain, PrivateOutput.write(text, to: name, in: folder) else {
      return [.error(DeskPhrases.unwritable(name, language))]
    }
    return []
  }
}

extension ServerLine {
  fileprivate var isFile: Bool {
    if case .reply(.file, _) = self { true } else { false }
  }
}
