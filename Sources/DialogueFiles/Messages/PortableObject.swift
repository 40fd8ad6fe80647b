/// Translations as PO files hold them (GNU gettext, "The Format of PO Files").
public enum PortableObject {
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    public let reason: String

    public var description: String { "line \(line): \(reason)" }
  }

  public static func text(_ messages: [Message], language: String) -> String {
    var lines = [
      "msgid \"\"", "msgstr \"\"", "\"Language: \(language)\\n\"",
      "\"Content-Type: text/plain; charset=UTF-8\\n\"",
      "\"Content-Transfer-Encoding: 8bit\\n\"",
    ]
    for message in messages {
      lines += [
        "", "#: \(message.file):\(message.line)", "msgctxt \(quoted(message.context))",
        "msgid \(quoted(message.source))", "msgstr \(quoted(message.translation ?? ""))",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The translations by their contexts; one that is marked as fuzzy is no translation yet.
  public static func read(
    _ text: String
  ) throws(Fault) -> [String: (source: String, target: String)] {
    var found: [String: (source: String, target: String)] = [:]
    var entry = Entry()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.hasPrefix("#") {
        if line.hasPrefix("#,"), line.contains("fuzzy") {
          entry.finish(into: &found)
          entry.isFuzzy = true
        }
        continue
      }
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      if line.first != "\"" {
        let keyword = line.prefix { $0 != " " }
        guard let field = Field(rawValue: String(keyword)) else {
          throw Fault(
            line: index + 1,
            reason: "found '\(keyword)'; expected msgctxt, msgid, msgstr or a comment")
        }
        if field == .context || (field == .source && entry.field != .context) {
          entry.finish(into: &found)
        }
        entry.field = field
      }
      guard let start = line.firstIndex(of: "\""), let words = unquoted(line[start...]) else {
        throw Fault(line: index + 1, reason: "expected a text between double quotes")
      }
      entry.texts[entry.field, default: ""] += words
    }
    entry.finish(into: &found)
    return found
  }

  private enum Field: String {
    case context = "msgctxt"
    case source = "msgid"
    case target = "msgstr"
  }

  private struct Entry {
    var field = Field.target
    var texts: [Field: String] = [:]
    var isFuzzy = false

    mutating func finish(into found: inout [String: (source: String, target: String)]) {
      if let context = texts[.context], let target = texts[.target], !isFuzzy {
        found[context] = (texts[.source] ?? "", target)
      }
      if !texts.isEmpty { self = Entry() }
    }
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.map { character in
        switch character {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: String(character)
        }
      }.joined() + "\""
  }

  /// Nil where the quotes are not closed, or something stands behind them.
  private static func unquoted(_ text: Substring) -> String? {
    var words = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      switch character {
      case "\"": return rest.allSatisfy(\.isWhitespace) ? words : nil
      case "\\":
        guard let escaped = rest.popFirst() else { return nil }
        switch escaped {
        case "n": words += "\n"
        case "t": words += "\t"
        case "\"", "\\": words.append(escaped)
        default: return nil
        }
      default: words.append(character)
      }
    }
    return nil
  }
}
