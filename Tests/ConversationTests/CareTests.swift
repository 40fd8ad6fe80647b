import Conversation
import Essentials
import Foundation
import Interview
import Orientation
import Testing

/// What happens when somebody is in distress; a gate, not a nicety.
@Suite struct CareTests {
  private let assistant: Assistant

  init() throws {
    assistant = try Project.shared.get().assistant(today: #require(Day("2026-11-23")))
  }

  private func hear(_ text: String, _ dialogue: Dialogue.ID = "youth") throws -> Turn {
    var session = try assistant.begin(dialogue, in: .french).session
    let before = session
    let turn = assistant.hear(text, in: &session)
    #expect(session == before, "distress changed the session")
    return turn
  }

  @Test(arguments: [
    ("je veux mourir", "3114"), ("mon père me frappe", "119"), ("on m'a violée", "119"),
    ("je me fais harceler au collège", "3018"), ("j'ai fugué", "119"),
    ("j'ai nulle part où dormir", "115"), ("il me menace avec un couteau", "15"),
  ])
  func `the right number comes first, and nothing is kept`(
    _ text: String, _ number: String
  ) throws {
    let turn = try hear(text)
    #expect(turn.events.isEmpty, "distress left an event")
    guard case .care(let care) = turn.replies.first else {
      Issue.record("care doesn't come first")
      return
    }
    #expect(care.numbers.first?.number == number)
    let spoken = text.split(separator: " ").filter { $0.count > 5 }
    #expect(!spoken.contains { care.text.contains($0) }, "the words are echoed")
  }

  @Test(arguments: [("youth", "Ça va, toi ?"), ("parent", "Est-ce que ça va ?")])
  func `a weak sign gets one soft question`(_ dialogue: String, _ question: String) throws {
    let turn = try hear("je pleure tous les soirs", Dialogue.ID(dialogue))
    #expect(turn.events.isEmpty)
    guard case .care(let care) = turn.replies.first else {
      Issue.record("nobody asks how they are")
      return
    }
    #expect(care.text.hasPrefix(question) && care.numbers.isEmpty)
  }

  /// Hours change, lines close: somebody has to look again twice a year, and move `as_of`.
  @Test(arguments: ["3114", "119", "3018", "15", "112", "17", "114", "115"])
  func `each number was checked in the last six months`(_ number: String) throws {
    let facts = try Project.shared.get().catalogue.facts
    let fact = try #require(
      facts.first { $0.id.rawValue == "care-\(number)" }, "seeds/facts.csv lacks care-\(number)")
    #expect(fact.value == number)
    #expect(!fact.provenance.sources.isEmpty, "care-\(number) has no source")
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    let now = try #require(parts.year) * 12 + #require(parts.month)
    let checked = fact.provenance.asOf.year * 12 + (fact.provenance.asOf.month ?? 1)
    #expect(now - checked <= 6, "care-\(number) was checked more than six months ago")
  }
}
