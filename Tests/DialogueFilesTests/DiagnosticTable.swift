import Foundation
import Testing

@testable import DialogueFiles

/// The table of diagnostics in the documents, and the dialogue that its examples stand in.
struct DiagnosticTable {
  struct Row: CustomTestStringConvertible, Sendable {
    let code: String
    let severities: [String]
    /// Lines of a dialogue; none where the example is told in words.
    let lines: [String]

    var testDescription: String { code }
  }

  let frame: String
  let rows: [Row]

  static let shared = Result { try DiagnosticTable() }

  init() throws {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/dialogues.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.split(separator: "<!-- frame -->\n```yaml\n")
    let pieces = try #require(parts.last).split(separator: "```\n", maxSplits: 1)
    frame = String(pieces[0])
    rows = pieces[1].split(separator: "\n").compactMap(Self.row)
  }

  private static func row(_ line: Substring) -> Row? {
    let cells = line.split(separator: " | ", maxSplits: 3)
    guard cells.count == 4, cells[0].hasPrefix("| `") else { return nil }
    let example = cells[3].dropLast(" |".count)
    return Row(
      code: cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "| `")),
      severities: cells[1].components(separatedBy: " or "),
      lines: example.components(separatedBy: "<br>").filter { $0.hasPrefix("`") }
        .map {
          String($0.dropFirst().dropLast()).replacingOccurrences(of: "\\|", with: "|")
            .replacingOccurrences(of: "⇥", with: "\t")
        })
  }

  /// The frame with an example in its place.
  func dialogue(with lines: [String]) -> String {
    var text = frame.split(separator: "\n").map(String.init)
    for line in lines {
      if line.hasPrefix("-") || line.hasPrefix("\t") {
        text.insert(line.hasPrefix("\t") ? line : "  " + line, at: text.count - 1)
      } else if let colon = line.firstIndex(of: ":"), !line[colon...].hasPrefix(": {") {
        let key = line[...colon]
        if let place = text.firstIndex(where: { $0.hasPrefix(key) }) {
          text[place] = line
        } else {
          text.insert(line, at: 1)
        }
      } else if let steps = text.firstIndex(of: "steps:") {
        text.insert("  " + line, at: steps)
      }
    }
    return text.joined(separator: "\n") + "\n"
  }
}
