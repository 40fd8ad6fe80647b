public import Essentials
public import Interview

extension Walk.Mark {
  /// For authors: `youth/place`, `youth/birthday.yes`, `youth/cases, case 2`.
  public var title: String {
    switch self {
    case .step(let id): "\(id)"
    case .option(let id, let option): "\(id).\(option)"
    case .arm(let id, let number): "\(id), case \(number + 1)"
    }
  }

  public var step: Step.ID {
    switch self {
    case .step(let id), .option(let id, _), .arm(let id, _): id
    }
  }

  /// What it is, in a word: `step`, `option`, `branch`.
  public var kind: String {
    switch self {
    case .step: "step"
    case .option: "option"
    case .arm: "branch"
    }
  }
}
