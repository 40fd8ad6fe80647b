import Essentials
import Interview
import Testing

@testable import DialogueTools

/// What each edit of a script does to sessions.
struct ScriptComparisonTests {
  private static let age = Script.slot("age", .age(8...30))
  private static let idea = Script.slot("idea", .choice(["clear", "unsure"]))

  private static let old = Script.dialogue(
    [age, idea],
    [
      .say("hello", Script.text("Hi")), Script.ask("age"), Script.ask("idea"),
      .end("end", outcome: "done"),
    ])

  struct Edit: CustomTestStringConvertible, Sendable {
    let name: String
    let new: Dialogue
    let changes: [String]

    init(_ name: String, _ new: Dialogue, _ changes: [String]) {
      self.name = name
      self.new = new
      self.changes = changes
    }

    var testDescription: String { name }
  }

  static let edits: [Edit] = [
    Edit("nothing", old, []),
    Edit(
      "a text",
      Script.dialogue(
        [age, idea],
        [.say("hello", Script.text("Hey")), Script.ask("age"), Script.ask("idea"), end]),
      ["goes-on hello textChanged(\"say\", [French])"]),
    Edit(
      "a question more",
      Script.dialogue(
        [age, idea, Script.slot("b", .yesNo)],
        [hello, Script.ask("b"), Script.ask("age"), Script.ask("idea"), end]),
      ["asks-again b added"]),
    Edit(
      "a question less", Script.dialogue([age, idea], [hello, Script.ask("age"), end]),
      ["loses-answer idea removed"]),
    Edit(
      "a slot less", Script.dialogue([age], [hello, Script.ask("age"), end]),
      ["loses-answer idea slotRemoved"]),
    Edit(
      "a narrower range",
      Script.dialogue(
        [Script.slot("age", .age(8...20)), idea],
        [hello, Script.ask("age"), Script.ask("idea"), end]),
      ["loses-answer age typeNarrowed"]),
    Edit(
      "a wider range",
      Script.dialogue(
        [Script.slot("age", .age(8...99)), idea],
        [hello, Script.ask("age"), Script.ask("idea"), end]),
      ["goes-on age typeWidened"]),
    Edit(
      "other options",
      Script.dialogue(
        [age, Script.slot("idea", .choice(["clear", "vague"]))],
        [hello, Script.ask("age"), Script.ask("idea"), end]),
      ["loses-answer idea optionsRemoved([unsure])", "goes-on idea optionsAdded([vague])"]),
    Edit(
      "another order",
      Script.dialogue([age, idea], [hello, Script.ask("idea"), Script.ask("age"), end]),
      ["goes-on age moved"]),
    Edit(
      "under a condition",
      Script.dialogue(
        [age, idea],
        [
          hello, Script.ask("age"),
          .branch("if", arms: [.init(.known("age"), [Script.ask("idea")])], otherwise: []), end,
        ]),
      ["asks-again idea movedElsewhere", "goes-on if added"]),
    Edit(
      "another end",
      Script.dialogue(
        [age, idea], [hello, Script.ask("age"), Script.ask("idea"), .end("end", outcome: "over")]),
      ["goes-on end outcomeChanged(done, over)"]),
    Edit(
      "another step under one id",
      Script.dialogue(
        [age, idea], [.listen("hello", "age"), Script.ask("age"), Script.ask("idea"), end]),
      ["goes-on hello removed", "goes-on hello added"]),
  ]

  private static let hello = Step.say("hello", Script.text("Hi"))
  private static let end = Step.end("end", outcome: "done")

  @Test(arguments: edits) func `each edit is told with what it does to sessions`(_ edit: Edit) {
    let changes = ScriptComparison(of: Self.old, with: edit.new).changes
    #expect(changes.map(\.brief) == edit.changes)
  }

  @Test func `another condition may ask again`() {
    func script(_ condition: Condition) -> Dialogue {
      Script.dialogue(
        [Self.age, Self.idea],
        [
          Script.ask("age"),
          .branch("if", arms: [.init(condition, [Script.ask("idea")])], otherwise: []),
        ])
    }
    let changes = ScriptComparison(of: script(.known("age")), with: script(.always)).changes
    #expect(changes.map(\.brief) == ["asks-again if conditionChanged"])
  }
}

extension ScriptChange {
  fileprivate var brief: String {
    let name =
      switch subject {
      case .slot(let id): id.rawValue
      case .step(let id): id.rawValue
      }
    return "\(verdict.rawValue) \(name) \(kind.brief)"
  }
}

extension ScriptChange.Kind {
  fileprivate var brief: String {
    switch self {
    case .optionsRemoved(let symbols): "optionsRemoved([\(symbols.map(\.rawValue).joined())])"
    case .optionsAdded(let symbols): "optionsAdded([\(symbols.map(\.rawValue).joined())])"
    case .outcomeChanged(let old, let new): "outcomeChanged(\(old), \(new))"
    case .textChanged(let part, let languages):
      "textChanged(\"\(part)\", [\(languages.map { $0 == .french ? "French" : "English" }.joined())])"
    default: "\(self)"
    }
  }
}
