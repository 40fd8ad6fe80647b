import Essentials
import Foundation
import Understanding

/// Sentences that were labelled before the rules were written; see `Corpus/README.md`.
struct DistressCorpus {
  struct Sentence {
    let kind: String
    let language: Language
    let text: String

    /// Rules may be fitted to one half; the other is only counted.
    var isForTuning: Bool { Self.hash(text) % 2 == 0 }

    private static func hash(_ text: String) -> UInt64 {
      text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// Heard as it must be: explicit as such, implicit at all, anything else not.
    var isRight: Bool {
      let distress = Fixture.read(text, .nothing, language).distress
      return switch kind {
      case "explicit": distress?.grade == .explicit
      case "implicit": distress != nil
      default: distress == nil
      }
    }
  }

  let sentences: [Sentence]

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  /// Reads a table, by the places of class, language and text in its lines.
  init(table name: String, columns: (kind: Int, language: Int, text: Int)) throws {
    sentences = try Self.lines(of: name).dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Sentence(
        kind: cells[columns.kind],
        language: cells[columns.language] == "en" ? .english : .french, text: cells[columns.text])
    }
  }

  /// Sentences that speak of no distress at all.
  init(ordinary name: String) throws {
    sentences = try Self.lines(of: name).map {
      Sentence(kind: "ordinary", language: .french, text: $0)
    }
  }

  private static func lines(of name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}
