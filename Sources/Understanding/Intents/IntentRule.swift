import Essentials

/// What the person wants done: back, help, why, stop … wherever they are.
struct IntentRule: Sendable {
  /// Which intent counts where several are heard; the first that is there.
  static let order: [Intent] = [
    .erase, .withdraw, .restart, .human, .language, .summary, .correct, .back, .repeat, .skip,
    .why, .help, .stop, .dontknow, .insult, .offtopic, .thanks, .greet,
  ]

  func read(_ utterance: Utterance) -> (finding: IntentFinding, range: Range<Int>)? {
    var best: (rank: Int, finding: IntentFinding, range: Range<Int>)?
    for hit in utterance.cues {
      guard let finding = finding(hit, utterance),
        let rank = Self.order.firstIndex(of: finding.intent), rank < best?.rank ?? Int.max
      else { continue }
      best = (rank, finding, hit.range)
    }
    return best.map { ($0.finding, $0.range) } ?? framed(utterance)
  }

  /// What nobody has put into a phrase: the words of a frame, in a clause of their own.
  private func framed(_ utterance: Utterance) -> (finding: IntentFinding, range: Range<Int>)? {
    guard utterance.clauses.count <= Self.mostClauses else { return nil }
    for frame in IntentFrames.list {
      for clause in utterance.clauses {
        // "Je peux m'arrêter et revenir demain ?" asks; it doesn't stop.
        guard frame.intent != .stop || !clause.isMarked,
          let range = frame.range(in: clause.range, of: utterance)
        else { continue }
        return (
          IntentFinding(
            intent: frame.intent, span: utterance.tokens.span(range),
            rule: "intent.frame." + frame.intent.rawValue,
            confidence: confidence(frame.intent, range, utterance)),
          range
        )
      }
    }
    return nil
  }

  /// Who says more than this tells a story.
  private static let mostClauses = 3

  private func finding(_ hit: Utterance.CueHit, _ utterance: Utterance) -> IntentFinding? {
    switch hit.meaning {
    case .intent(let intent, let stand) where utterance.stands(stand, hit.range):
      guard !isOutweighed(intent, hit, utterance) else { return nil }
      return IntentFinding(
        intent: intent, span: utterance.tokens.span(hit.range), rule: "intent." + intent.rawValue,
        confidence: confidence(intent, hit.range, utterance))
    case .tongue(let language) where isRequest(hit, utterance):
      return IntentFinding(
        intent: .language, language: language, span: utterance.tokens.span(hit.range),
        rule: "intent.language", confidence: .sure)
    default: return nil
    }
  }

  /// "je suis nul en anglais" asks for nothing; "speak english" does wherever it stands.
  private func isRequest(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    utterance.isAlone(hit.range) || hit.range.count >= 3
      || hit.range.contains { Self.speaking.contains(utterance.words[$0].hash) }
  }

  /// What can't be taken back is done only on words that were spelt as they should be.
  private func confidence(
    _ intent: Intent, _ range: Range<Int>, _ utterance: Utterance
  ) -> Confidence {
    switch intent {
    case .erase, .withdraw, .stop, .restart:
      range.contains { utterance.words[$0].repaired } ? .half : .sure
    default: .sure
    }
  }

  /// The same words are an option of the pending question: then they answer it.
  private func isOutweighed(
    _ intent: Intent, _ hit: Utterance.CueHit, _ utterance: Utterance
  ) -> Bool {
    guard let options = utterance.expectation.options else { return false }
    return options.phrases.hits(in: Array(utterance.words[hit.range]), stemmed: true).contains {
      $0.range.count == hit.range.count
    }
  }

  private static let speaking = WordSet(
    "speak parles parlez switch")
}
