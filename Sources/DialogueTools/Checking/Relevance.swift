import Essentials
import Interview

/// Which answers still matter at a place of the script, so that states that differ in others are
/// one.
///
/// An answer matters where it is looked at behind that place. Where a step looks at a slot that is
/// asked behind it, that answer will change what was decided before, and everything from there on
/// counts as behind.
struct Relevance {
  /// Where each step stands, counted in the order of the script.
  private var positions: [Step.ID: Int] = [:]
  private var uses: [(position: Int, slot: Slot.ID)] = []
  /// Looked at first, asked later.
  private var returns: [(from: Int, to: Int)] = []

  init(of dialogue: Dialogue) {
    var firstLook: [Slot.ID: Int] = [:]
    var fillings: [(Slot.ID, Int)] = []
    for (position, step) in dialogue.steps.flattened.enumerated() {
      positions[step.id] = position
      var mentions = Mentions()
      mentions.look(at: step)
      for slot in mentions.slots {
        uses.append((position, slot))
        firstLook[slot] = firstLook[slot] ?? position
      }
      switch step {
      case .ask(let question): fillings.append((question.slot, position))
      case .listen(_, let slot): fillings.append((slot, position))
      case .explore(let exploration): fillings.append((exploration.family, position))
      case .say, .branch, .present, .set, .section, .handOver, .end: break
      }
    }
    for (slot, position) in fillings {
      // Whether it is known decides whether it is asked.
      uses.append((position, slot))
      if let look = firstLook[slot], look < position { returns.append((look, position)) }
    }
  }

  /// Sorted, so that they make a key.
  func slots(behind step: Step.ID) -> [Slot.ID] {
    var from = positions[step] ?? 0
    while let earlier = returns.filter({ $0.from < from && $0.to >= from }).map(\.from).min() {
      from = earlier
    }
    return Set(uses.lazy.filter { $0.position >= from }.map(\.slot)).sorted()
  }
}
