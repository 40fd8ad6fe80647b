import Essentials
import Testing

@testable import Understanding

/// A question that somebody added to the catalogue, and that no weights were learnt for yet.
@Suite struct NewQuestionTests {
  private let understander: Understander

  init() {
    var vocabulary = Fixture.vocabulary
    vocabulary.questions.append(
      .init(
        id: "garage-a-velos",
        phrases: [
          "Où garer son vélo ?", "Y a-t-il un garage à vélos ?", "where can I park my bike",
        ]))
    understander = Understander(vocabulary: vocabulary, gazetteer: Fixture.gazetteer)
  }

  private func asked(_ text: String) -> [String] {
    understander.read(text, expecting: .nothing, language: .french, today: Fixture.today)
      .question?.ids ?? []
  }

  @Test(arguments: ["Où garer son vélo ?", "il y a un garage à vélos ?"])
  func `it is found by its likeness`(_ text: String) {
    #expect(asked(text) == ["garage-a-velos"])
  }

  @Test func `it takes nothing from those that were learnt`() {
    #expect(asked("c'est payant ?") == ["cout"])
    #expect(asked("ya un internat ?") == ["internat"])
  }
}
