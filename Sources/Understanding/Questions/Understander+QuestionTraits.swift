package import Essentials

extension Understander {
  /// The questions that an utterance is most like with their sums, and what counted most for the first.
  func likelyQuestions(in utterance: Utterance) -> [String] {
    guard utterance.count > 0 else { return [] }
    let range = 0..<utterance.count
    let sign = questions.sign(in: utterance)
    let matches = questions.matches(range, sign, in: utterance).prefix(QuestionRule.most)
    guard let first = matches.first else { return [] }
    let weights = questionTraits(of: range, asked: sign, in: utterance)
      .compactMap { name in questions.scale.weight(of: name, for: first.id).map { (name, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(QuestionRule.most)
    return matches.map { "\($0.id) \(($0.score * 100).rounded() / 100)" }
      + weights.map { "\($0) \($1)" }
  }

  /// The traits of a question by their names, each once, for the tool that weighs them and for those who
  /// ask why; see ``QuestionTraits``.
  package func questionTraits(of text: String, language: Language, today: Day) -> [String] {
    let utterance = prepare(text, .nothing, language, today)
    guard utterance.count > 0 else { return [] }
    let sign = questions.sign(in: utterance)
    return questionTraits(of: 0..<utterance.count, asked: sign, in: utterance)
  }

  func questionTraits(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance
  ) -> [String] {
    let traits = questions.scale.traits
    let words = utterance.words.map { mended($0, in: utterance.tokens, utterance.expectation) }
    var names: [String] = []
    var seen: Set<UInt64> = []
    traits.forEach(of: range, asked: sign, in: utterance) { trait in
      let name =
        switch trait {
        case .word(let index): words[index]
        case .pair(let index): words[index - 1] + " " + words[index]
        case .letters(let window): Self.name(ofLetters: window)
        case .subject(let number): "@" + traits.subjects.names[Int(number)]
        case .asked(let sign): sign == .clear ? "?" : "?^"
        }
      let key = traits.key(of: trait, in: utterance)
      // What was taken for another word has no name of its own.
      guard traits.key(named: name.utf8) == key, seen.insert(key).inserted else { return }
      names.append(name)
    }
    return names
  }

  private static func name(ofLetters window: UInt32) -> String {
    let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: window >> $0) }
    return "~" + String(decoding: letters, as: UTF8.self).replacing(" ", with: "_")
  }
}
