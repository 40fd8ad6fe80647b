/// The published table behind the ranking: how probable an answer is, given a trade.
///
/// A person who would like a trade is expected to say yes to its main facets in 90 cases of a
/// hundred, to its other facets in 82, and to any other facet in 18. An answer counts
/// `tempering · ln(P(answer | trade) / P(answer))`, a log-odds; the sum is believed the more, the
/// more answers there are. So every answer is a reason with a size: what the score would lose
/// without it.
public struct Likelihood: Hashable, Sendable {
  /// Whether a trade has a facet.
  public enum Presence: Hashable, Sendable, CaseIterable { case main, present, absent }

  /// P(yes | one of the one or two facets at the heart of the trade).
  public var main = 0.90
  /// P(yes | another facet of the trade).
  public var present = 0.82
  /// P(yes | a facet that the trade lacks).
  public var absent = 0.18
  /// "Bof" counts as this part of a no; "je ne sais pas" counts for nothing.
  public var mixed = 0.5
  /// Facets travel together (metal, machines), so the naive product is too sure of itself.
  public var tempering = 0.7
  /// As many answers as nothing known weighs: `n` answers about interests are believed to
  /// `n / (n + shrinkage)`, so that the first of them doesn't decide alone.
  public var shrinkage = 0.5
  /// P(je ne sais pas), for choosing questions.
  public var unsure = 0.20

  /// Log-odds of a trade that the person named.
  public var named = 2.5
  /// Log-odds of a trade in a sector that the person named.
  public var sector = 1.2
  /// Log-odds of a trade with all the facets of a named one; in proportion where it shares some.
  public var neighbour = 1.2
  /// Log-odds, for each constraint that is unwelcome without being a firm no.
  public var unwelcome = -0.8

  public init() {}

  public static let published = Likelihood()

  /// How far so many answers about interests are believed, 0 to 1.
  func trust(in answers: Int) -> Double {
    answers == 0 ? 0 : Double(answers) / (Double(answers) + shrinkage)
  }

  public func yes(_ presence: Presence) -> Double {
    switch presence {
    case .main: main
    case .present: present
    case .absent: absent
    }
  }
}
