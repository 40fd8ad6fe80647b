import Essentials
import Foundation
import Testing
import Understanding

@Suite struct `Whatever is said` {
  private static let everything: [UtteranceCase] = [
    ValueUtterances.ages, ValueUtterances.places, ValueUtterances.reach, ValueUtterances.levels,
    AnswerUtterances.yesNo, AnswerUtterances.choices, AnswerUtterances.interests,
    AnswerUtterances.people, TalkUtterances.intents, TalkUtterances.questions,
    TalkUtterances.distress,
  ].flatMap { UtteranceCase.table($0) }

  @Test(arguments: everything)
  func `spans lie in the text, in order, and never overlap`(_ line: UtteranceCase) {
    let reading = Fixture.read(line.text, line.expectation)
    var reached = 0
    // "tous sauf 3" is one stretch of words for several options.
    for span in Set(reading.findings.map(\.span)).sorted(by: { $0.start < $1.start }) {
      #expect(span.start >= reached && span.start < span.end)
      reached = span.end
    }
    #expect(reached <= line.text.unicodeScalars.count)
  }

  @Test(arguments: everything)
  func `capitals and accents make no difference`(_ line: UtteranceCase) {
    let plain = summary(of: Fixture.read(line.text, line.expectation))
    #expect(summary(of: Fixture.read(line.text.uppercased(), line.expectation)) == plain)
    let bare = String(line.text.map { Self.bare[$0] ?? $0 })
    #expect(summary(of: Fixture.read(bare, line.expectation)) == plain)
  }

  private static let bare: [Character: Character] = [
    "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ç": "c", "î": "i", "ï": "i",
    "ô": "o", "ù": "u", "û": "u", "ÿ": "y", "É": "E",
  ]

  @Test(arguments: [
    "", " ", "?", "...", "🎉", "\u{0}\u{1}\u{2}", "\u{202E}\u{200B}", "a", "1",
    "99999999999999999999",
    "n'", "'", "é", "\u{301}\u{301}\u{301}", "ﷺ", "١٥", "16\u{0}ans", "\u{FEFF}oui", "(((", "////",
  ])
  func `odd input breaks nothing`(_ text: String) {
    for line in Self.everything.prefix(60) { _ = Fixture.read(text, line.expectation) }
  }

  @Test(
    .timeLimit(.minutes(patience)),
    arguments: [
      String(repeating: "a", count: 4096), String(repeating: "a ", count: 2048),
      String(repeating: "pas ", count: 1024), String(repeating: "ni le bois ", count: 370),
      String(repeating: "je veux il me ", count: 290), String(repeating: "15 16 ", count: 680),
      String(repeating: "j'habite xqzjkw ", count: 250), String(repeating: "?", count: 4096),
      String(repeating: "vingt ", count: 680), String(repeating: "jveux ", count: 680),
      String(repeating: "xqzjkwvb ", count: 450), String(repeating: "é", count: 2048),
    ])
  func `long and hostile lines are read in bounded time`(_ text: String) {
    for asked in ["nothing", "place", "choices", "likes", "age", "yesno"] {
      let line = UtteranceCase(asked: asked, text: text, heard: "")
      #expect(Fixture.read(text, line.expectation) == Fixture.read(text, line.expectation))
    }
  }

  @Test func `a postal code of no commune is heard as no place unless one is asked for`() {
    #expect(Fixture.read("99999").findings.map(\.meaning) == [.integer(99999)])
  }

  @Test func `explicit distress leaves nothing else to keep`() {
    let reading = Fixture.read("j'ai 15 ans, j'habite à Caen et mon père me frappe")
    #expect(reading.distress == Distress(grade: .explicit, subject: .violence))
    #expect(reading.findings.isEmpty && reading.intent == nil && reading.question == nil)
  }

  @Test func `a car is a coach in French and a car in English`() {
    #expect(summary(of: Fixture.read("30 minutes car", .init(.reach))) == "30 min bus")
    #expect(summary(of: Fixture.read("30 minutes car", .init(.reach), .english)) == "30 min car")
  }
}

/// Minutes that reading may take before it counts as endless; a sanitizer makes it many times slower
/// (`scripts/sanitize` says so).
private let patience =
  ProcessInfo.processInfo.environment["TREMPLIN_SANITIZED"] == nil ? 1 : 10
