import Foundation
import Understanding

/// What is asked, by the id of the question that answers: the catalogue's own words, what was written as
/// lessons, and sentences that ask nothing.
struct QuestionLessons {
  struct Lesson {
    let label: String
    let text: String
  }

  /// What the columns are called that are no question's.
  static let unanswered = "none"
  static let statement = "nothing"

  let all: [Lesson]

  init(in root: URL, _ vocabulary: Vocabulary, _ gazetteer: Gazetteer) throws {
    let folder = root.appending(path: "Tests/UnderstandingTests/Corpus")
    let written = try Self.read(folder.appending(path: "questions-lessons.tsv"))
    let ordinary = try String(contentsOf: folder.appending(path: "ordinary.txt"), encoding: .utf8)
      .split(separator: "\n").map { Lesson(label: Self.statement, text: String($0)) }
    let told = try CorpusCase.all(in: root, gazetteer)
      .filter { $0.half == .tune && !$0.wantsFAQ }
      .map { Lesson(label: Self.statement, text: $0.text) }
    let phrases = vocabulary.questions.flatMap { question in
      question.phrases.map { Lesson(label: question.id, text: $0) }
    }
    var seen: Set<String> = []
    // What asks something in one place and nothing in another asks something.
    all = (phrases + written + ordinary + told).filter { seen.insert($0.text).inserted }
  }

  /// Lines of `question`, `origin` and `text`, under a heading.
  static func read(_ file: URL) throws -> [Lesson] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count == 3 ? Lesson(label: String(fields[0]), text: String(fields[2])) : nil
      }
  }
}
