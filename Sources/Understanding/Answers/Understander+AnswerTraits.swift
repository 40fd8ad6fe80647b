package import Essentials

extension Understander {
  /// The traits of an answer by their names, each once, for the tool that weighs them and for those who ask
  /// why; see ``AnswerTraits``.
  package func answerTraits(
    of text: String, expecting: Expectation, language: Language, today: Day
  ) -> [String] {
    let utterance = prepare(text, expecting, language, today)
    guard utterance.count > 0 else { return [] }
    let sign = questions.sign(in: utterance)
    let range = 0..<utterance.count
    var names = questionTraits(of: range, asked: sign, in: utterance)
    answers.traits.forEach(of: range, asked: sign, in: utterance) { trait in
      if let name = answers.traits.name(of: trait, in: utterance) { names.append(name) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
