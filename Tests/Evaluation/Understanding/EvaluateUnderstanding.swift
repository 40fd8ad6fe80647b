import ArgumentParser
import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Orientation
import Understanding

struct EvaluateUnderstanding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understanding",
    abstract: "Slots, intents and questions against the labelled utterances.",
    discussion: "Rules may be fitted to the tune half; of the check half only sums are printed.")

  @Flag(help: "List what goes wrong in the tune half, and what a change to it alters, instead.")
  var failures = false

  @Option(help: "Only failures of this slot (age, place, likes, intent, faq …).")
  var slot: String?

  @Flag(help: "Leave the baselines out.")
  var rulesOnly = false

  @Option(
    help: "Count the labelled utterances of this file instead, written like the corpus.",
    completion: .file())
  var file: String?

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    let gazetteer = Gazetteer(communes: seeds.communes)
    let vocabulary = Vocabulary(of: seeds.catalogue)
    // The day that the corpus was labelled for.
    guard let today = Day("2026-11-23") else { return }
    let cases =
      try file.map { try CorpusCase.read(URL(filePath: $0), gazetteer, as: .tune) }
      ?? CorpusCase.all(in: root, gazetteer)
    let constraints = seeds.catalogue.facets.filter { $0.kind == .constraint }
    let rules = RuleHearer(
      understander: Understander(vocabulary: vocabulary, gazetteer: gazetteer),
      reader: HeardReader(
        gazetteer: gazetteer, constraints: Set(constraints.map(\.id.rawValue))),
      today: today)
    if failures {
      FailureList(rules: rules, slot: slot).print(cases)
      return Metamorphic(rules: rules).printFailures(cases.filter { $0.half == .tune })
    }
    guard file == nil else {
      return UnderstandingReport(scores: [:]).print(score(rules, cases, .tune))
    }
    let scores = Dictionary(
      uniqueKeysWithValues: Half.allCases.map { ($0, score(rules, cases, $0)) })
    UnderstandingReport(scores: scores).print()
    Metamorphic(rules: rules).print(cases.filter { $0.half == .check })
    try OrdinarySentences(rules: rules).print(in: root)
    guard !rulesOnly else { return }
    let tune = cases.filter { $0.half == .tune }
    let terms = TermList(vocabulary, gazetteer)
    let baselines: [any Hearer] = [
      KeywordHearer(terms: terms), EditDistanceHearer(terms: terms), NaiveBayesHearer(tune),
    ]
    let compared = baselines.map { ($0.name, score($0, cases, .check)) }
    BaselineReport(rules: scores[.check] ?? Scores(), baselines: compared).print()
  }

  private func score(_ hearer: any Hearer, _ cases: [CorpusCase], _ half: Half) -> Scores {
    var scores = Scores()
    for test in cases where test.half == half {
      let (items, answers) = hearer.hear(test)
      scores.add(Marking(items, of: test), test, answers: answers)
    }
    return scores
  }
}
