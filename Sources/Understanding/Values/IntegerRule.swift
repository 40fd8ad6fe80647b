/// A bare number, where nothing else makes anything of it.
struct IntegerRule: Sendable {
  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    let asked = utterance.expectation.kind == .integer
    // "je me suis trompé, c'est pas 16, c'est 15": the caller knows what was 16.
    let isCorrected = utterance.cues.contains { $0.meaning == .correction(strong: true) }
    let isExact = utterance.numbers.contains { !$0.isRound && !$0.isDoubtful }
    for number in utterance.numbers
    where (asked || isCorrected) && !number.isDoubtful && !(number.isRound && isExact)
      || isAlone(number, utterance)
    {
      candidates.append(
        Candidate(
          .integer(number.value), number.range, rule: "integer",
          precedence: asked ? .asked : .integer))
    }
  }

  private func isAlone(_ number: NumberHit, _ utterance: Utterance) -> Bool {
    utterance.clauses.count == 1 && utterance.isAlone(number.range)
  }
}
