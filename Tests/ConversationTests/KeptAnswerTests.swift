import Conversation
import Essentials
import Foundation
import Testing
import Understanding

/// Answers and wishes by somebody who knew how the corpus is labelled and nothing else of the project; nothing is
/// fitted to them.
@Suite struct KeptAnswerTests {
  private struct Line {
    let asked: Understanding.Expectation.Kind
    let text: String
    let slots: [String: Any]
    let intent: String?
    let reading: Reading
  }

  private let lines: [Line]

  init() throws {
    let project = try Project.shared.get()
    let understander = Understander(
      vocabulary: Vocabulary(of: project.catalogue), gazetteer: project.gazetteer)
    let today = try #require(Day("2026-11-23"))
    let file = Project.root.appending(path: "Tests/UnderstandingTests/Corpus/answers-kept.tsv")
    lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap {
        let fields = $0.split(separator: "\t", omittingEmptySubsequences: false)
        let label = try JSONSerialization.jsonObject(with: Data(fields[5].utf8)) as? [String: Any]
        guard fields[3].isEmpty, let label, let slots = label["slots"] as? [String: Any] else {
          return nil
        }
        let asked = Self.kind(fields[2])
        let text = String(fields[4])
        let reading = understander.read(
          text, expecting: Understanding.Expectation(asked),
          language: fields[1] == "english" ? .english : .french,
          today: today)
        return Line(
          asked: asked, text: text, slots: slots, intent: label["intent"] as? String,
          reading: reading)
      }
  }

  private static func kind(_ asked: Substring) -> Understanding.Expectation.Kind {
    switch asked {
    case "yesno": .yesNo
    case "age": .age
    case "place": .place
    case "reach": .reach
    case "level": .level
    case "likes": .interests(.likes)
    case "dislikes": .interests(.dislikes)
    case "vetoes": .interests(.vetoes)
    case "trade": .trade
    case "sector": .sector
    default: .nothing
    }
  }

  private func expect(
    _ floor: Double, of some: [Line], _ isRight: (Line) -> Bool,
    location: Testing.SourceLocation = #_sourceLocation
  ) {
    let wrong = some.count { !isRight($0) }
    let share = 1 - Double(wrong) / Double(some.count)
    #expect(
      share >= floor, "of \(some.count) a share of \(share) is heard", sourceLocation: location)
  }

  @Test func `what a stranger wants done is heard`() {
    expect(0.84, of: lines.filter { $0.intent != nil }) { line in
      line.reading.intent?.intent.rawValue == line.intent
        || line.intent == "correct" && line.reading.isCorrection
    }
  }

  @Test func `a stranger's yes and no are heard`() {
    let answers = lines.filter { $0.asked == .yesNo && $0.slots["yesno"] != nil }
    expect(0.85, of: answers) { line in
      line.reading.findings.contains { finding in
        guard case .yesNo(let said) = finding.meaning else { return false }
        return said.rawValue == line.slots["yesno"] as? String
      }
    }
  }

  @Test func `what a stranger likes is heard`() {
    let likes = lines.filter { ($0.slots["likes"] as? [String])?.isEmpty == false }
    expect(0.78, of: likes) { line in
      let heard = Set(
        line.reading.findings.compactMap { finding -> String? in
          switch finding.meaning {
          case .facet(let id, .likes), .facet(let id, .mentions), .trade(let id, .likes),
            .trade(let id, .mentions):
            id
          default: nil
          }
        })
      return heard.isSuperset(of: line.slots["likes"] as? [String] ?? [])
    }
  }

  @Test func `a stranger's class is heard`() {
    // .82 of the first round alone; the second tells its classes in more roundabout words.
    expect(0.80, of: lines.filter { $0.slots["level"] != nil }) { line in
      line.reading.findings.contains { finding in
        guard case .level(let level) = finding.meaning else { return false }
        return level.rawValue == line.slots["level"] as? String
      }
    }
  }
}
