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

  private func hear(
    _ text: String, _ dialogue: Dialogue.ID = "youth", in language: Language = .french
  ) throws -> Turn {
    var session = try assistant.begin(dialogue, in: language).session
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

  /// The first number, and how its hours are said.
  @Test(arguments: [
    ("je veux mourir", "I want to die", "3114"),
    ("mon père me frappe", "my dad hits me", "119"),
    ("mon oncle m'a violée", "my uncle raped me", "119"),
    ("on me harcèle sur Snapchat", "I'm being bullied online", "3018"),
    ("j'ai fugué", "I ran away from home", "119"),
    ("je dors dehors depuis trois nuits", "I've been sleeping on the street", "115"),
    ("mon frère ne respire plus", "he has a knife and he wants to kill me", "15"),
  ])
  func `in both languages the first number is right, and its hours are told`(
    _ french: String, _ english: String, _ number: String
  ) throws {
    for (text, language, hours) in [
      (french, Language.french, ["jour et nuit", "de 9 h à 23 h"]),
      (english, .english, ["day and night", "9 am to 11 pm"]),
    ] {
      let turn = try hear(text, in: language)
      guard case .care(let care) = turn.replies.first else {
        Issue.record("« \(text) » isn't heard")
        continue
      }
      #expect(care.numbers.first?.number == number, "« \(text) »")
      for line in care.numbers {
        #expect(hours.contains { line.label.contains($0) }, "\(line.number) has no hours")
      }
    }
  }

  @Test(arguments: [
    "on mange pas tous les jours à la maison", "j'ai pas mangé depuis 2 jours",
    "g pa mangé dpui 2 jour",
    "y a rien à manger chez nous",
  ])
  func `hunger is heard even where it was asked how far one can go`(_ text: String) throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("j'ai 16 ans et j'habite Valognes", in: &session)
    let turn = assistant.hear(text, in: &session)
    guard case .care = turn.replies.first else {
      Issue.record("« \(text) » isn't heard")
      return
    }
    #expect(turn.events.isEmpty && session.answers["reach"] == nil)
  }

  /// The words after a cry offer to go on: who does is asked again, and no question is skipped.
  @Test(arguments: ["continue", "on continue", "on continu"])
  func `who goes on after a cry is asked the same question`(_ text: String) throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("je veux mourir", in: &session)
    let asked = session.pending?.slot
    let turn = assistant.hear(text, in: &session)
    #expect(session.pending?.slot == asked)
    #expect(session.tries == 0, "the wish to go on cost a try")
    #expect(
      turn.replies.contains { if case .ask(let ask) = $0 { ask.slot == asked } else { false } },
      "the question isn't asked again")
  }

  @Test(arguments: Language.allCases, [false, true])
  func `the notice is a title and ten lines short enough to read`(
    _ language: Language, _ isKept: Bool
  ) {
    for easy in [false, true] {
      let notice = PrivacyNotice(language, easy: easy, isKept: isKept)
      #expect(notice.lines.count == 10)
      #expect(notice.lines.allSatisfy { $0.count <= 100 }, "\(notice.lines)")
    }
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
