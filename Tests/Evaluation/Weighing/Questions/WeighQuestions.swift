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
    let table = ClassTable(
      "questions",
      columns: vocabulary.questions.map(\.id)
        + [QuestionLessons.unanswered, QuestionLessons.statement],
      lessons: lessons.map(\.traits)
    ) { lessons[$1].0.label == $0 }
    try table.write(in: root)
  }
}
