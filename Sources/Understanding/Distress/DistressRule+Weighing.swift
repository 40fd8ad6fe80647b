/// What the words weigh, beside what patterns hear.
///
/// Patterns know what they were written for; the scale knows what such sentences are made of. Where
/// patterns are silent and the scale is sure, one soft question is asked; where they hear something
/// and the scale says that it is none, nothing is.
extension DistressRule {
  /// Chosen on rounds that were left out of the learning; see ADR 13.
  private enum Limit {
    /// Heard though no pattern fires.
    static let heard: Float = 0.75
    /// Heard as said outright, though no pattern says so: below zero, since numbers that were not needed
    /// do less harm than a soft question to somebody who has just said it.
    static let outright: Float = -1.5
    /// What patterns hear and weighs less is none.
    static let pattern: Float = -1
    /// So much less for each further pattern.
    static let further: Float = 0.4
    static let mostPatterns = 4
    /// Heard by weights alone and no heavier, it may be an ordinary answer or question.
    static let faint: Float = 1.5
    /// Heard though somebody laughs, denies it or says that all is well.
    static let laughed: Float = 1.2
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
    let firm = hits.filter(\.pattern.isFirm)
    if !firm.isEmpty, said != nil || firm.contains(where: { $0.pattern.meaning != .harmless }) {
      return said.map { Cry(distress: $0) }
    }
    let sums = scale.sums(of: utterance)
    let isDoubted = isDenied || isLaughing || !firm.isEmpty
    // Each further pattern that heard it makes it harder to take back.
    let further = min(Limit.mostPatterns, max(0, hits.count { $0.pattern.distress != nil } - 1))
    let pattern = Limit.pattern - Limit.further * Float(further)
    func cry(_ grade: Distress.Grade) -> Cry {
      // Patterns hear that something is wrong; which number comes first, weights tell better.
      Cry(distress: Distress(grade: grade, subject: subjects.subject(of: utterance, scale)))
    }
    let isOutright =
      sums.distress > Limit.heard && sums.outright > Limit.outright
      && (!isLaughing || sums.distress > Limit.faint)
    switch said?.grade {
    case .explicit?: return sums.distress > pattern ? cry(.explicit) : nil
    case .implicit?:
      return sums.distress > pattern ? cry(isOutright ? .explicit : .implicit) : nil
    case nil:
      guard sums.distress > (isDoubted ? Limit.laughed : Limit.heard) else { return nil }
      var heard = cry(sums.outright > Limit.outright ? .explicit : .implicit)
      heard.isFaint = sums.distress < Limit.faint
      return heard
    }
  }

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
