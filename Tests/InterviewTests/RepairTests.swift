import Essentials
import Testing

@testable import Interview

struct RepairTests {
  private static let outside = CountingOutside()

  /// The manners in which the last questions were asked, event by event.
  private func briefs(_ events: [Event]) throws -> [[String]] {
    var session = try Fixture.engine.begin("youth", in: .french, outside: Self.outside).session
    return events.map { event in
      Fixture.engine.receive(event, in: &session, outside: Self.outside).map(\.brief)
    }
  }

  @Test func `four misses pass over a question, each asked in another manner`() throws {
    #expect(
      try briefs(Array(repeating: .notUnderstood, count: 4)) == [
        ["ask place again(1)"], ["ask place again(2)"], ["ask place lastTry"],
        ["gave up place", "ask age full"],
      ])
  }

  @Test func `four impossible values pass over a question, each asked in another manner`() throws {
    let place = Event.said("place", .valognes)
    let age = Event.said("age", .integer(160))
    #expect(
      try briefs([place, age, age, age, age]).dropFirst() == [
        ["refused age with words", "ask age invalid"],
        ["refused age with words", "ask age again(2)"],
        ["refused age with words", "ask age lastTry"],
        ["refused age with words", "gave up age", "ask idea full"],
      ])
  }

  @Test(
    arguments: [
      .asked("pay"), .asked(nil), .switched(.english), .began("youth", .french), .stopped,
      .withdrew(["trade"]), .back,
    ] + Event.Digression.allCases.map(Event.digressed))
  func `a digression, a help or a command never costs a try`(_ event: Event) throws {
    let events = [Event.notUnderstood, event, event, event, event, event, .notUnderstood]
    #expect(try briefs(events).last == ["ask place again(2)"])
  }

  @Test func `an impossible correction of another answer never costs a try`() throws {
    let place = Event.said("place", .valognes)
    let wrong = Event.said("place", .integer(3))
    #expect(
      try briefs([place, wrong, wrong, wrong, wrong, .notUnderstood]).last == ["ask age again(1)"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `misses in a row are never asked in the same manner`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var session = try Fixture.engine.begin("youth", in: .french, outside: Self.outside).session
    var last: Effect.Asking?
    for _ in 0..<30 where session.outcome == nil {
      let impossible = session.pending.map { Event.said($0.slot, .reach(.anywhere)) }
      let event: Event = Bool.random(using: &random) ? .notUnderstood : impossible ?? .notUnderstood
      let effects = Fixture.engine.receive(event, in: &session, outside: Self.outside)
      guard case .ask(let asking)? = effects.last else { continue }
      #expect(asking != last)
      last = asking
    }
    #expect(session.outcome != nil)
  }

  @Test func `an answer forgets the misses before it`() throws {
    let place = Event.said("place", .valognes)
    #expect(
      try briefs([.notUnderstood, .notUnderstood, place, .notUnderstood]).last
        == ["ask age again(1)"])
  }

  @Test func `a refused value leaves the old answer`() throws {
    var session = try Fixture.engine.replay(
      [.began("youth", .french), .said("place", .valognes), .said("age", .integer(16))],
      outside: Self.outside)
    let before = session.answers
    let effects = Fixture.engine.receive(
      .said("age", .integer(160)), in: &session, outside: Self.outside)
    #expect(session.answers == before)
    #expect(effects.map(\.brief) == ["refused age", "ask idea short"])
  }

  @Test func `the good half of a turn counts`() throws {
    let half = Event.answered([
      .init("place", Answer(.valognes)), .init("age", Answer(.integer(160))),
    ])
    #expect(try briefs([half]) == [["refused age", "ask age full"]])
  }
}
