public import Essentials

/// What the catalogue has for a business: schools, ways to work with them, what to ask.
public struct BusinessAdvice: Hashable, Sendable {
  public struct Size: Hashable, Sendable {
    public var schools = 5
    /// In each way.
    public var steps = 3
    public var nextSteps = 4

    public init() {}

    public static let standard = Size()
  }

  /// What the first sentence has to say.
  public enum Outcome: Hashable, Sendable {
    /// Schools within reach teach what is wanted, or nothing special is wanted.
    case advised
    /// Schools within reach teach other trades only; the wanted ones are taught farther away.
    case otherTrades
    /// No known open school teaches the wanted trades, anywhere.
    case notTaught
    /// No school within reach; those listed are the nearest.
    case far
    /// No school on this island.
    case overSea
    /// No place is known: schools are listed without distances.
    case needsPlace
    /// The catalogue has no open school.
    case nothing
  }

  public var outcome: Outcome
  /// By distance.
  ///
  /// Of those within reach only such as teach what is wanted, where there are any;
  /// beyond reach only where the outcome is ``Outcome/far``, those that teach it first.
  public var schools: [Partner] = []
  /// One for each need, in the order given.
  public var ways: [Way] = []
  public var announced: [Announcement] = []
  /// The needs, then what came out of the search; never empty.
  public var doors: [NextStep.Door] = []
  public var nextSteps: [NextStep.ID] = []

  init(outcome: Outcome) {
    self.outcome = outcome
  }
}
