public import Essentials
public import Interview

extension ModelReport {
  /// Steps that nothing reaches, without those inside them, and without those that a condition
  /// which is always the same shuts off.
  public func outermostUnreached(in dialogue: Dialogue) -> [Step.ID] {
    outermost(dialogue.steps)
  }

  private func outermost(_ steps: [Step]) -> [Step.ID] {
    var found: [Step.ID] = []
    for step in steps {
      guard witnesses[.step(step.id)] != nil else {
        // What stands behind it in the row isn't reached either.
        return found + [step.id]
      }
      for block in step.blocks where witnesses[block.way] != nil {
        found += outermost(block.steps)
      }
    }
    return found
  }

  /// The question that a conversation answers last.
  public func lastQuestion(of witness: Witness, in dialogue: Dialogue) -> Step.ID? {
    let slot = witness.choices.reversed().lazy.compactMap { choice -> Slot.ID? in
      if case .answered(let slot, _) = choice { slot } else { nil }
    }.first
    return dialogue.steps.flattened.first { step in
      switch step {
      case .ask(let question): question.slot == slot
      case .explore(let exploration): exploration.family == slot?.family
      case .say, .listen, .branch, .present, .set, .section, .handOver, .end: false
      }
    }?.id
  }
}

extension Dialogue {
  /// The condition that is always the same.
  public func condition(_ constant: ModelReport.Constant) -> Condition? {
    steps.flattened.lazy.compactMap { step -> Condition? in
      guard case .branch(constant.branch, let arms, _) = step else { return nil }
      return arms[constant.arm].condition
    }.first
  }
}
