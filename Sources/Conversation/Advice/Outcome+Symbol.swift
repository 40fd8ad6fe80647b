public import Essentials
public import Interview
public import Orientation

extension Assistant {
  /// What dialogues may ask of the catalogue, and the answers they can get.
  public static let outside: [Symbol: [Symbol]] = [
    "advice": [
      "advised", "no-place", "too-young", "too-old", "too-far", "over-sea", "not-taught",
      "refused", "blocked", "nothing", "far", "other-trades",
    ]
  ]
}

extension Outcome {
  /// The name that dialogues know an outcome by: `advice == too-far`.
  public var symbol: Symbol {
    switch self {
    case .advised: "advised"
    case .needsPlace: "no-place"
    case .tooYoung: "too-young"
    case .tooOld: "too-old"
    case .tooFar, .blocked(_, by: .reach), .blocked(_, by: .boarding): "too-far"
    case .overSea, .blocked(_, by: .sea): "over-sea"
    case .notTaught: "not-taught"
    case .vetoed, .blocked(_, by: .veto), .blocked(_, by: .refusedTrade),
      .blocked(_, by: .rejection):
      "refused"
    case .blocked(_, by: .age): "blocked"
    case .nothing: "nothing"
    }
  }
}

extension BusinessAdvice.Outcome {
  /// The same for a business.
  public var symbol: Symbol {
    switch self {
    case .advised: "advised"
    case .otherTrades: "other-trades"
    case .notTaught: "not-taught"
    case .far: "far"
    case .overSea: "over-sea"
    case .needsPlace: "no-place"
    case .nothing: "nothing"
    }
  }
}
