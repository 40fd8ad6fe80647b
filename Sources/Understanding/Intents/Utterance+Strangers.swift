extension Utterance {
  /// Words of the same clause that neither belong to a match nor introduce it.
  func strangers(beside range: Range<Int>) -> Int {
    let first = clauses[clause(of: range.lowerBound)].range.lowerBound
    let last = clauses[clause(of: range.upperBound - 1)].range.upperBound
    return (first..<last).count { !range.contains($0) && !IntentFrame.isLead($0, self) }
  }
}
