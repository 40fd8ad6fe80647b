/// One utterance on the scales: its traits are found once, and only where somebody asks.
final class Weighing {
  let scale: AnswerScale
  let utterance: Utterance
  let sign: QuestionRule.Sign

  init(scale: AnswerScale, utterance: Utterance, sign: QuestionRule.Sign) {
    self.scale = scale
    self.utterance = utterance
    self.sign = sign
  }

  private(set) lazy var keys = scale.keys(
    of: 0..<min(utterance.count, AnswerLean.longest), asked: sign, in: utterance)

  /// Nil where nothing was learnt of any of its words.
  private(set) lazy var lean = scale.wishes.sums(of: keys).map {
    AnswerLean(wishes: $0, wished: scale.wished)
  }
}
