import Conversation
import Essentials
import Testing
import Trials
import Understanding

/// Noise, heights and the like: who complains of one doesn't like it, though nobody said "I don't like".
@Suite struct BurdenTests {
  @Test(arguments: [
    ("le bruit le fatigue", Meaning.Attitude.dislikes),
    ("j'adore souder, le bruit me fatigue", .dislikes),
    ("j'aime les machines, le bruit, le bois", .likes),
    ("j'adore le bruit", .likes),
  ])
  func `a burden is minded where the words lean so`(
    _ text: String, _ attitude: Meaning.Attitude
  ) throws {
    let project = try Project.shared.get()
    let understander = Understander(
      vocabulary: Vocabulary(of: project.catalogue), gazetteer: project.gazetteer)
    let reading = understander.read(
      text, expecting: Expectation(.interests(.likes)), language: .french,
      today: try #require(Day("2026-11-23")))
    let noise = reading.findings.compactMap { finding -> Meaning.Attitude? in
      guard case .facet("bruit", let attitude) = finding.meaning else { return nil }
      return attitude
    }
    #expect(noise == [attitude], "« \(text) » is heard as \(reading.findings.map(\.meaning))")
  }
}
