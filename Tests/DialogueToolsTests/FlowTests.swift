import DialogueTools
import Essentials
import Interview
import Testing

@Suite struct FlowTests {
  private let dialogue = Script.dialogue(
    [Script.slot("age", .integer(8...99))],
    [
      .say("hello", Script.text("Say \"hi\" <b>")), .say("again", Script.text("Again")),
      Script.ask("age"),
      Script.branch(
        "b", [(Script.compare("age", .less, 15), [.end("e", outcome: "too-young")])],
        else: [Script.say("ok")]),
      .end("end", outcome: "done"),
    ])

  @Test func `every arrow has two boxes, and every box but the first an arrow to it`() {
    let flow = Flow(of: dialogue)
    let names = Set(flow.boxes.map(\.name))
    #expect(flow.arrows.allSatisfy { names.contains($0.from) && names.contains($0.to) })
    #expect(Set(flow.arrows.map(\.to)) == names.subtracting(["n0"]))
  }

  @Test func `sentences that follow each other share a box`() {
    #expect(Flow(of: dialogue).boxes.count { $0.shape == .words } == 2)
  }

  @Test func `quotes and angle brackets of a text don't break a drawing`() {
    let flow = Flow(of: dialogue)
    #expect(flow.mermaid.contains("[\"Say #quot;hi#quot; #lt;b#gt;<br>Again\"]"))
    #expect(flow.dot.contains("label=\"Say \\\"hi\\\" <b>\\nAgain\""))
  }

  @Test func `the ways of a branch bear their conditions`() {
    let labels = Flow(of: dialogue).arrows.map(\.label)
    #expect(labels.contains("age < 15"))
    #expect(labels.contains("else"))
  }
}

extension FlowTests {
  private static let parts = Script.dialogue(
    [Script.slot("age", .integer(8...99))],
    [
      .section("d/first", title: nil, [Script.say("hello"), Script.ask("age")]),
      .section("d/last", title: nil, [.end("end", outcome: "done")]),
    ])

  @Test func `an overview has a box for each section, and none for what is in it`() {
    let flow = Flow(of: Self.parts, isOverview: true)
    #expect(flow.boxes.map(\.lines) == [["d"], ["d/first"], ["d/last"]])
    #expect(flow.arrows.map { $0.from + $0.to } == ["n0n1", "n1n2"])
  }

  @Test func `a section is drawn alone, by its name`() throws {
    let flow = try #require(Flow(ofSection: "first", in: Self.parts))
    #expect(flow.boxes.map(\.shape) == [.start, .words, .question, .end])
    #expect(Flow(ofSection: "none", in: Self.parts) == nil)
  }
}
