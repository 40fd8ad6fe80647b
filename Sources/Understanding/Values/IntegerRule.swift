/// A bare number, where nothing else makes anything of it.
struct IntegerRule: Sendable {
  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    let asked = utterance.expectation.kind == .integer
    for number in utterance.numbers where asked && !number.isDoubtful || isAlone(number, utterance)
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
