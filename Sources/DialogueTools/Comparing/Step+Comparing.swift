import Essentials
import Interview

/// A step, and what it stands under: a branch's arm, an option, a section.
struct PlacedStep {
  let step: Step
  let parent: String
}

extension [Step] {
  /// All steps in the order of the script, at any depth.
  var placed: [PlacedStep] { placed(under: "") }

  private func placed(under parent: String) -> [PlacedStep] {
    flatMap { step -> [PlacedStep] in
      let id = step.id.rawValue
      let inside: [PlacedStep] =
        switch step {
        case .ask(let question):
          question.options.flatMap { $0.steps.placed(under: "\(id).\($0.id)") }
        case .branch(_, let arms, let otherwise):
          arms.enumerated().flatMap { $1.steps.placed(under: "\(id).\($0 + 1)") }
            + otherwise.placed(under: "\(id).else")
        case .section(_, _, let steps): steps.placed(under: id)
        case .say, .listen, .explore, .present, .set, .handOver, .end: []
        }
      return [PlacedStep(step: step, parent: parent)] + inside
    }
  }
}

extension Step {
  enum Kind {
    case say, ask, listen, branch, explore, present, set, section, handOver, end
  }

  var kind: Kind {
    switch self {
    case .say: .say
    case .ask: .ask
    case .listen: .listen
    case .branch: .branch
    case .explore: .explore
    case .present: .present
    case .set: .set
    case .section: .section
    case .handOver: .handOver
    case .end: .end
    }
  }

  /// The slot that the person fills here.
  var filledSlot: Slot.ID? {
    switch self {
    case .ask(let question): question.slot
    case .listen(_, let slot): slot
    case .explore(let exploration): exploration.family
    case .say, .branch, .present, .set, .section, .handOver, .end: nil
    }
  }

  var verdictOnAdding: ScriptChange.Verdict {
    switch self {
    case .ask, .explore, .handOver: .asksAgain
    case .say, .listen, .branch, .present, .set, .section, .end: .goesOn
    }
  }
}
