import Conversation
import Essentials
import Interview
import LineProtocol

/// The bytes that go out after a round of requests, in protocol or in plain words.
struct Output: Sendable {
  enum Style: Sendable { case lines, plain }

  var style = Style.lines
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ line: ServerLine) {
    switch style {
    case .lines: line.write(to: &bytes)
    case .plain: append(plain: line)
    }
  }

  mutating func append(_ other: Output) {
    bytes += other.bytes
  }

  mutating func append(_ replies: [Reply], of open: OpenSession, _ assistant: Assistant) {
    switch style {
    case .lines:
      let dialogue = assistant.engine.dialogues[open.session.dialogue]
      for reply in replies {
        var type: SlotType?
        if case .ask(let ask) = reply { type = dialogue?.slot(ask.slot)?.type }
        for line in ServerLine.lines(for: reply, turn: open.turn, type: type) {
          line.write(to: &bytes)
        }
      }
    case .plain:
      for line in PlainText(assistant: assistant, session: open.session).lines(replies) {
        append(text: line)
      }
    }
  }

  /// For a person, the lines of the protocol that say something.
  private mutating func append(plain line: ServerLine) {
    switch line {
    case .reply(let tag, let fields):
      if tag == .session, let code = fields["code"]?.string { append(text: code) }
      if let text = fields["text"]?.string { append(text: text) }
    case .ok: bytes.append(UInt8(ascii: "\n"))
    case .error(let code, let text, _): append(text: "! \(code.rawValue): \(text)")
    case .notice(let notice, _): append(text: "* \(notice.rawValue)")
    }
  }

  private mutating func append(text: String) {
    bytes += Array(text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
