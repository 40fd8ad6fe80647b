import Essentials
import Testing

@testable import Interview

struct TurnTests {
  private static let outside = CountingOutside()

  /// The effects of the last event, after the others.
  private func effects(_ events: Event...) throws -> [String] {
    var (session, effects) = try Fixture.engine.begin(
      "youth", in: .french, outside: Self.outside)
    for event in events {
      effects = Fixture.engine.receive(event, in: &session, outside: Self.outside)
    }
    return effects.map(\.brief)
  }

  private func session(_ events: Event...) throws -> Session {
    try Fixture.engine.replay([.began("youth", .french)] + events, outside: Self.outside)
  }

  private static let place = Event.said("place", .valognes)
  private static let age16 = Event.said("age", .integer(16))
  private static let clear = Event.said("idea", .symbol("clear"))
  private static let trade = Event.said("trade", .symbol("usinage"))

  @Test func `a session starts with what is said first and the first question`() throws {
    #expect(try effects() == ["say hello", "ask place full"])
  }

  @Test func `nothing is said twice`() throws {
    #expect(try effects(Self.place) == ["ask age full"])
    #expect(try effects(Self.place, .back) == ["changed replaced place", "ask place full"])
  }

  @Test func `one turn may answer several questions`() throws {
    let both = Event.answered([
      .init("age", Answer(.integer(16))), .init("place", Answer(.valognes)),
    ])
    #expect(try effects(both) == ["ask idea full"])
    #expect(try effects(both, .back) == ["changed replaced age,place", "ask place full"])
  }

  @Test func `an unknown answer is an answer`() throws {
    #expect(try effects(.didNotKnow) == ["ask age full"])
    #expect(try effects(.skipped) == ["ask age full"])
  }

  @Test func `a correction tells what it parked, and its undoing what came back`() throws {
    let path: [Event] = [Self.place, Self.age16, Self.clear]
    #expect(
      try effects(path[0], path[1], path[2], .said("age", .integer(13))) == [
        "changed replaced age parked idea", "say young", "end too-young",
      ])
    #expect(
      try effects(path[0], path[1], path[2], .said("age", .integer(13)), .back) == [
        "changed replaced age restored idea", "ask trade full",
      ])
  }

  @Test func `a parked answer that is given anew comes, and doesn't come back`() throws {
    let anew = Event.answered([
      .init("age", Answer(.integer(17))), .init("idea", Answer(.symbol("unsure"))),
    ])
    #expect(
      try effects(Self.place, Self.age16, Self.clear, .said("age", .integer(13)), anew) == [
        "changed replaced age", "ask likes.wood full",
      ])
  }

  @Test func `a withdrawn answer is removed and not parked`() throws {
    let session = try session(Self.place, Self.age16, .withdrew(["age"]))
    #expect(session.answers["age"] == nil)
    #expect(session.parked.isEmpty)
    #expect(
      try effects(Self.place, Self.age16, .withdrew(["age"])) == [
        "changed replaced age", "ask age full",
      ])
  }

  @Test func `a withdrawn parked answer doesn't come back`() throws {
    #expect(
      try effects(
        Self.place, Self.age16, Self.clear, .said("age", .integer(13)), .withdrew(["idea"]),
        .said("age", .integer(18))) == ["changed replaced age", "ask idea full"])
  }

  @Test func `to withdraw what nobody said is to digress`() throws {
    #expect(try effects(.withdrew(["trade"])) == ["ask place short"])
  }

  @Test func `laisse tomber means the newest answer that still stands`() throws {
    #expect(try session(Self.place, Self.age16).lastAnswered == "age")
    #expect(try session(Self.place, Self.age16, .withdrew(["age"])).lastAnswered == "place")
    #expect(try session().lastAnswered == nil)
  }

  @Test func `back before anything was answered says so`() throws {
    #expect(try effects(.back) == ["nothing to take back", "ask place short"])
    #expect(
      try effects(Self.place, .back, .back) == ["nothing to take back", "ask place short"])
  }

  @Test func `back passes over an answer that was only said again`() throws {
    #expect(
      try effects(Self.place, Self.age16, Self.age16, .back) == [
        "changed replaced age", "ask age full",
      ])
  }

  @Test func `an answer at the end gives new advice`() throws {
    let end = try effects(Self.place, Self.age16, Self.clear, Self.trade)
    #expect(end == ["present recommend 5", "end advised"])
    let corrected = try effects(
      Self.place, Self.age16, Self.clear, Self.trade, .said("place", .manche))
    #expect(corrected == ["changed replaced place", "present recommend 5", "end advised"])
    #expect(
      try effects(Self.place, Self.age16, Self.clear, Self.trade, Self.trade) == ["end advised"])
  }

  @Test func `a restart forgets every answer and says everything again`() throws {
    #expect(
      try effects(Self.place, Self.age16, .restarted) == ["say hello", "ask place full"])
    let session = try session(Self.place, Self.age16, .restarted)
    #expect(session.answers.isEmpty)
    #expect(session.lastAnswered == nil)
  }

  @Test func `who stops is not asked anything, and may go on`() throws {
    #expect(try effects(.stopped) == [])
    #expect(try session(.stopped).isPaused)
    #expect(try !session(.stopped, Self.place).isPaused)
  }

  @Test func `another language asks the question in full`() throws {
    #expect(try effects(Self.place, .switched(.english)) == ["ask age full"])
    #expect(try session(.switched(.english)).language == .english)
  }
}
