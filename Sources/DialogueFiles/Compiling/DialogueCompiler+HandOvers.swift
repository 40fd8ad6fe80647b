import Essentials
import Interview

extension DialogueCompiler {
  /// What is wrong between dialogues that hand over to each other.
  static func handOverFaults(
    _ dialogues: [Dialogue], _ places: [Step.ID: Span]
  ) -> [Diagnostic] {
    let known = Dictionary(dialogues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return dialogues.flatMap { dialogue -> [Diagnostic] in
      leaks(from: dialogue, known, places) + circles(from: dialogue, known, places)
    }
  }

  /// Answers come along: what is personal here must be so there.
  private static func leaks(
    from dialogue: Dialogue, _ known: [Dialogue.ID: Dialogue], _ places: [Step.ID: Span]
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (step, target) in handOvers(in: dialogue.steps) {
      guard let other = known[target], let span = places[step] else { continue }
      for slot in dialogue.slots.values.sorted(by: { $0.id < $1.id }) {
        guard let same = other.slots[slot.id], same.sensitivity < slot.sensitivity else { continue }
        diagnostics.append(
          .sensitivityDiffers(
            slot.id.rawValue, slot.sensitivity.rawValue, in: target.rawValue,
            same.sensitivity.rawValue, at: span))
      }
    }
    return diagnostics
  }

  private static func circles(
    from dialogue: Dialogue, _ known: [Dialogue.ID: Dialogue], _ places: [Step.ID: Span]
  ) -> [Diagnostic] {
    guard let (first, target) = unconditional(in: dialogue.steps) else { return [] }
    var chain = [dialogue.id, target]
    while let last = chain.last, last != dialogue.id, chain.count <= known.count + 1 {
      guard let next = known[last].flatMap({ unconditional(in: $0.steps) })?.target else {
        return []
      }
      chain.append(next)
    }
    guard chain.last == dialogue.id, let span = places[first] else { return [] }
    return [.handOverCycle(chain.map(\.rawValue), at: span)]
  }

  /// The hand-over that every conversation comes to before a question.
  private static func unconditional(
    in steps: [Step]
  ) -> (step: Step.ID, target: Dialogue.ID)? {
    for step in steps {
      switch step {
      case .handOver(let id, let target): return (id, target)
      case .section(_, _, let inner): if let found = unconditional(in: inner) { return found }
      case .ask, .explore, .end: return nil
      case .say, .listen, .branch, .present, .set: continue
      }
    }
    return nil
  }

  private static func handOvers(in steps: [Step]) -> [(step: Step.ID, target: Dialogue.ID)] {
    steps.flatMap { step -> [(step: Step.ID, target: Dialogue.ID)] in
      switch step {
      case .handOver(let id, let target): [(id, target)]
      case .ask(let question): question.options.flatMap { handOvers(in: $0.steps) }
      case .branch(_, let arms, let otherwise):
        arms.flatMap { handOvers(in: $0.steps) } + handOvers(in: otherwise)
      case .section(_, _, let steps): handOvers(in: steps)
      case .say, .listen, .explore, .present, .set, .end: []
      }
    }
  }
}
