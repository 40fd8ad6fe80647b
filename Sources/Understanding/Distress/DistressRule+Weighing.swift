/// What the words weigh, beside what patterns hear.
///
/// Patterns know what they were written for; the scale knows what such sentences are made of. Where
/// patterns are silent and the scale is sure, one soft question is asked; where they hear something
/// and the scale says that it is none, nothing is.
extension DistressRule {
  /// Chosen on four rounds, each left out of the learning in turn; see `docs/evaluation.md`.
  private enum Limit {
    /// Heard though no pattern fires.
    static let heard: Float = 1
    /// Heard as said outright, though no pattern says so.
    static let outright: Float = 0
    /// A hint that weighs less is none.
    static let hint: Float = -2
    /// A cry that weighs less is none.
    static let cry: Float = -2
  }

  func weighed(
    _ said: Distress?, _ utterance: Utterance, _ hits: [PatternMatcher.Hit], isLaughing: Bool
  ) -> Distress? {
    // What must be heard whatever stands around it, and what was said to be nothing.
    if hits.contains(where: \.pattern.isFirm) { return said }
    let sums = scale.sums(of: utterance)
    switch said?.grade {
    case .explicit?: return sums.distress > Limit.cry ? said : nil
    case .implicit?:
      guard sums.distress > Limit.hint, let said else { return nil }
      guard sums.distress > Limit.heard, sums.outright > Limit.outright, !isLaughing else {
        return said
      }
      return Distress(grade: .explicit, subject: said.subject)
    case nil:
      guard sums.distress > Limit.heard, !isLaughing else { return nil }
      let grade: Distress.Grade = sums.outright > Limit.outright ? .explicit : .implicit
      return Distress(grade: grade, subject: subject(of: utterance))
    }
  }

  /// Which number comes first where only weights spoke: by what is spoken of.
  private func subject(of utterance: Utterance) -> Distress.Subject {
    let mask = scale.concepts.mask(of: utterance)
    return Self.subjects.first { _, names in
      names.contains { mask & scale.concepts.bit(of: $0) != 0 }
    }?.0 ?? .suicide
  }

  private static let subjects: [(Distress.Subject, [String])] = [
    (.sexualViolence, ["sexual"]), (.suicide, ["die", "means", "selfcut", "farewell"]),
    (.noRoof, ["food", "street", "money"]), (.bullying, ["mock", "online"]),
    (.violence, ["hit", "blow"]), (.runaway, ["escape"]), (.bullying, ["school"]),
    (.violence, ["father", "mother", "step", "elder", "partner", "drink", "home", "fear"]),
  ]

  /// Each trait that has a weight, and the sums, for whoever asks why.
  func weights(of traits: [String], in utterance: Utterance) -> [String] {
    let sums = scale.sums(of: utterance)
    let parts = traits.compactMap { trait in
      scale.weight(of: trait).flatMap { $0 == 0 ? nil : "\(trait) \($0)" }
    }
    func rounded(_ sum: Float) -> Float { (sum * 10).rounded() / 10 }
    return parts + ["distress \(rounded(sums.distress))", "outright \(rounded(sums.outright))"]
  }
}
