import Foundation
import LineProtocol

/// The conversations of docs/protocol.md.
struct ProtocolDocument {
  /// A line of a conversation.
  enum Line: Hashable {
    /// `{code}` stands for the last code that was seen, `{token}` for nadia's.
    case client(String)
    case server(String)
    /// Any number of lines.
    case anything
  }

  /// One fenced block, with the line it starts at.
  struct Conversation: CustomStringConvertible, Hashable {
    let start: Int
    var lines: [Line] = []

    var description: String { "docs/protocol.md:\(start)" }
  }

  static let text =
    (try? String(contentsOf: Project.root.appending(path: "docs/protocol.md"), encoding: .utf8))
    ?? ""

  static let conversations: [Conversation] = {
    var conversations: [Conversation] = []
    var current: Conversation?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      switch (line, current) {
      case ("```tlp", _): current = Conversation(start: number + 1)
      case ("```", let finished?):
        conversations.append(finished)
        current = nil
      case ("S: …", _): current?.lines.append(.anything)
      case (_, _?) where line.hasPrefix("S: "):
        current?.lines.append(.server(String(line.dropFirst(3))))
      case (_, _?) where line.hasPrefix("C: "):
        current?.lines.append(.client(String(line.dropFirst(3))))
      default: break
      }
    }
    return conversations
  }()

  /// Whether a real line is what the document says: same tag, and every field that it shows; `…`
  /// is any text, any fields, any more elements.
  static func describes(_ documented: String, _ real: String) -> Bool {
    let (tag, fields) = parts(documented)
    let (realTag, realFields) = parts(real)
    guard let fields else {
      return documented.hasSuffix("…")
        ? real.hasPrefix(documented.dropLast()) : documented == real
    }
    guard tag == realTag, let realFields, let shown = json(fields), let given = json(realFields)
    else { return false }
    return matches(shown, given)
  }

  private static func parts(_ line: String) -> (tag: Substring, fields: Substring?) {
    guard let brace = line.firstIndex(of: "{") else { return (line[...], nil) }
    return (line[..<brace], line[brace...])
  }

  private static func json(_ text: Substring) -> JSON? {
    let whole =
      text.replacing("{…}", with: "{}").replacing("[…]", with: "[\"…\"]")
      .replacing(",…]", with: ",\"…\"]")
    return try? JSON(String(whole))
  }

  private static func matches(_ shown: JSON, _ real: JSON) -> Bool {
    switch (shown, real) {
    case ("…", _): return true
    case (.object(let shown), .object(let real)):
      return shown.members.allSatisfy { member in
        real[member.name].map { matches(member.value, $0) } ?? false
      }
    case (.array(let shown), .array(let real)):
      let isOpen = shown.last == "…"
      let fixed = isOpen ? shown.dropLast() : shown[...]
      return (isOpen ? real.count >= fixed.count : real.count == fixed.count)
        && zip(fixed, real).allSatisfy(matches)
    default: return shown == real
    }
  }
}
