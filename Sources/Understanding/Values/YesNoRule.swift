/// Yes, no and in between; a negated verb is a no where one is asked for.
struct YesNoRule: Sendable {
  func read(
    _ utterance: Utterance, hits: [PatternMatcher.Hit], into candidates: inout [Candidate]
  ) {
    let asked = utterance.expectation.kind == .yesNo
    let before = candidates.count
    for hit in utterance.cues {
      guard case .yesNo(let answer, let stand) = hit.meaning,
        utterance.stands(stand, hit.range, asked: asked), asked || !isJudgement(hit, utterance)
      else { continue }
      candidates.append(
        Candidate(
          .yesNo(answer), hit.range, rule: "yesno." + answer.rawValue,
          precedence: asked ? .asked : .yesNo))
    }
    if asked, candidates.count > before + 1 { keepLast(of: &candidates, from: before, utterance) }
    guard asked, candidates.count == before else { return }
    if let (answer, range) = sentence(utterance, hits) {
      candidates.append(
        Candidate(
          .yesNo(answer), range, rule: "yesno.sentence", confidence: .half, precedence: .asked))
    } else if Self.noes.contains(utterance.words[0].hash) {
      candidates.append(Candidate(.yesNo(.no), 0..<1, rule: "yesno.no", precedence: .asked))
    } else if let verb = negatedVerb(utterance) {
      candidates.append(
        Candidate(
          .yesNo(.no), verb, rule: "yesno.negated", confidence: .half, precedence: .guess))
    }
  }

  /// The last word counts ("bah non… enfin si").
  ///
  /// "Peut-être oui, peut-être non" leaves it open.
  private func keepLast(
    of candidates: inout [Candidate], from first: Int, _ utterance: Utterance
  ) {
    let said = candidates[first...].compactMap { candidate -> (Meaning.YesNo, Range<Int>)? in
      if case .yesNo(let answer) = candidate.meaning { (answer, candidate.range) } else { nil }
    }
    let answers = Set(said.map(\.0))
    guard answers.count > 1, let last = said.last else { return }
    let isTurned = utterance.cues.contains { cue in
      guard case .correction = cue.meaning else { return false }
      return said.contains {
        $0.0 != last.0 && $0.1.upperBound <= cue.range.lowerBound
          && cue.range.upperBound <= last.1.lowerBound
      }
    }
    let kept: Meaning.YesNo? =
      answers.count == 3 && !isTurned ? .maybe : isTurned ? last.0 : nil
    guard let kept else { return }
    let rest = candidates[first...].filter { $0.meaning == .yesNo(kept) }
    candidates.replaceSubrange(first..., with: rest)
  }

  /// A sentence that answers, with few words beside it: "ça ne me pose aucun problème".
  private func sentence(
    _ utterance: Utterance, _ hits: [PatternMatcher.Hit]
  ) -> (answer: Meaning.YesNo, range: Range<Int>)? {
    // "Je ne vois aucune raison de refuser" denies a no.
    if let doubled = hits.first(where: { hit in
      hit.pattern.isFirm && hit.pattern.meaning == .answer(.yes)
        && utterance.strangers(beside: hit.range) <= Self.mostStrange
    }) {
      return (.yes, doubled.range)
    }
    for wanted in [Meaning.YesNo.maybe, .no, .yes] {
      for hit in hits where hit.pattern.meaning == .answer(wanted) {
        guard utterance.strangers(beside: hit.range) <= Self.mostStrange,
          !utterance.clauses[utterance.clause(of: hit.range.lowerBound)].isMarked
            || wanted == .yes
        else { continue }
        let isDenied = wanted == .yes && Denial.isDenied(hit.range, in: utterance)
        return (isDenied ? .no : wanted, hit.range)
      }
    }
    return nil
  }

  private static let mostStrange = 3

  /// "surtout pas l'internat", "la cuisine, non": what is judged stands beside it.
  private func isJudgement(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    if let topic = utterance.topics.first, topic.range.upperBound <= hit.range.lowerBound {
      return true
    }
    // "J'aime pas trop …" opens what one likes, and empties no list.
    let isWeighing =
      if case .interests = utterance.expectation.kind { hit.range.count > 1 } else { false }
    return (isWeighing || !utterance.isAlone(hit.range))
      && utterance.cues(startingAt: hit.range.lowerBound).contains {
        if case .attitude = $0.meaning { true } else { false }
      }
  }

  /// "j'en ai pas encore parlé": something of oneself is denied in the first clause.
  private func negatedVerb(_ utterance: Utterance) -> Range<Int>? {
    guard let clause = utterance.clauses.first, !clause.isMarked else { return nil }
    return utterance.cues.first {
      $0.meaning == .negation && clause.range.contains($0.range.lowerBound)
        && Self.denials.contains(utterance.words[$0.range.lowerBound].hash)
    }?.range
  }

  private static let denials = WordSet(
    "pas jamais aucun aucune not never")
  /// "non pas pour l'instant": a no that a longer phrase begins with.
  private static let noes = WordSet("non nan no")
}
