import Essentials
import Testing

@testable import Interview

struct WalkTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let answers: [Slot.ID: Answer]
    let stop: String
    let passed: [Step.ID]

    init(_ answers: [Slot.ID: Answer], _ stop: String, _ passed: [Step.ID]) {
      self.answers = answers
      self.stop = stop
      self.passed = passed
    }

    var testDescription: String { stop }
  }

  private static let place: [Slot.ID: Answer] = ["place": Answer(.valognes)]

  private static func with(_ more: [Slot.ID: Answer]) -> [Slot.ID: Answer] {
    place.merging(more) { $1 }
  }

  @Test(
    arguments: [
      Row([:], "place", ["hello"]),
      Row(["age": Answer(.integer(16))], "place", ["hello"]),
      Row(place, "age", ["hello"]),
      Row(with(["age": Answer(.integer(16))]), "idea", ["hello"]),
      Row(with(["age": Answer(.integer(14))]), "birthday", ["hello"]),
      Row(with(["age": Answer(.integer(13))]), "end too-young", ["hello", "young"]),
      Row(with(["age": Answer(.unknown)]), "idea", ["hello"]),
      Row(with(["age": Answer(.skipped)]), "idea", ["hello"]),
      Row(with(["age": Answer(.integer(160))]), "age", ["hello"]),
      Row(with(["age": Answer(.yesNo(.yes))]), "age", ["hello"]),
      Row(
        with(["age": Answer(.integer(16)), "idea": Answer(.symbol("clear"))]), "trade", ["hello"]),
      Row(
        with(["age": Answer(.integer(16)), "idea": Answer(.symbol("unsure"))]), "likes.wood",
        ["hello"]),
      Row(
        with([
          "age": Answer(.integer(16)), "idea": Answer(.symbol("unsure")),
          "likes.wood": Answer(.yesNo(.no)),
        ]), "likes.metal", ["hello"]),
      Row(
        with([
          "age": Answer(.integer(16)), "idea": Answer(.symbol("unsure")),
          "likes.wood": Answer(.yesNo(.no)), "likes.earth": Answer(.unknown),
        ]), "end advised", ["hello", "advice"]),
      Row(
        with(["age": Answer(.integer(16)), "idea": Answer(.skipped)]), "end advised",
        ["hello", "advice"]),
      Row(["speaker": Answer(.symbol("parent"))], "to parent", ["hello"]),
      Row(["speaker": Answer(.symbol("self"))], "place", ["hello"]),
    ])
  func `a walk stops at the first question without a fitting answer`(_ row: Row) {
    let walk = Walk(of: Fixture.youth, with: row.answers, outside: CountingOutside())
    #expect(walk.stop.brief == row.stop)
    #expect(walk.passages.map(\.id) == row.passed)
  }

  @Test func `what a slot was set to answers its question, and what was said goes first`() {
    let dialogue = Dialogue(
      id: "d", address: .tu, languages: [.french], slots: [Fixture.slot("n", .integer(0...9))],
      steps: [.set("set", "n", .literal(.integer(3))), Fixture.ask("n")], contentHash: "")
    let computed = Walk(of: dialogue, with: [:], outside: NothingOutside())
    #expect(computed.stop == .exhausted)
    #expect(computed.visible["n"] == .integer(3))
    let said = Walk(of: dialogue, with: ["n": Answer(.integer(5))], outside: NothingOutside())
    #expect(said.visible["n"] == .integer(5))
  }

  @Test func `a slot is never set to what it can't hold`() {
    let dialogue = Dialogue(
      id: "d", address: .tu, languages: [.french], slots: [Fixture.slot("n", .integer(0...9))],
      steps: [.set("set", "n", .literal(.integer(30))), Fixture.ask("n")], contentHash: "")
    #expect(Walk(of: dialogue, with: [:], outside: NothingOutside()).stop.brief == "n")
  }

  @Test func `a topic is an opinion or nothing`() {
    let answers: [Slot.ID: Answer] = [
      "idea": Answer(.symbol("unsure")), "age": Answer(.integer(20)), "place": Answer(.manche),
      "likes.wood": Answer(.integer(3)),
    ]
    let walk = Walk(of: Fixture.youth, with: answers, outside: CountingOutside())
    #expect(walk.stop.brief == "likes.wood")
  }

  @Test func `a presentation sees the answers before it and none behind it`() throws {
    let dialogue = Dialogue(
      id: "d", address: .tu, languages: [.french],
      slots: [Fixture.slot("a", .yesNo), Fixture.slot("b", .yesNo)],
      steps: [
        Fixture.ask("a"), .present("p", Presentation(kind: "recommend")), Fixture.ask("b"),
      ], contentHash: "")
    let answers: [Slot.ID: Answer] = ["a": Answer(.yesNo(.yes)), "b": Answer(.yesNo(.no))]
    let walk = Walk(of: dialogue, with: answers, outside: NothingOutside())
    let passage = try #require(walk.passages.first)
    guard case .present(_, _, let visible) = passage else {
      Issue.record("\(passage) is no presentation")
      return
    }
    #expect(visible["a"] == .yesNo(.yes))
    #expect(visible["b"] == nil)
  }
}

extension Walk.Stop {
  var brief: String {
    switch self {
    case .question(let question): question.slot.rawValue
    case .topic(let exploration, let topic): exploration.family.topic(topic).rawValue
    case .handOver(_, let target): "to \(target)"
    case .end(_, let outcome): "end \(outcome)"
    case .exhausted: "exhausted"
    }
  }
}

extension Walk.Passage {
  var id: Step.ID {
    switch self {
    case .say(let id, _), .present(let id, _, _): id
    }
  }
}
