/// Words that take back what was said: "en fait", "non pardon", "pas 15, 16".
///
/// Of two values of one kind, the corrected one goes and the other stays.
struct CorrectionRule: Sendable {
  /// The words that correct something; drops what they correct from `accepted`.
  func apply(to accepted: inout [Candidate], in utterance: Utterance) -> Range<Int>? {
    let marks = utterance.cues.filter {
      switch $0.meaning {
      // "Je me trompe souvent de bus", "mon frère a fait une erreur": a habit, somebody else's.
      case .correction: return !isTold($0.range, utterance)
      // "troisième, non, quatrième"
      case .yesNo(.no, .opening): return isBetween($0.range, accepted)
      case .negation where $0.range.count == 1:
        return Self.turns.contains(utterance.words[$0.range.lowerBound].hash)
          && isBetween($0.range, accepted)
      default: return false
      }
    }
    let denied = dropDenied(&accepted, utterance)
    guard let first = marks.first else { return denied }
    let before = accepted.count
    for mark in marks { dropEarlier(than: mark.range, &accepted) }
    // "Bah plutôt le dernier" hedges; it corrects only what stands before it.
    let isHedged = marks.allSatisfy {
      $0.range.count == 1 && Self.hedges.contains(utterance.words[$0.range.lowerBound].hash)
    }
    guard denied != nil || !isHedged || accepted.count < before else { return nil }
    if utterance.expectation.kind != .yesNo, accepted.contains(where: { Self.kind($0.meaning) > 0 })
    {
      accepted.removeAll { $0.meaning == .yesNo(.no) }
    }
    let isStrong = marks.contains { $0.meaning == .correction(strong: true) }
    // "en fait, je sais pas" corrects nothing: there has to be a value.
    let isMeant = denied != nil || accepted.contains { isValue($0, after: marks, isStrong) }
    return isMeant ? first.range : nil
  }

  private func isTold(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    utterance.clauses[utterance.clause(of: range.lowerBound)].range.contains {
      !range.contains($0) && IntentRule.others.contains(utterance.words[$0].hash)
    }
  }

  /// Values of one kind stand on both sides.
  private func isBetween(_ range: Range<Int>, _ accepted: [Candidate]) -> Bool {
    let before = accepted.filter { $0.range.upperBound <= range.lowerBound }
    let after = accepted.filter { $0.range.lowerBound >= range.upperBound }
    return before.contains { one in
      Self.kind(one.meaning) > 0
        && after.contains { Self.kind($0.meaning) == Self.kind(one.meaning) }
    }
  }

  private func isValue(
    _ candidate: Candidate, after marks: [Utterance.CueHit], _ isStrong: Bool
  ) -> Bool {
    switch candidate.meaning {
    case .yesNo, .facet, .trade, .sector, .speaker, .situation: return isStrong
    default: break
    }
    return marks.contains { $0.range.upperBound <= candidate.range.lowerBound }
      || isStrong
  }

  /// "pas 15, 16": the value after the negation goes when another of its kind is there.
  private func dropDenied(
    _ accepted: inout [Candidate], _ utterance: Utterance
  ) -> Range<Int>? {
    let denied = accepted.filter { candidate in
      guard Self.kind(candidate.meaning) > 0 else { return false }
      // "pas à Caen": a small word stands before a place; "j'ai pas" may be a phrase of its own.
      let start = candidate.range.lowerBound
      let isLed = !accepted.contains { $0.range.contains(start - 1) }
      let gap = if case .place = candidate.meaning, isLed { 1 } else { 0 }
      // "61, non, 16": that turns from one to the other.
      if start > 0, Self.turns.contains(utterance.words[start - 1].hash),
        isBetween(start - 1..<start, accepted)
      {
        return false
      }
      return start > 0 && Self.negations.contains(utterance.words[start - 1].hash)
        || utterance.cues.contains {
          $0.meaning == .negation && (0...gap).contains(start - $0.range.upperBound)
        }
    }
    guard let first = denied.first else { return nil }
    let standing = accepted.filter { !denied.contains($0) }.map { Self.kind($0.meaning) }
    let before = accepted.count
    accepted.removeAll { denied.contains($0) && standing.contains(Self.kind($0.meaning)) }
    return accepted.count < before ? first.range : nil
  }

  private func dropEarlier(than mark: Range<Int>, _ accepted: inout [Candidate]) {
    let later = accepted.filter { $0.range.lowerBound >= mark.upperBound }
    accepted.removeAll { candidate in
      candidate.range.upperBound <= mark.lowerBound && Self.kind(candidate.meaning) > 0
        && later.contains { Self.kind($0.meaning) == Self.kind(candidate.meaning) }
    }
  }

  private static let negations = WordSet("pas not pa")
  private static let turns = WordSet("non nan nn no")
  private static let hedges = WordSet("enfin plutot attends wait sorry pardon desole desolee")

  /// Values that replace each other; 0 for those that may stand side by side.
  private static func kind(_ meaning: Meaning) -> Int {
    switch meaning {
    case .age, .ageWithBirthday, .integer: 1
    case .place: 2
    case .reach: 3
    case .level: 4
    case .boarding: 5
    case .option: 6
    default: 0
    }
  }
}
