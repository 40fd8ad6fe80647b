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
    for hit in utterance.cues {
      switch hit.meaning {
      case .level(let level, let stand)
      where utterance.stands(stand, hit.range, asked: asked):
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
}
