import Conversation
import Essentials
import Foundation
import Testing
import Understanding

/// Questions, statements and wishes by somebody who knew the catalogue's questions and nothing else of the
/// project; nothing is fitted to them.
@Suite struct KeptQuestionTests {
  private struct Line {
    let label: String
    let text: String
    let reading: Reading
  }

  private let lines: [Line]

  init() throws {
    let project = try Project.shared.get()
    let understander = Understander(
      vocabulary: Vocabulary(of: project.catalogue), gazetteer: project.gazetteer)
    let today = try #require(Day("2026-11-23"))
    let file = Project.root.appending(
      path: "Tests/UnderstandingTests/Corpus/questions-kept.tsv")
    lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false)
      let text = String(fields[3])
      let reading = understander.read(
        text, expecting: .nothing, language: fields[1] == "en" ? .english : .french, today: today)
      return Line(label: String(fields[0]), text: text, reading: reading)
    }
  }

  private var asked: [Line] {
    lines.filter { !["none", "nothing"].contains($0.label) && !$0.label.hasPrefix("intent:") }
  }

  @Test func `most of a stranger's questions get the right answer first`() {
    let right = asked.count { $0.reading.question?.ids.first == $0.label }
    #expect(Double(right) >= 0.88 * Double(asked.count), "\(right) of \(asked.count)")
  }

  @Test func `few are answered with assurance and wrongly`() {
    let wrong = lines.filter { line in
      guard let question = line.reading.question, question.confidence == .sure else { return false }
      return question.ids.first != line.label && !line.label.hasPrefix("intent:")
    }
    #expect(wrong.count <= 9, "\(wrong.map { "\($0.label): \($0.text)" })")
  }

  @Test func `who tells something is answered no question`() {
    let told = lines.filter { $0.label == "nothing" }
    let answered = told.filter { $0.reading.question?.ids.isEmpty == false }
    #expect(answered.count <= 3, "\(answered.map(\.text))")
  }

  @Test func `three in four wishes are heard, and few for another`() {
    let wishes = lines.filter { $0.label.hasPrefix("intent:") }
    let right = wishes.count { $0.reading.intent?.intent.rawValue == String($0.label.dropFirst(7)) }
    #expect(Double(right) >= 0.75 * Double(wishes.count), "\(right) of \(wishes.count)")
  }
}
