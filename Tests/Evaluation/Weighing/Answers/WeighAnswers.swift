import ArgumentParser
import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Understanding

struct WeighAnswers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Weighs the traits of wishes, facets and trades, and writes the tables of weights.")

  @Flag(help: "Print labels and traits of the lessons instead.")
  var traits = false

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    guard let today = Day("2026-11-23") else { return }
    let vocabulary = Vocabulary(of: seeds.catalogue)
    let gazetteer = Gazetteer(communes: seeds.communes)
    let understander = Understander(vocabulary: vocabulary, gazetteer: gazetteer)
    let lessons = try AnswerLessons(in: root, gazetteer).all.map { lesson in
      (
        lesson,
        traits: understander.answerTraits(
          of: lesson.text, expecting: Expectation(RuleHearer.kind(of: lesson.asked)),
          language: .french, today: today)
      )
    }
    if traits {
      for (lesson, names) in lessons {
        print(
          lesson.wish ?? "?", lesson.facets?.sorted().joined(separator: ",") ?? "?",
          lesson.trades?.sorted().joined(separator: ",") ?? "?",
          lesson.facts.sorted().joined(separator: ","),
          lesson.silent.sorted().joined(separator: ","),
          lesson.also.sorted().joined(separator: ","), lesson.asked,
          names.joined(separator: "|"), lesson.text, separator: "\t")
      }
      return
    }
    func table(
      _ name: String, _ columns: [String],
      _ isPositive: @escaping (AnswerLessons.Lesson, String) -> Bool?
    ) throws {
      // Lessons that say nothing of any column are left out.
      let taken = lessons.filter { lesson in columns.contains { isPositive(lesson.0, $0) != nil } }
      try ClassTable(name, columns: columns, lessons: taken.map(\.traits)) { column, row in
        isPositive(taken[row].0, column)
      }.write(in: root)
    }
    func isAmong(_ ids: Set<String>?, _ also: Set<String>, _ id: String) -> Bool? {
      guard let ids else { return nil }
      return ids.contains(id) ? true : also.contains(id) ? nil : false
    }
    let wishes = Set(lessons.compactMap(\.0.wish)).sorted()
    try table("wishes", wishes) { lesson, column in lesson.wish.map { $0 == column } }
    try table("facets", vocabulary.facets.map(\.id)) { isAmong($0.facets, $0.also, $1) }
    try table("trades", vocabulary.trades.map(\.id)) { isAmong($0.trades, $0.also, $1) }
    let facts = Set(lessons.flatMap(\.0.facts)).sorted()
    try table("lean", ["minded"]) { lesson, _ in lesson.isMinded }
    try table("facts", facts) { lesson, column in
      if lesson.facts.contains(column) { return true }
      let kind = String(column.prefix { $0 != "-" })
      return lesson.silent.contains(kind) || lesson.also.contains(column) ? nil : false
    }
  }
}
