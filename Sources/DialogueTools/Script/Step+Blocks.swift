import Essentials
import Interview

extension Step {
  /// A list of steps inside a step, and the way into it.
  struct Block {
    let way: Walk.Mark
    let steps: [Step]
  }

  /// The lists of steps inside this one, in the order of the script.
  var blocks: [Block] {
    switch self {
    case .ask(let question):
      question.options.map { Block(way: .option(question.id, $0.id), steps: $0.steps) }
    case .branch(let id, let arms, let otherwise):
      arms.enumerated().map { Block(way: .arm(id, $0), steps: $1.steps) }
        + [Block(way: .arm(id, arms.count), steps: otherwise)]
    case .section(let id, _, let steps): [Block(way: .step(id), steps: steps)]
    case .say, .listen, .explore, .present, .set, .handOver, .end: []
    }
  }
}

extension [Step] {
  /// Every step at any depth, in the order of the script.
  var flattened: [Step] {
    flatMap { [$0] + $0.blocks.flatMap(\.steps.flattened) }
  }
}
