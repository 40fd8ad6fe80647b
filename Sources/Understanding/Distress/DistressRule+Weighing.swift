/// What the words weigh, beside what patterns hear.
///
/// Patterns know what they were written for; the scale knows what such sentences are made of. Where
/// patterns are silent and the scale is sure, one soft question is asked; where they hear something
/// and the scale says that it is none, nothing is.
extension DistressRule {
  /// Chosen on nine rounds, each left out of the learning in turn; see ADR 13.
  private enum Limit {
    /// Heard though no pattern fires.
    static let heard: Float = 0.25
    /// Heard as said outright, though no pattern says so.
    static let outright: Float = 0
    /// What patterns hear and weighs less is none.
    static let pattern: Float = -1.3
    /// Heard by weights alone and no heavier, it may be an ordinary answer or question.
    static let faint: Float = 2
  }

  /// What is heard, and whether it may yet turn out to be something ordinary.
  struct Cry: Sendable {
    var distress: Distress
    var isFaint = false
  }

  func weighed(
    _ said: Distress?, _ utterance: Utterance, _ hits: [PatternMatcher.Hit], isLaughing: Bool,
    isDenied: Bool
  ) -> Cry? {
    // What must be heard whatever stands around it, and what was said to be nothing.
    if hits.contains(where: \.pattern.isFirm) { return said.map { Cry(distress: $0) } }
    let sums = scale.sums(of: utterance)
    switch said?.grade {
    case .explicit?:
      return sums.distress > Limit.pattern ? said.map { Cry(distress: $0) } : nil
    case .implicit?:
      guard sums.distress > Limit.pattern, let said else { return nil }
      guard sums.distress > Limit.heard, sums.outright > Limit.outright, !isLaughing else {
        return Cry(distress: said)
      }
      return Cry(distress: Distress(grade: .explicit, subject: said.subject))
    case nil:
      guard sums.distress > (isDenied ? Limit.faint : Limit.heard), !isLaughing else {
        return nil
      }
      let grade: Distress.Grade = sums.outright > Limit.outright ? .explicit : .implicit
      return Cry(
        distress: Distress(grade: grade, subject: subject(of: utterance)),
        isFaint: sums.distress < Limit.faint)
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
