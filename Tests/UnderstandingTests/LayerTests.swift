import Essentials
import Foundation
import Testing
import Understanding

/// What each layer makes of some texts, in a file that is reviewed like one.
@Suite struct LayerTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus/layers.txt")

  private static let texts: [(asked: String, text: String)] = [
    ("nothing", "16 ans, de Valognes"),
    ("place", "jhabite a valonge stp"),
    ("age", "quatroze ans et demi"),
    ("likes", "jador lé mob é la restorasion"),
    ("vetoes", "ni le bruit ni la poussièreee !!"),
    ("yesno", "bah oué carrément 👍"),
    ("reach", "trois quarts d'heure de bus max"),
    ("nothing", "MÉCANIQUE, œuvre & m3canique"),
  ]

  @Test func `every layer prints what was reviewed`() throws {
    let printed = Self.texts.map { Self.lines($0.asked, $0.text) }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try printed.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == printed)
  }

  @Test func `no layer is left out`() {
    let layers = Fixture.understander.layers(
      of: "oui", expecting: .nothing, language: .french, today: Fixture.today)
    #expect(
      layers.layers.map(\.name) == [
        "normal", "tokens", "shorthand", "spelling", "stems", "sounds", "numbers", "cues", "topics",
        "patterns", "weights", "questions", "candidates",
      ])
  }

  private static func lines(_ asked: String, _ text: String) -> String {
    let expectation = UtteranceCase(asked: asked, text: text, heard: "").expectation
    let layers = Fixture.understander.layers(
      of: text, expecting: expectation, language: .french, today: Fixture.today)
    let rows = layers.layers.map { "  \($0.name): " + $0.parts.joined(separator: " | ") }
    return (["[\(asked)] \(text)"] + rows).joined(separator: "\n") + "\n"
  }
}
