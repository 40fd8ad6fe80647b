import Essentials
public import Interview

/// Everything of a dialogue that a conversation can pass, in the order of the script.
public struct Inventory: Hashable, Sendable {
  public let steps: [Walk.Mark]
  public let options: [Walk.Mark]
  /// Arms of branches, the way where no condition holds among them.
  public let branches: [Walk.Mark]

  public init(of dialogue: Dialogue) {
    let all = dialogue.steps.flattened
    steps = all.map { .step($0.id) }
    options = all.flatMap { step -> [Walk.Mark] in
      guard case .ask(let question) = step else { return [] }
      return question.options.map { .option(question.id, $0.id) }
    }
    branches = all.flatMap { step -> [Walk.Mark] in
      guard case .branch(let id, let arms, _) = step else { return [] }
      return (0...arms.count).map { .arm(id, $0) }
    }
  }

  public var all: [Walk.Mark] { steps + options + branches }
}
