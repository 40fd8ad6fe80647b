import ArgumentParser
import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Understanding

struct WeighQuestions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Weighs the traits of questions, and writes the table of weights.")

  @Option(help: "Print label and traits of a file of lessons, or of the \"lessons\", instead.")
  var traits: String?

  /// In fewer lessons than this, a trait says nothing of others.
  private static let least: [(name: Character, lessons: Int)] = [("~", 6), ("@", 3), ("?", 1)]
  private static let leastWords = 4

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    guard let today = Day("2026-11-23") else { return }
    let vocabulary = Vocabulary(of: seeds.catalogue)
    let gazetteer = Gazetteer(communes: seeds.communes)
    let understander = Understander(vocabulary: vocabulary, gazetteer: gazetteer)
    let file = traits.flatMap { $0 == "lessons" ? nil : URL(filePath: $0) }
    let lessons = try
      (file.map(QuestionLessons.read) ?? QuestionLessons(in: root, vocabulary, gazetteer).all).map {
        lesson in
        (
          lesson,
          traits: understander.questionTraits(of: lesson.text, language: .french, today: today)
        )
      }
    if traits != nil {
      for (lesson, names) in lessons {
        print(lesson.label, names.joined(separator: "|"), lesson.text, separator: "\t")
      }
      return
    }
    var counts: [String: Int] = [:]
    for name in lessons.flatMap(\.traits) { counts[name, default: 0] += 1 }
    let names = counts.filter { name, count in count >= Self.least(of: name) }.keys.sorted()
    let places = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    let rows = lessons.map { $0.traits.compactMap { places[$0] }.sorted() }
    let columns =
      vocabulary.questions.map(\.id) + [QuestionLessons.unanswered, QuestionLessons.statement]
    let fits = columns.map { column in
      MarginFit(rows, isPositive: lessons.map { $0.0.label == column }, traits: names.count)
    }
    let table = QuestionTable(columns: columns, traits: names, fits: fits)
    let path = "Sources/Understanding/Lexicon/QuestionWeights+Learnt.swift"
    try table.source.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
    print("\(lessons.count) lessons, \(names.count) traits, \(table.count) weights")
  }

  private static func least(of name: String) -> Int {
    least.first { name.first == $0.name }?.lessons ?? leastWords
  }
}
