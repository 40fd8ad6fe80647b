import Essentials
import Interview

/// Short ways to write a dialogue down.
enum Script {
  static func dialogue(_ slots: [Slot], _ steps: [Step]) -> Dialogue {
    Dialogue(
      id: "d", address: .tu, languages: [.french], slots: slots, steps: steps, contentHash: "")
  }

  static func slot(_ id: Slot.ID, _ type: SlotType) -> Slot {
    Slot(id: id, type: type, sensitivity: .open, label: text("label"))
  }

  static func text(_ words: String) -> Text { Text([.french: Template(words)]) }

  static func say(_ id: Step.ID) -> Step { .say(id, text("words")) }

  static func ask(_ slot: Slot.ID, _ options: [(Symbol, [Step])] = []) -> Step {
    .ask(
      Question(
        id: Step.ID(slot.rawValue), slot: slot, prompt: text("\(slot)?"),
        options: options.map { .init(id: $0, label: text("\($0)"), hear: [], steps: $1) }))
  }

  static func branch(
    _ id: Step.ID, _ arms: [(Condition, [Step])], else otherwise: [Step] = []
  ) -> Step {
    .branch(id, arms: arms.map { .init($0, $1) }, otherwise: otherwise)
  }

  static func compare(
    _ slot: Slot.ID, _ comparison: Condition.Comparison, _ number: Int
  ) -> Condition {
    .compare(.slot(slot), comparison, .literal(.integer(number)))
  }

  static func outside(_ name: Symbol, is symbol: Symbol) -> Condition {
    .compare(.outside(name), .equal, .literal(.symbol(symbol)))
  }
}
