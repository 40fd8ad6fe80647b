import Essentials
import Foundation
import Understanding

/// A labelled sentence of `distress.tsv`, or a line of `ordinary.txt`.
struct DistressSentence {
  enum Kind: String, CaseIterable { case explicit, implicit, figurative, ordinary }

  let kind: Kind
  let subject: String
  let register: String
  let language: Language
  let text: String
  let half: Half

  static func all(in root: URL) throws -> [DistressSentence] {
    let folder = root.appending(path: "Tests/UnderstandingTests/Corpus")
    let table = try String(contentsOf: folder.appending(path: "distress.tsv"), encoding: .utf8)
    let labelled = table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Kind(rawValue: cells[1]).map { kind in
        DistressSentence(
          kind: kind, subject: cells[2], register: cells[4],
          language: cells[3] == "en" ? .english : .french, text: cells[5])
      }
    }
    let lines = try String(contentsOf: folder.appending(path: "ordinary.txt"), encoding: .utf8)
    let ordinary = lines.split(separator: "\n").map {
      DistressSentence(
        kind: .ordinary, subject: "-", register: "plain", language: .french, text: String($0))
    }
    return labelled + ordinary
  }

  private init(kind: Kind, subject: String, register: String, language: Language, text: String) {
    self.kind = kind
    self.subject = subject
    self.register = register
    self.language = language
    self.text = text
    half = Half(of: text)
  }

  /// Explicit words are to be heard as such, implicit ones at all, the others not.
  func isRight(_ heard: Distress?) -> Bool {
    switch kind {
    case .explicit: heard?.grade == .explicit
    case .implicit: heard != nil
    case .figurative, .ordinary: heard == nil
    }
  }
}
