import Essentials
import Interview
import Orientation

extension Wording {
  /// The answer to a question asked back; which one, where several are close; or that nobody
  /// here knows.
  func answers(to ids: [String]) -> [Reply] {
    let questions = ids.compactMap { assistant.adviser.question(AskedQuestion.ID($0)) }
    switch questions.count {
    case 0: return [.say(phrase(.questionUnknown))]
    case 1:
      let question = questions[0]
      let answer = voice.address == .tu ? question.answer : question.answerFormal
      return [.say(answer[voice.language])]
    default:
      let choices = questions.map { "« \($0.question[voice.language]) »" }.joined(separator: " / ")
      return [.say(phrase(.questionWhich, ["questions": choices]))]
    }
  }
}
