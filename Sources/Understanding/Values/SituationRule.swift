/// What somebody's situation is: a wage is wanted, school was left, housing is needed.
struct SituationRule: Sendable {
  /// How far before it a negation reaches: "je ne veux pas de main d'œuvre gratuite".
  static let scope = 3

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    for hit in utterance.cues {
      guard case .situation(let situation) = hit.meaning,
        !isDenied(situation, at: hit.range, utterance)
      else { continue }
      candidates.append(
        Candidate(
          .situation(situation), hit.range, rule: "situation",
          confidence: hit.range.contains { utterance.words[$0].repaired } ? .half : .sure,
          // "Les noms des élèves" is no choice of "accueillir des élèves".
          precedence: situation == .pupilData ? .asked : .situation, isTold: true))
    }
  }

  private func isDenied(
    _ situation: Meaning.Situation, at range: Range<Int>, _ utterance: Utterance
  ) -> Bool {
    utterance.cues.contains {
      Negation.isNegative($0.meaning) && $0.range.upperBound <= range.lowerBound
        && $0.range.lowerBound >= range.lowerBound - Self.scope
    }
  }
}
