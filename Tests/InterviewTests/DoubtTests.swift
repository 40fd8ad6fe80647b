import Essentials
import Testing

@testable import Interview

struct DoubtTests {
  private static let outside = CountingOutside()
  private static let doubt = Event.wondered("place", [.valognes, .manche])
  private static let age = Event.said("age", .integer(16))

  private func effects(_ events: Event...) throws -> [String] {
    var (session, effects) = try Fixture.engine.begin(
      "youth", in: .french, outside: Self.outside)
    for event in events {
      effects = Fixture.engine.receive(event, in: &session, outside: Self.outside)
    }
    return effects.map(\.brief)
  }

  @Test func `a doubt is asked before its question`() throws {
    #expect(try effects(Self.doubt) == ["ask which place full"])
    #expect(try effects(Self.doubt, .said("place", .manche)) == ["ask age full"])
  }

  @Test func `a doubt stays open while something else is answered`() throws {
    #expect(try effects(Self.doubt, Self.age) == ["ask which place full"])
    #expect(
      try effects(Self.doubt, Self.age, .said("place", .manche)) == ["ask idea full"])
  }

  @Test func `none of them asks the question again in other words`() throws {
    #expect(try effects(Self.doubt, .dismissed) == ["ask place again(1)"])
  }

  @Test func `back closes a doubt and takes no answer away`() throws {
    #expect(try effects(Self.doubt, .back) == ["ask place full"])
  }

  @Test func `who can't say which passes over the question`() throws {
    #expect(try effects(Self.doubt, .didNotKnow) == ["ask age full"])
    #expect(try effects(Self.doubt, .skipped) == ["ask age full"])
  }

  @Test(arguments: [.didNotKnow, .skipped, .dismissed, .back] as [Event])
  func `a doubt about a correction that comes to nothing leaves the answer`(
    _ event: Event
  ) throws {
    let events: [Event] = [
      .began("youth", .french), .said("place", .valognes), Self.age, Self.doubt, event,
    ]
    let session = try Fixture.engine.replay(events, outside: Self.outside)
    #expect(session.answers["place"] == Answer(.valognes))
    #expect(session.pending?.slot == "idea")
    #expect(session.tries == 0)
  }

  @Test func `four misses close a doubt`() throws {
    #expect(
      try effects(Self.doubt, .notUnderstood, .notUnderstood, .notUnderstood, .notUnderstood)
        == ["gave up place", "ask age full"])
  }

  @Test func `values that can't be are no doubt`() throws {
    #expect(try effects(.wondered("place", [.valognes, .integer(3)])) == ["ask age full"])
    #expect(
      try effects(.wondered("place", [.integer(2), .integer(3)])) == [
        "refused place with words", "ask place invalid",
      ])
    #expect(try effects(.wondered("place", [])) == ["ask place again(1)"])
  }

  @Test func `to withdraw a doubtful answer closes the doubt`() throws {
    #expect(
      try effects(.said("place", .manche), Self.doubt, .withdrew(["place"])) == [
        "changed replaced place", "ask place full",
      ])
  }
}
