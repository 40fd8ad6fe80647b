import Essentials
import Interview
import Orientation

extension Wording {
  /// The answer to a question asked back, behind the question where that isn't sure; which one, where
  /// several are close; or that nobody here knows, and what can be asked.
  func answers(to ids: [String], isSure: Bool) -> [Reply] {
    let questions = ids.compactMap { assistant.adviser.question(AskedQuestion.ID($0)) }
    switch questions.count {
    case 0:
      let subjects: Phrase = audience == .business ? .questionSubjectsBusiness : .questionSubjects
      return [.say(phrase(.questionUnknown)), .say(phrase(subjects))]
    case 1:
      let question = questions[0]
      let answer = voice.address == .tu ? question.answer : question.answerFormal
      let understood = phrase(.questionHalf, ["question": question.question[voice.language]])
      return (isSure ? [] : [.say(understood)]) + [.say(answer[voice.language])]
    default:
      let choices = questions.map { "« \($0.question[voice.language]) »" }.joined(separator: " / ")
      return [.say(phrase(.questionWhich, ["questions": choices]))]
    }
  }
}
