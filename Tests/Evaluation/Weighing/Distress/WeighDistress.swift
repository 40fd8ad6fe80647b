import ArgumentParser
import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Understanding

struct WeighDistress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distress",
    abstract: "Weighs the traits of distress on the tune half, and writes the table of weights.",
    discussion: """
      Nothing of the check half is read. The table is source: read its difference before you commit it.
      """)

  /// With 60,000 the first number is right no oftener, and a server has 5 MB more to hold.
  private static let mostSubjectRows = 25_000

  @Option(help: "Print class and traits of a file of labelled sentences, or of the lessons.")
  var traits: String?

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    guard let today = Day("2026-11-23") else { return }
    let understander = Understander(
      vocabulary: Vocabulary(of: seeds.catalogue), gazetteer: Gazetteer(communes: seeds.communes))
    func names(_ sentence: DistressSentence) -> [String] {
      understander.traits(of: sentence.text, language: sentence.language, today: today)
    }
    if let traits {
      let sentences =
        traits == "lessons"
        ? try DistressLessons(in: root).all.map(\.sentence)
        : try DistressSentence.all(inTable: URL(filePath: traits))
      for sentence in sentences {
        let list = names(sentence).joined(separator: "|")
        print(sentence.kind.rawValue, list, sentence.text, separator: "\t")
      }
      return
    }
    let lessons = try DistressLessons(in: root)
    let examples = lessons.all.map { lesson in
      (kind: lesson.sentence.kind, traits: names(lesson.sentence), weight: lesson.weight)
    }
    let cries = examples.filter { $0.kind == .explicit || $0.kind == .implicit }
    let distress = WeightFit(
      examples.map { ($0.traits, $0.kind == .explicit || $0.kind == .implicit, $0.weight) })
    let outright = WeightFit(cries.map { ($0.traits, $0.kind == .explicit, $0.weight) })
    let table = WeightTable(distress: distress, outright: outright)
    let path = "Sources/Understanding/Lexicon/DistressWeights+Learnt.swift"
    try table.source.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
    let subjects = zip(lessons.all.map(\.sentence), examples).filter { sentence, _ in
      (sentence.kind == .explicit || sentence.kind == .implicit) && sentence.subjectHeard != nil
    }
    try ClassTable(
      "subjects", columns: Distress.Subject.allCases.map(\.rawValue),
      lessons: subjects.map { $1.traits.filter { !$0.hasPrefix("@") || !$0.contains(" ") } },
      mostRows: Self.mostSubjectRows
    ) { column, row in
      subjects[row].0.subjectHeard?.rawValue == column
    }.write(in: root)
    print("\(examples.count) sentences, \(table.count) weights")
  }
}
