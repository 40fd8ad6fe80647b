import Essentials
import Foundation

/// The sentences that weights are learnt from: the tune half of every corpus, and frames.
struct DistressLessons {
  struct Lesson {
    let sentence: DistressSentence
    let weight: Float
  }

  /// How much a sentence of a frame counts: it is one of several that are alike.
  private static let framed: Float = 1

  /// How much an answer counts: there are many of them, and what they say is seldom close to distress.
  private static let answered: Float = 0.15

  let all: [Lesson]

  init(in root: URL) throws {
    let folder = root.appending(path: "Tests/UnderstandingTests/Corpus")
    let labelled = try DistressSentence.all(in: root) + DistressSentence.others(in: root)
    let fitted = try DistressSentence.all(
      inShortTable: folder.appending(path: "distress-fitted.tsv"))
    let rounds = try DistressSentence.all(inTable: folder.appending(path: "distress-rounds.tsv"))
    let frames = try String(
      contentsOf: folder.appending(path: "distress-frames.txt"), encoding: .utf8)
    all =
      (labelled.filter { $0.half == .tune } + fitted + rounds)
      .map { Lesson(sentence: $0, weight: 1) }
      + (try Self.answers(in: folder)).map { Lesson(sentence: $0, weight: Self.answered) }
      + Self.sentences(of: frames).map { Lesson(sentence: $0, weight: Self.framed) }
  }

  /// What people answer, wish and tell in interviews is no distress, but for what comes close to it.
  private static func answers(in folder: URL) throws -> [DistressSentence] {
    let texts = try ["wishes-lessons.tsv", "interests-lessons.tsv", "facts-lessons.tsv"].flatMap {
      name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .dropFirst()
    }
    let probes = try String(
      contentsOf: folder.appending(path: "probes.tsv"), encoding: .utf8
    ).split(separator: "\n").dropFirst().compactMap { line -> DistressSentence? in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 6, !worrying.contains(where: line.contains) else { return nil }
      return DistressSentence(kind: .ordinary, text: String(cells[4]))
    }
    return probes
      + texts.compactMap { line in
        guard !worrying.contains(where: line.contains) else { return nil }
        return line.split(separator: "\t").last.map {
          DistressSentence(kind: .ordinary, text: String($0))
        }
      }
  }

  /// Situations and words that may well be more than an answer.
  private static let worrying = [
    "needs-housing", "unpaid-labour", "115", "hôtel", "hotel", "foyer", "à la rue",
    "dehors la nuit", "voiture la nuit",
    "viré de chez", "mort", "crève", "crever", "suicid", "frapp", "peur", "seul au monde", "die",
    "kill",
  ]

  /// `(je veux|j'ai envie de) (mourir|en finir)`, under a line that names the class.
  ///
  /// Each alternative stands in some sentence; not each with each.
  private static func sentences(of frames: String) -> [DistressSentence] {
    var kind = DistressSentence.Kind.ordinary
    var sentences: [DistressSentence] = []
    for line in frames.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("=") {
        kind = DistressSentence.Kind(rawValue: String(line.dropFirst(2))) ?? kind
        continue
      }
      let parts = line.split(separator: "(").flatMap { part -> [[Substring]] in
        let halves = part.split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return [[part]] }
        return [halves[0].split(separator: "|", omittingEmptySubsequences: false), [halves[1]]]
      }
      let count = parts.map(\.count).max() ?? 1
      for index in 0..<count {
        // Another step for each part, so that they meet in other company.
        let text = parts.enumerated().map { place, choices in
          String(choices[(index + index / choices.count * place) % choices.count])
        }.joined()
        sentences.append(DistressSentence(kind: kind, text: text))
      }
    }
    return sentences
  }
}
