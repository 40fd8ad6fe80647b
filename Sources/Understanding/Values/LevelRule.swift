/// School levels: "en troisième", "3e prépa-métiers", "CAP 1re année", "je ne suis plus à l'école".
struct LevelRule: Sendable {
  func read(
    _ utterance: Utterance, hits: [PatternMatcher.Hit], into candidates: inout [Candidate]
  ) {
    let asked = utterance.expectation.kind == .level
    if asked {
      for hit in hits {
        guard case .level(let level) = hit.pattern.meaning else { continue }
        candidates.append(
          Candidate(
            .level(level), hit.range, rule: "level.pattern", confidence: .half, precedence: .asked,
            isTold: true))
      }
    }
    // "CAP cuisine, deuxième année"
    let isSecondYear = utterance.cues.contains { hit in
      let end = hit.range.upperBound
      return hit.meaning == .ordinal(2) && end < utterance.count
        && Self.years.contains(utterance.words[end].hash)
    }
    // "15 ans vernon 3eme": beside an age a class says what it is.
    let isListed =
      utterance.count <= Self.shortList && utterance.cues.contains { $0.meaning == .years }
    for hit in utterance.cues {
      switch hit.meaning {
      case .level(let level, let stand)
      where utterance.stands(stand, hit.range, asked: asked || isListed && isDigit(hit, utterance)):
        let level = level == .cap1 && isSecondYear ? .cap2 : level
        candidates.append(
          Candidate(
            .level(level), hit.range, rule: "level.name",
            precedence: asked ? .asked : .level, isTold: stand == .anywhere))
      case .situation(.leftSchool) where asked:
        candidates.append(
          Candidate(.level(.dropout), hit.range, rule: "level.left", precedence: .asked))
      default: break
      }
    }
  }

  /// Facts in a row have about so many words.
  private static let shortList = 12
  private static let years = WordSet("annee annees an year anne")

  /// "3e", "2nde", "1ère": what is written with a digit is a class, and no third of anything.
  private func isDigit(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    hit.range.count <= 2 && utterance.words[hit.range.lowerBound].isNumber
  }
}
