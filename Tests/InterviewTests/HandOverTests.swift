import Essentials
import Testing

@testable import Interview

struct HandOverTests {
  private static let parent = Event.said("speaker", .symbol("parent"))

  private func play(
    _ engine: Engine = Fixture.engine, _ events: Event...
  ) throws -> (session: Session, effects: [String]) {
    var (session, effects) = try engine.begin("youth", in: .french, outside: CountingOutside())
    for event in events {
      effects = engine.receive(event, in: &session, outside: CountingOutside())
    }
    return (session, effects.map(\.brief))
  }

  @Test func `the other dialogue goes on with the answers that fit it`() throws {
    let (session, effects) = try play(
      Fixture.engine, .said("place", .valognes), Self.parent)
    #expect(session.dialogue == "parent")
    #expect(effects == ["to parent", "say good day", "ask age full"])
  }

  @Test func `an answer that the other dialogue can't take is asked again`() throws {
    let (session, effects) = try play(
      Fixture.engine, .said("place", .valognes), .said("age", .integer(8)), Self.parent)
    #expect(effects.last == "ask age full")
    #expect(session.visible["age"] == nil)
  }

  @Test func `a dialogue without an end finishes`() throws {
    let (session, effects) = try play(
      Fixture.engine, Self.parent, .said("place", .valognes), .said("age", .integer(16)))
    #expect(effects == ["end finished"])
    #expect(session.outcome == "finished")
    #expect(session.pending == nil)
  }

  @Test func `back returns to the dialogue that handed over`() throws {
    let (session, effects) = try play(
      Fixture.engine, .said("place", .valognes), Self.parent, .back)
    #expect(session.dialogue == "youth")
    #expect(effects == ["to youth", "ask age full"])
  }

  @Test func `dialogues that hand over in a circle come to an end`() throws {
    func circle(_ id: Dialogue.ID, to other: Dialogue.ID) -> Dialogue {
      Dialogue(
        id: id, address: .tu, languages: [.french], slots: [],
        steps: [.handOver("over", to: other)], contentHash: "")
    }
    let engine = Engine([circle("youth", to: "b"), circle("b", to: "youth")])
    let (session, effects) = try play(engine)
    #expect(session.outcome == "finished")
    #expect(effects.last == "end finished")
  }

  @Test func `a dialogue that isn't there is the end`() throws {
    let lone = Dialogue(
      id: "youth", address: .tu, languages: [.french], slots: [],
      steps: [.handOver("over", to: "nowhere")], contentHash: "")
    #expect(try play(Engine([lone])).effects == ["end finished"])
  }

  @Test func `a log starts with its beginning and has one`() throws {
    let engine = Fixture.engine
    #expect(throws: Engine.Refusal.notBegun) {
      _ = try engine.replay([Event.back], outside: CountingOutside())
    }
    #expect(throws: Engine.Refusal.notBegun) {
      _ = try engine.replay([Event](), outside: CountingOutside())
    }
    #expect(throws: Engine.Refusal.alreadyBegun) {
      let began = Event.began("youth", .french)
      _ = try engine.replay([began, began], outside: CountingOutside())
    }
    #expect(throws: Engine.Refusal.noSuchDialogue("nowhere")) {
      _ = try engine.replay([.began("nowhere", .french)], outside: CountingOutside())
    }
  }
}
