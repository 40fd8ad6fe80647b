import Essentials
import Interview

extension ModelReport {
  /// What follows from the witnesses: what has none, and what is always the same.
  mutating func conclude(on dialogue: Dialogue, asked: Set<Step.ID>) {
    unreached = Inventory(of: dialogue).all.filter { witnesses[$0] == nil }
    for step in dialogue.steps.flattened {
      switch step {
      case .branch(let id, let arms, _): judge(id, arms)
      case .ask(let question):
        if witnesses[.step(step.id)] != nil, !asked.contains(question.id) {
          neverAsked.append(question.id)
        }
      case .say, .listen, .explore, .present, .set, .section, .handOver, .end: break
      }
    }
  }

  private mutating func judge(_ id: Step.ID, _ arms: [Step.Arm]) {
    guard witnesses[.step(id)] != nil else { return }
    for (number, arm) in arms.enumerated() where arm.condition != .always {
      let isTaken = witnesses[.arm(id, number)] != nil
      let isPassed = (number + 1...arms.count).contains { witnesses[.arm(id, $0)] != nil }
      // An arm that is never looked at is neither.
      if isTaken, !isPassed {
        constants.append(.init(branch: id, arm: number, isTrue: true))
        return
      }
      if !isTaken, isPassed { constants.append(.init(branch: id, arm: number, isTrue: false)) }
    }
  }
}
