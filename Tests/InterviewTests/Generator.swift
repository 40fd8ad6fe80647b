import Essentials

@testable import Interview

/// A small generator whose numbers are its seed's alone.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// Random dialogues, and random events for them.
struct Generator {
  var random: SplitMix64
  private var steps = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Two dialogues with the same names of slots, some of other types, that may hand over.
  mutating func engine() -> Engine {
    Engine([dialogue("a", other: "b"), dialogue("b", other: "a")])
  }

  private mutating func dialogue(_ id: Dialogue.ID, other: Dialogue.ID) -> Dialogue {
    let slots = Self.names.map { Fixture.slot($0, type($0)) }
    return Dialogue(
      id: id, address: .tu, languages: [.french], slots: slots,
      steps: list(depth: 0, other), contentHash: "")
  }

  private static let names: [Slot.ID] = ["p", "q", "r", "s", "t", "u", "likes"]
  private static let symbols: [Symbol] = ["x", "y", "z"]
  private static let topics: [Symbol] = ["wood", "metal", "earth"]

  private mutating func type(_ slot: Slot.ID) -> SlotType {
    switch slot {
    case "likes": .opinions("facet")
    case "p": [.yesNo, .integer(0...9)].randomElement(using: &random) ?? .yesNo
    case "q", "r": .integer(0...9)
    case "s": .choice(Self.symbols)
    case "t": .choices(Self.symbols)
    default: .place
    }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick<T>(_ items: [T]) -> T {
    items[Int.random(in: items.indices, using: &random)]
  }

  private mutating func list(depth: Int, _ other: Dialogue.ID) -> [Step] {
    (0..<Int.random(in: 1...(5 - depth), using: &random)).map { _ in step(depth: depth, other) }
  }

  private mutating func step(depth: Int, _ other: Dialogue.ID) -> Step {
    steps += 1
    let id = Step.ID("\(other)-\(steps)")
    let slot = pick(Array(Self.names.dropLast()))
    switch Int.random(in: 0..<100, using: &random) {
    case ..<40:
      let options = (depth < 3 ? Self.symbols + ["yes", "no"] : []).map { symbol in
        Question.Option(
          id: symbol, label: Text(""), hear: [],
          steps: chance(40) ? list(depth: depth + 1, other) : [])
      }
      return .ask(Question(id: id, slot: slot, prompt: Text(""), options: options))
    case ..<60 where depth < 3:
      let arms = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        Step.Arm(condition(depth: 0), list(depth: depth + 1, other))
      }
      return .branch(id, arms: arms, otherwise: chance(50) ? list(depth: depth + 1, other) : [])
    case ..<70: return .explore(Exploration(id: id, family: "likes", atMost: 2))
    case ..<78: return .listen(id, slot)
    case ..<84: return .set(id, slot, chance(50) ? .slot(pick(Self.names)) : .literal(value()))
    case ..<92: return .present(id, Presentation(kind: "recommend"))
    case ..<94 where depth > 0: return .end(id, outcome: "done")
    case ..<96 where depth > 0: return .handOver(id, to: other)
    default: return .say(id, Text("words"))
    }
  }

  private mutating func condition(depth: Int) -> Condition {
    let slot = pick(Self.names)
    switch Int.random(in: 0..<(depth < 3 ? 8 : 5), using: &random) {
    case 0: return .known(slot)
    case 1: return .compare(.slot(slot), pick(Condition.Comparison.allCases), .literal(value()))
    case 2: return .among(.slot(slot), [pick(Self.symbols)])
    case 3: return .compare(.count(slot), .greater, .literal(.integer(0)))
    case 4: return .compare(.outside("advice"), .equal, .literal(.symbol("some")))
    case 5: return .not(condition(depth: depth + 1))
    case 6: return .all([condition(depth: depth + 1), condition(depth: depth + 1)])
    default: return .any([condition(depth: depth + 1), condition(depth: depth + 1)])
    }
  }

  private mutating func value() -> Value {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: .yesNo(pick(Value.YesNo.allCases))
    case 1: .integer(Int.random(in: -2...11, using: &random))
    case 2: .symbol(pick(Self.symbols))
    case 3: .symbols(chance(50) ? [pick(Self.symbols)] : Self.symbols)
    case 4: pick([.valognes, .manche, .place(.region("Bretagne"))])
    case 5: pick([.reach(.kilometres(40)), .reach(.minutes(45, by: "bus")), .reach(.anywhere)])
    default: .reach(.minutes(30, by: nil))
    }
  }

  /// A value that the slot can mostly hold.
  private mutating func value(for slot: Slot.ID) -> Value {
    if chance(10) { return value() }
    switch slot.family {
    case "likes": return .yesNo(pick(Value.YesNo.allCases))
    case "p":
      return chance(50)
        ? .yesNo(pick(Value.YesNo.allCases)) : .integer(Int.random(in: 0...9, using: &random))
    case "q", "r": return .integer(Int.random(in: 0...9, using: &random))
    case "s": return .symbol(pick(Self.symbols))
    case "t": return .symbols([pick(Self.symbols)])
    default: return pick([.valognes, .manche])
    }
  }

  private mutating func slot() -> Slot.ID {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: "nobody"
    case 1...4: Slot.ID("likes").topic(pick(Self.topics))
    default: pick(Self.names)
    }
  }

  private mutating func answer(for slot: Slot.ID) -> Answer {
    let author = pick(Answer.Author.allCases)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return Answer(.unknown, by: author)
    case 1: return Answer(.skipped, by: author)
    default: return Answer(value(for: slot), by: author)
    }
  }

  /// Mostly an answer to what is asked; sometimes anything.
  mutating func event(in session: Session) -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<40:
      let slot = session.pending?.slot ?? slot()
      return .answered([.init(slot, answer(for: slot))])
    case ..<58:
      let slots = (0..<Int.random(in: 0...3, using: &random)).map { _ in slot() }
      return .answered(slots.map { .init($0, answer(for: $0)) })
    case ..<64: return .withdrew((0..<Int.random(in: 0...2, using: &random)).map { _ in slot() })
    case ..<69:
      let slot = slot()
      return .wondered(
        slot, (0..<Int.random(in: 0...3, using: &random)).map { _ in value(for: slot) })
    case ..<72: return .dismissed
    case ..<77: return .notUnderstood
    case ..<80: return .skipped
    case ..<83: return .didNotKnow
    case ..<92: return .back
    case ..<93: return .restarted
    case ..<94: return .stopped
    case ..<96: return .asked(chance(50) ? "pay" : nil)
    case ..<98: return .digressed(pick(Event.Digression.allCases))
    default: return .switched(pick(Language.allCases))
    }
  }
}
