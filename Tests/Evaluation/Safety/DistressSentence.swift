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
    let labelled = try all(inTable: folder.appending(path: "distress.tsv"))
    let lines = try String(contentsOf: folder.appending(path: "ordinary.txt"), encoding: .utf8)
    return labelled + lines.split(separator: "\n").map { DistressSentence(ordinary: $0) }
  }

  /// The labelled sentences of a table: id, class, subject, language, register, text.
  static func all(inTable path: URL) throws -> [DistressSentence] {
    let table = try String(contentsOf: path, encoding: .utf8)
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Kind(rawValue: cells[1]).map { kind in
        DistressSentence(
          kind: kind, subject: cells[2], register: cells[4],
          language: cells[3] == "en" ? .english : .french, text: cells[5])
      }
    }
  }

  /// Class, language and text of the sentences that rules were written with.
  static func all(inShortTable path: URL) throws -> [DistressSentence] {
    try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst().compactMap {
      let cells = $0.split(separator: "\t").map(String.init)
      return Kind(rawValue: cells[0]).map { kind in
        DistressSentence(
          kind: kind, subject: "-", register: "plain",
          language: cells[1] == "en" ? .english : .french, text: cells[2])
      }
    }
  }

  /// A sentence of a frame, in the language that its commonest words are of.
  init(kind: Kind, text: String) {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let isEnglish =
      words.intersection(Self.english).count > words.intersection(Self.french).count
    self.init(
      kind: kind, subject: "-", register: "plain", language: isEnglish ? .english : .french,
      text: text)
  }

  private static let english: Set<String> = [
    "the", "my", "is", "and", "to", "it", "i", "he", "she", "they", "was", "of", "in", "at", "with",
    "you", "for", "that", "don",
  ]
  private static let french: Set<String> = [
    "je", "le", "la", "les", "de", "des", "un", "une", "et", "est", "pas", "que", "mon", "ma", "il",
    "elle", "on", "me", "dans", "au", "du", "c", "j", "jai", "qui", "en",
  ]

  init(ordinary text: Substring) {
    self.init(
      kind: .ordinary, subject: "-", register: "plain", language: .french, text: String(text))
  }

  /// The utterances of the other corpus, which speak of schools and trades; those that ask whom to
  /// talk to are left out.
  static func others(in root: URL) throws -> [DistressSentence] {
    let path = "Tests/UnderstandingTests/Corpus/utterances.tsv"
    let table = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !cells[5].contains("ca-ne-va-pas") else { return nil }
      return DistressSentence(
        kind: .ordinary, subject: "-", register: cells[1],
        language: cells[1] == "english" ? .english : .french, text: cells[4])
    }
  }

  private init(kind: Kind, subject: String, register: String, language: Language, text: String) {
    self.kind = kind
    self.subject = subject
    self.register = register
    self.language = language
    self.text = text
    half = Half(of: text)
  }

  /// The subject as the rules call it; none of what has no number of its own ("fear" of whom?).
  var subjectHeard: Distress.Subject? {
    switch subject {
    case "selfharm", "despair", "hopeless": .suicide
    case "sexual", "sexual-violence": .sexualViolence
    case "noroof", "no-roof", "hunger": .noRoof
    default: Distress.Subject(rawValue: subject)
    }
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
