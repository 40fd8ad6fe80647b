extension InterestRule {
  /// "Mon frère est couvreur", "Mme Couturier": what somebody else is, or is called, nobody wants to become for that.
  ///
  /// "Mon père est maçon, j'aimerais faire comme lui" does.
  func isSomebodyElses(_ topic: Phrasebook<Topic>.Hit, _ utterance: Utterance) -> Bool {
    let start = topic.range.lowerBound
    guard topic.meaning.kind == .trade, start > 0 else { return false }
    if Self.titles.contains(utterance.words[start - 1].hash), utterance.words[start].gap <= .space {
      return true
    }
    let clause = utterance.clauses[utterance.clause(of: start)].range
    let person = utterance.cues(in: clause.lowerBound..<start).last { $0.meaning == .thirdParty }
    guard let end = person?.range.upperBound, end < start,
      Self.being.contains(utterance.words[end].hash)
    else { return false }
    return !utterance.cues.contains { $0.meaning == .attitude(.likes) }
  }

  private static let titles = WordSet("mme madame monsieur mr mrs miss mlle")
  private static let being = WordSet(
    "est etait e sont is was are travaille bosse taffe works worked fait faisait il elle she he")
}
