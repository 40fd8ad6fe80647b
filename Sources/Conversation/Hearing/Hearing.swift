import Essentials
import Interview
import Orientation
import Understanding

/// What the assistant hears with: the rules, and what each question expects.
///
/// A class, so that a turn holds one reference to it.
final class Hearing: Sendable {
  let understander: Understander
  private let expectations: [QuestionKey: Expectation]

  private struct QuestionKey: Hashable {
    let dialogue: Dialogue.ID
    let question: Step.ID
  }

  /// Compiles the words of rules, catalogue and questions: some 30 ms.
  init(dialogues: [Dialogue], catalogue: Catalogue, gazetteer: Gazetteer) {
    understander = Understander(vocabulary: Vocabulary(of: catalogue), gazetteer: gazetteer)
    var expectations: [QuestionKey: Expectation] = [:]
    for dialogue in dialogues {
      for question in dialogue.questions {
        expectations[QuestionKey(dialogue: dialogue.id, question: question.id)] =
          Expectation(of: question, in: dialogue, understander)
      }
    }
    self.expectations = expectations
  }

  func expectation(of question: Question, in dialogue: Dialogue.ID) -> Expectation {
    expectations[QuestionKey(dialogue: dialogue, question: question.id)] ?? .nothing
  }
}
