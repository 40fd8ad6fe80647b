import Interview
import Orientation

extension Outcome {
  /// The name that dialogues know an outcome by: `advice == too-far`.
  var symbol: Symbol {
    switch self {
    case .advised: "advised"
    case .needsPlace: "no-place"
    case .tooYoung: "too-young"
    case .tooOld: "too-old"
    case .tooFar, .blocked(_, by: .reach), .blocked(_, by: .boarding): "too-far"
    case .overSea, .blocked(_, by: .sea): "over-sea"
    case .notTaught: "not-taught"
    case .vetoed, .blocked(_, by: .veto), .blocked(_, by: .refusedTrade): "refused"
    case .blocked(_, by: .age): "blocked"
    case .nothing: "nothing"
    }
  }
}
