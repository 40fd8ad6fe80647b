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

extension Understander {
  /// All that is said is what was asked for, in so many words: there is nothing to weigh.
  func isPlain(_ candidate: Candidate, _ utterance: Utterance) -> Bool {
    candidate.precedence == .asked && candidate.confidence == .sure
      && utterance.clauses.count == 1 && utterance.isAlone(candidate.range)
  }

  /// The answer to a yes-or-no question where no rule heard one, or one that is unlikely.
  func weighAnswer(
    _ candidates: inout [Candidate], _ weighing: Weighing, _ utterance: Utterance
  ) {
    guard utterance.expectation.kind == .yesNo, let lean = weighing.lean,
      let leading = lean.leading,
      case .answer(let answer) = leading.wish, leading.sum >= AnswerLean.answered
    else { return }
    let said = candidates.filter { if case .yesNo = $0.meaning { true } else { false } }
    let isDoubtful = said.allSatisfy {
      if case .yesNo(let heard) = $0.meaning {
        lean.sum(of: heard) < AnswerLean.denied && !utterance.isAlone($0.range)
      } else {
        false
      }
    }
    guard isDoubtful else { return }
    candidates.removeAll { if case .yesNo = $0.meaning { true } else { false } }
    candidates.append(
      Candidate(
        .yesNo(answer), 0..<utterance.count, rule: "yesno.weighed",
        confidence: leading.sum >= AnswerLean.sure ? .sure : .half, precedence: .guess))
  }

  /// What is wished where no rule heard a wish, and nothing where a rule heard what is unlikely.
  func weighed(
    _ heard: (finding: IntentFinding, range: Range<Int>)?, _ weighing: Weighing?,
    _ accepted: [Candidate], _ utterance: Utterance
  ) -> (finding: IntentFinding, range: Range<Int>)? {
    // "Retour" alone needs no weighing.
    if let heard, heard.finding.confidence == .sure, utterance.clauses.count == 1,
      utterance.isAlone(heard.range)
    {
      return heard
    }
    guard let lean = weighing?.lean, let leading = lean.leading else { return heard }
    if let heard, lean.sum(of: heard.finding.intent) >= Self.denied(heard.finding.intent) {
      return heard
    }
    guard case .intent(let intent, let language) = leading.wish,
      leading.sum >= Self.needed(intent), intent == .correct || !accepted.contains(where: isHeard)
    else { return nil }
    let range = 0..<utterance.count
    let finding = IntentFinding(
      intent: intent, language: language, span: utterance.tokens.span(range),
      rule: "intent.weighed",
      confidence: leading.sum >= AnswerLean.sure ? .sure : .half)
    return (finding, range)
  }

  private func isHeard(_ candidate: Candidate) -> Bool {
    candidate.precedence == .asked || candidate.isTold
  }

  private static func denied(_ intent: Intent) -> Float {
    switch intent {
    case .erase, .withdraw, .stop, .restart, .correct: AnswerLean.undoneDenied
    default: AnswerLean.denied
    }
  }

  private static func needed(_ intent: Intent) -> Float {
    switch intent {
    case .erase, .withdraw, .stop, .restart, .correct, .language: AnswerLean.undone
    default: AnswerLean.wished
    }
  }
}
