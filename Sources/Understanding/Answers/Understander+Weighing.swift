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
    let said = candidates.compactMap { candidate in
      if case .yesNo(let heard) = candidate.meaning { (candidate, heard) } else { nil }
    }
    // "Oui et non": two answers are none yet.
    let isDoubtful =
      Set(said.map(\.1)).count > 1
      || said.allSatisfy { candidate, heard in
        candidate.precedence == .guess
          ? leading.sum - lean.sum(of: heard) > AnswerLean.clearly
          : lean.sum(of: heard) < AnswerLean.denied && !utterance.isAlone(candidate.range)
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
