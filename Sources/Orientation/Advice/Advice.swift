public import Essentials

/// What the catalogue has for a young person, with the reasons; words are made elsewhere.
public struct Advice: Hashable, Sendable {
  /// How much of everything is wanted.
  public struct Size: Hashable, Sendable {
    public var trades = 3
    public var schools = 5
    public var changes = 3
    public var nextSteps = 4

    public init() {}

    public static let standard = Size()
  }

  /// What the first sentence has to say.
  public var outcome: Outcome
  /// Best first, and not too alike; each can be learnt within all limits.
  public var trades: [TradeAdvice] = []
  /// Best first: schools of the trades above, then other schools within all limits.
  public var schools: [SchoolAdvice] = []
  /// What would change it, most easily done first; each tried out.
  public var changes: [Change] = []
  /// Trades to know of that are not results.
  public var ideas: [Idea] = []
  /// Where nothing is left, or a named trade can't be had: why, and the smallest way out.
  public var repair: Repair?
  /// Schools that are announced nearby; nobody can apply there yet.
  public var announced: [Announcement] = []
  /// Situations that apply, most specific first; never empty.
  public var doors: [NextStep.Door] = []
  public var nextSteps: [NextStep.ID] = []
  /// All programmes and all trades within the limits, shown or not.
  public var programmesWithinLimits = 0
  public var tradesWithinLimits = 0

  init(outcome: Outcome) {
    self.outcome = outcome
  }
}
