/// What is let go once the pending question has its answer: words around it that could be more.
///
/// "Voilà, Tarbes", "euh je sais pas, une quarantaine de kilomètres": where a place was asked for and
/// named, "voilà" is no yes; where a distance was, "je sais pas" hesitates. What was told in so many
/// words, and what a question mark asks, stays.
struct Leftovers {
  let utterance: Utterance

  func drop(from reading: inout Reading, _ accepted: inout [Candidate]) {
    guard accepted.contains(where: isAsked) else { return }
    let kind = utterance.expectation.kind
    if kind == .place { dropDistances(to: accepted.map(\.range), &accepted) }
    if kind != .yesNo {
      accepted.removeAll { if case .yesNo = $0.meaning { true } else { false } }
    }
    if !Self.isAboutInterests(kind), kind != .yesNo {
      accepted.removeAll { !$0.isTold && Self.isTopic($0.meaning) && !isAsked($0) }
    }
    if let question = reading.question, !isMarked(question) || question.ids.isEmpty {
      reading.question = nil
    }
    if let intent = reading.intent?.intent, Self.hesitations.contains(intent) {
      reading.intent = nil
    }
    // "Euh non, enfin je crois pas": one answer corrects nothing.
    if kind == .yesNo, accepted.count == 1 { reading.correction = nil }
  }

  /// "à 10 km de Cholet" says where, and not how far somebody goes.
  private func dropDistances(to ranges: [Range<Int>], _ accepted: inout [Candidate]) {
    accepted.removeAll { candidate in
      guard case .reach = candidate.meaning else { return false }
      let end = candidate.range.upperBound
      return end < utterance.count && Self.of.contains(utterance.words[end].hash)
        && ranges.contains { (end...end + 2).contains($0.lowerBound) }
    }
  }

  private static let of = WordSet("de d du des from")
  private static let hesitations: Set<Intent> = [
    .dontknow, .help, .insult, .thanks, .greet, .offtopic,
  ]

  private func isMarked(_ question: QuestionFinding) -> Bool {
    utterance.clauses.contains { clause in
      let span = utterance.tokens.span(clause.range)
      return clause.isMarked && span.start < question.span.end && question.span.start < span.end
    }
  }

  /// What the pending question asked for.
  private func isAsked(_ candidate: Candidate) -> Bool {
    switch (utterance.expectation.kind, candidate.meaning) {
    case (.age, .age), (.age, .ageWithBirthday), (.reach, .reach), (.reach, .boarding),
      (.level, .level), (.integer, .integer), (.yesNo, .yesNo), (.choice, .option),
      (.choices, .option), (.choices, .noneOfThem), (.choices, .allOfThem),
      (.choice, .noneOfThem), (.choice, .allOfThem), (.interests, .facet), (.interests, .trade),
      (.trade, .trade), (.sector, .sector), (.sector, .trade):
      true
    case (.place, .place(let place)):
      if case .unknown = place { false } else { true }
    default: false
    }
  }

  private static func isAboutInterests(_ kind: Expectation.Kind) -> Bool {
    switch kind {
    case .interests, .trade, .sector: true
    default: false
    }
  }

  private static func isTopic(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .facet, .trade, .sector: true
    default: false
    }
  }
}
