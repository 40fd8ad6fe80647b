import Essentials
import Interview

@testable import DialogueTools

/// Dialogues that nobody would write; the same seed gives the same one.
struct RandomDialogue {
  private var random: SplitMix
  private var count = 0
  private static let names: [Slot.ID] = ["a", "b", "c", "d", "e"]

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func make() -> Dialogue {
    let types: [SlotType] = [
      .yesNo, .integer(0...9), .choice(["x", "y"]), .choices(["x", "y", "z"]), .integer(0...3),
    ]
    let slots = zip(Self.names, types).map { Script.slot($0, $1) }
    return Script.dialogue(slots, steps(depth: 0))
  }

  private mutating func steps(depth: Int) -> [Step] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in step(depth) }
  }

  private mutating func step(_ depth: Int) -> Step {
    count += 1
    let id = Step.ID("s\(count)")
    let slot = Self.names.randomElement(using: &random) ?? "a"
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3:
      let options: [Symbol] = ["x", "y", "yes", "no"]
      return .ask(
        Question(
          id: id, slot: slot, prompt: Script.text("?"),
          options: depth > 2
            ? []
            : options.map {
              .init(
                id: $0, label: Script.text("o"), hear: [],
                steps: random.chance(30) ? steps(depth: depth + 1) : [])
            }))
    case 4...6 where depth <= 2:
      return .branch(
        id, arms: [.init(condition(0), steps(depth: depth + 1))],
        otherwise: random.chance(50) ? steps(depth: depth + 1) : [])
    case 7: return .listen(id, slot)
    case 8:
      return random.chance(50)
        ? .set(id, slot, .slot(Self.names.randomElement(using: &random) ?? "a"))
        : .end(id, outcome: "done")
    default: return Script.say(id)
    }
  }

  private mutating func condition(_ depth: Int) -> Condition {
    switch Int.random(in: 0..<(depth < 2 ? 7 : 4), using: &random) {
    case 0: .known(Self.names.randomElement(using: &random) ?? "a")
    case 1:
      Script.compare(
        random.chance(50) ? "b" : "e", random.chance(50) ? .less : .equal,
        Int.random(in: -1...10, using: &random))
    case 2: .among(.slot(random.chance(50) ? "c" : "d"), ["x"])
    case 3: .compare(.slot("a"), .equal, .literal(.yesNo(.yes)))
    case 4: .not(condition(depth + 1))
    case 5: .all([condition(depth + 1), condition(depth + 1)])
    default: .any([condition(depth + 1), condition(depth + 1)])
    }
  }
}
