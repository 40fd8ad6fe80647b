/// What an utterance leans towards, once weighed; see ``AnswerScale``.
struct AnswerLean: Sendable {
  // Where each lesson's fifth is left out of the learning and weighed: of the intents that sum up to -0.5 and
  // lead, 88 in 100 are right; of those that undo something and sum up to 0.1, 95; of answers that sum up to -0.6, 89.
  /// From here on, the leading wish is one.
  static let wished: Float = -0.5
  /// From here on, the leading answer is one.
  static let answered: Float = -0.6
  /// What undoes something has to be clearer.
  static let undone: Float = 0.1
  /// A rule that heard something else was wrong.
  static let denied: Float = -0.8
  /// As ``denied``, of what undoes something.
  static let undoneDenied: Float = -0.5
  /// So much more than what a rule only guessed.
  static let clearly: Float = 0.3
  /// Nobody needs to confirm it.
  static let sure: Float = 0.3
  /// Words of an utterance that are weighed; who says more tells a story.
  static let longest = 40

  let wishes: [Float]
  let wished: [AnswerScale.Wish]

  /// The wish with the highest sum.
  var leading: (wish: AnswerScale.Wish, sum: Float)? {
    guard let place = wishes.indices.max(by: { wishes[$0] < wishes[$1] }) else { return nil }
    return (wished[place], wishes[place])
  }

  func sum(of intent: Intent) -> Float {
    zip(wished, wishes).filter {
      if case .intent(intent, _) = $0.0 { true } else { false }
    }.map(\.1).max() ?? 0
  }

  func sum(of answer: Meaning.YesNo) -> Float {
    zip(wished, wishes).first { $0.0 == .answer(answer) }?.1 ?? 0
  }
}
