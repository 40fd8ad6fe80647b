import Essentials

/// What the person wants done: back, help, why, stop … wherever they are.
struct IntentRule: Sendable {
  /// Which intent counts where several are heard; the first that is there.
  static let order: [Intent] = [
    .erase, .withdraw, .restart, .human, .language, .summary, .correct, .back, .repeat, .skip,
    .why, .help, .stop, .dontknow, .insult, .offtopic, .thanks, .greet,
  ]

  /// `places` are the names of places that were accepted.
  func read(
    _ utterance: Utterance, hits: [PatternMatcher.Hit], places: [Range<Int>]
  ) -> (finding: IntentFinding, range: Range<Int>)? {
    var best: (rank: Int, finding: IntentFinding, range: Range<Int>)?
    for hit in utterance.cues {
      guard let finding = finding(hit, utterance),
        let rank = Self.order.firstIndex(of: finding.intent), rank < best?.rank ?? Int.max
      else { continue }
      best = (rank, finding, hit.range)
    }
    return best.map { ($0.finding, $0.range) } ?? removal(utterance, places)
      ?? matched(hits, in: utterance) ?? framed(utterance)
  }

  /// A family of verbs and what it is done to, with few other words in the clause.
  private func matched(
    _ hits: [PatternMatcher.Hit], in utterance: Utterance
  ) -> (finding: IntentFinding, range: Range<Int>)? {
    guard utterance.clauses.count <= Self.mostClauses else { return nil }
    var best: (rank: Int, strange: Int, finding: IntentFinding, range: Range<Int>)?
    for hit in hits {
      guard case .intent(let intent) = hit.pattern.meaning,
        let rank = Self.order.firstIndex(of: intent), !isAnswer(hit.range, utterance)
      else { continue }
      let strange = utterance.strangers(beside: hit.range)
      guard strange <= (hit.range.count == 1 ? 0 : Self.mostStrange(intent)),
        (rank, strange) < best.map({ ($0.rank, $0.strange) }) ?? (Int.max, 0),
        !isAskedHow(intent, hit.range, utterance)
      else { continue }
      let isSure = strange == 0 && confidence(intent, hit.range, utterance) == .sure
      let finding = IntentFinding(
        intent: intent, span: utterance.tokens.span(hit.range),
        rule: "intent.pattern." + intent.rawValue, confidence: isSure ? .sure : .half)
      best = (rank, strange, finding, hit.range)
    }
    return best.map { ($0.finding, $0.range) }
  }

  /// "Enlève le bois", "oublie Saint-Étienne": a topic or a place that is to go.
  private func removal(
    _ utterance: Utterance, _ places: [Range<Int>]
  ) -> (finding: IntentFinding, range: Range<Int>)? {
    let names = utterance.topics.map(\.range) + places
    for clause in utterance.clauses {
      guard let head = clause.range.first(where: { !IntentFrame.isLead($0, utterance) }),
        Self.removals.contains(utterance.words[head].stem),
        // "J'ai oublié mon casque à Lyon" tells a story.
        head == 0 || !Self.auxiliaries.contains(utterance.words[head - 1].hash),
        let name = names.first(where: {
          $0.lowerBound > head && $0.lowerBound <= head + 3
            && clause.range.contains($0.lowerBound)
        })
      else { continue }
      let range = head..<name.upperBound
      let finding = IntentFinding(
        intent: .withdraw, span: utterance.tokens.span(range), rule: "intent.removal",
        confidence: .sure)
      return (finding, range)
    }
    return nil
  }

  private static let auxiliaries = WordSet(
    "ai as a ont avons avez avais avait aura jamais toujours souvent have has had ve never don")
  private static let removals = IntentFrame.stems(
    "enleve enlever enlevez retire retirer retirez oublie oublier supprime raye barre remove drop "
      + "forget scratch annule")

  /// The more an intent undoes, the less may be said besides.
  private static func mostStrange(_ intent: Intent) -> Int {
    switch intent {
    case .erase, .withdraw, .stop, .restart, .correct, .back, .insult, .dontknow, .human: 1
    case .thanks, .greet: 3
    default: 2
    }
  }

  /// "Comment j'efface tout ?" asks, and erases nothing.
  private func isAskedHow(
    _ intent: Intent, _ range: Range<Int>, _ utterance: Utterance
  ) -> Bool {
    switch intent {
    case .erase, .stop, .restart, .withdraw, .correct, .thanks: break
    default: return false
    }
    let clause = utterance.clauses[utterance.clause(of: range.lowerBound)]
    // Nor does "mon frère a fait une erreur", or "je me trompe souvent de bus".
    return clause.range.contains { index in
      let word = utterance.words[index].hash
      return Self.how.contains(word) && !range.contains(index)
        || intent != .thanks && !range.contains(index) && Self.others.contains(word)
    }
      || clause.isMarked && intent == .stop
  }

  static let others = WordSet(
    """
    frere soeur oncle tante pere mere cousin cousine prof copain copine pote souvent parfois hier
    toujours he she they brother sister uncle dad mum teacher often always yesterday
    """)
  private static let how = WordSet("comment how si if quand when")

  /// "Non, rien" is the answer where it was asked what one minds.
  private func isNothing(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    switch utterance.expectation.kind {
    case .interests(.dislikes), .interests(.vetoes):
      range.allSatisfy { Self.nothing.contains(utterance.words[$0].hash) }
    default: false
    }
  }

  /// Words that an option of the pending question has are its answer.
  private func isAnswer(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    if isNothing(range, utterance) { return true }
    guard let options = utterance.expectation.options else { return false }
    return !options.phrases.hits(in: Array(utterance.words[range]), stemmed: true).isEmpty
  }

  /// What nobody has put into a phrase: the words of a frame, in a clause of their own.
  private func framed(_ utterance: Utterance) -> (finding: IntentFinding, range: Range<Int>)? {
    guard utterance.clauses.count <= Self.mostClauses else { return nil }
    let heads = IntentFrames.heads(in: utterance)
    for (position, frame) in IntentFrames.list.enumerated() where heads & 1 << position != 0 {
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
      guard !isOutweighed(intent, hit, utterance), !isAskedHow(intent, hit.range, utterance)
      else { return nil }
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
    if intent == .withdraw, isNothing(hit.range, utterance) { return true }
    guard let options = utterance.expectation.options else { return false }
    return options.phrases.hits(in: Array(utterance.words[hit.range]), stemmed: true).contains {
      $0.range.count == hit.range.count
    }
  }

  private static let nothing = WordSet("non nan rien no nothing")
  private static let speaking = WordSet(
    "speak parles parlez switch")
}
