import Essentials

extension Dialogue {
  /// The dialogues that some step hands over to, each once, in the order of the script.
  var successors: [ID] {
    var found: [ID] = []
    func look(in steps: [Step]) {
      for step in steps {
        switch step {
        case .handOver(_, let target): if !found.contains(target) { found.append(target) }
        case .ask(let question): for option in question.options { look(in: option.steps) }
        case .branch(_, let arms, let otherwise):
          for arm in arms { look(in: arm.steps) }
          look(in: otherwise)
        case .section(_, _, let steps): look(in: steps)
        case .say, .listen, .explore, .present, .set, .end: break
        }
      }
    }
    look(in: steps)
    return found
  }
}
