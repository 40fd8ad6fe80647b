import Essentials

@testable import Interview

/// A dialogue with every kind of step, and another that it hands over to.
enum Fixture {
  static let youth = Dialogue(
    id: "youth", address: .tu, languages: [.french],
    slots: [
      slot("speaker", .choice(["self", "parent"])), slot("place", .place),
      slot("age", .age(8...99)), slot("birthday", .yesNo),
      slot("idea", .choice(["clear", "unsure"])),
      slot("trade", .term("trade")), slot("likes", .opinions("facet")), slot("minor", .yesNo),
    ],
    steps: [
      .say("hello", Text("hello")),
      .listen("listen", "speaker"),
      .branch(
        "parent?", arms: [.init(said("speaker", "parent"), [.handOver("over", to: "parent")])],
        otherwise: []),
      ask("place"),
      ask("age"),
      .branch(
        "young?",
        arms: [
          .init(
            age(.less, 14), [.say("young", Text("young")), .end("too-young", outcome: "too-young")]),
          .init(age(.less, 15), [ask("birthday")]),
        ],
        otherwise: []),
      ask(
        "idea",
        [
          .init(id: "clear", label: Text("clear"), hear: [], steps: [ask("trade")]),
          .init(id: "unsure", label: Text("unsure"), hear: [], steps: [.explore(likes)]),
        ]),
      .branch(
        "minor?",
        arms: [.init(age(.less, 18), [.set("set", "minor", .literal(.yesNo(.yes)))])],
        otherwise: []),
      .present("advice", Presentation(kind: "recommend")),
      .end("advised", outcome: "advised"),
    ],
    contentHash: "1")

  static let parent = Dialogue(
    id: "parent", address: .vous, languages: [.french],
    slots: [
      slot("place", .place), slot("age", .age(10...30)),
    ],
    steps: [.say("good-day", Text("good day")), ask("place"), ask("age")],
    contentHash: "2")

  static let likes = Exploration(id: "explore", family: "likes", atMost: 2)

  static let engine = Engine([youth, parent])

  static func slot(_ id: Slot.ID, _ type: SlotType) -> Slot {
    Slot(id: id, type: type, sensitivity: .open, label: Text(""))
  }

  static func ask(_ slot: Slot.ID, _ options: [Question.Option] = []) -> Step {
    .ask(
      Question(
        id: Step.ID("ask-" + slot.rawValue), slot: slot, prompt: Text(""),
        reasks: [Text(""), Text("")],
        invalid: Text("impossible"), lastTry: Text(""), options: options))
  }

  private static func said(_ slot: Slot.ID, _ symbol: Symbol) -> Condition {
    .compare(.slot(slot), .equal, .literal(.symbol(symbol)))
  }

  private static func age(_ comparison: Condition.Comparison, _ number: Int) -> Condition {
    .compare(.slot("age"), comparison, .literal(.integer(number)))
  }
}

extension Text {
  init(_ words: String) { self.init([.french: Template(words)]) }
}

/// Asks topics `wood`, `metal` and `earth` in this order, and counts answers for `advice`.
struct CountingOutside: Outside {
  var edition: Edition? { nil }

  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? {
    ["wood", "metal", "earth"].first { visible.answers[exploration.family.topic($0)] == nil }
  }

  func value(of name: Symbol, given visible: Visible) -> Value? {
    .symbol(["none", "some", "many"][min(2, visible.answers.count / 2)])
  }
}

extension Value {
  static let valognes = Value.place(
    .commune(postalCode: "50700", name: "Valognes", department: "50"))
  static let manche = Value.place(.department("50"))
}

extension Event {
  static func said(_ slot: Slot.ID, _ value: Value) -> Event {
    .answered([.init(slot, Answer(value))])
  }
}

extension Effect {
  /// Short enough for a row of a table: `ask age full`.
  var brief: String {
    switch self {
    case .say(let text): "say \(text[.french].filled(slot: { _ in nil }, outside: { _ in nil }))"
    case .present(let presentation, let visible):
      "present \(presentation.kind) \(visible.answers.count)"
    case .changed(let change): "changed \(change.brief)"
    case .refused(let slot, _, let text): "refused \(slot)\(text == nil ? "" : " with words")"
    case .ask(let asking): "ask \(asking.subject.brief) \(asking.manner)"
    case .handedOver(let dialogue): "to \(dialogue)"
    case .ended(let outcome): "end \(outcome)"
    case .nothingToTakeBack: "nothing to take back"
    case .dropped(let slots): "dropped \(slots.map(\.rawValue).joined(separator: " "))"
    case .gaveUp(let slot): "gave up \(slot)"
    }
  }
}

extension Effect.Change {
  var brief: String {
    var parts: [String] = []
    if !replaced.isEmpty {
      parts.append("replaced " + replaced.map(\.slot.rawValue).joined(separator: ","))
    }
    if !parked.isEmpty { parts.append("parked " + parked.map(\.rawValue).joined(separator: ",")) }
    if !restored.isEmpty {
      parts.append("restored " + restored.map(\.rawValue).joined(separator: ","))
    }
    return parts.joined(separator: " ")
  }
}

extension Effect.Asking.Subject {
  var brief: String {
    switch self {
    case .doubt(let doubt, _): "which \(doubt.slot)"
    case .question, .topic: slot.rawValue
    }
  }
}
