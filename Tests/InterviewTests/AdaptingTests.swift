import Essentials
import Foundation
import Testing

@testable import Interview

/// Scripts that are edited while people talk.
struct AdaptingTests {
  private static let outside = NothingOutside()

  private static func script(_ slots: [Slot], _ steps: [Step], _ hash: String) -> Engine {
    Engine([
      Dialogue(
        id: "d", address: .tu, languages: [.french], slots: slots, steps: steps, contentHash: hash)
    ])
  }

  private static let before = script(
    [
      Fixture.slot("age", .age(8...99)), Fixture.slot("idea", .choice(["clear", "unsure"])),
      Fixture.slot("needs", .choices(["hire", "visit"])), Fixture.slot("place", .place),
    ],
    [Fixture.ask("age"), Fixture.ask("idea"), Fixture.ask("needs"), Fixture.ask("place")], "1")

  /// A range is narrower, an option is gone, a slot is gone, a question is new and comes first.
  private static let after = script(
    [
      Fixture.slot("moped", .yesNo), Fixture.slot("age", .age(8...30)),
      Fixture.slot("idea", .choice(["clear", "vague"])), Fixture.slot("needs", .choices(["visit"])),
    ],
    [Fixture.ask("moped"), Fixture.ask("age"), Fixture.ask("idea"), Fixture.ask("needs")], "2")

  private func talk(_ events: [Event], on engine: Engine = before) throws -> (Session, [Event]) {
    var (session, _) = try engine.begin("d", in: .french, outside: Self.outside)
    var log: [Event] = [.began("d", .french)]
    for event in events {
      log.append(engine.record(event, in: &session, outside: Self.outside).event)
    }
    return (session, log)
  }

  @Test func `answers that fit an edited script are kept, and those that don't are dropped`() throws
  {
    var (session, _) = try talk([
      .said("age", .integer(16)), .said("idea", .symbol("unsure")),
      .said("needs", .symbols(["hire", "visit"])),
    ])
    #expect(Self.after.isEdited(since: session))
    let event = Self.after.adaptation(of: session)
    let effects = Self.after.receive(event, in: &session, outside: Self.outside)
    #expect(effects.map(\.brief) == ["dropped idea", "ask moped full"])
    #expect(session.answers["age"]?.value == .integer(16))
    #expect(session.answers["needs"]?.value == .symbols(["visit"]))
    #expect(!Self.after.isEdited(since: session))
  }

  @Test func `a skipped question stays skipped when another comes in before it`() throws {
    let (_, log) = try talk([.skipped, .didNotKnow])
    #expect(
      log.dropFirst() == [
        .answered([.init("age", Answer(.skipped))]), .answered([.init("idea", Answer(.unknown))]),
      ])
    var session = try Self.after.replay(log, writtenUnder: "1", outside: Self.outside)
    _ = Self.after.receive(
      Self.after.adaptation(of: session), in: &session, outside: Self.outside)
    #expect(session.stop?.slot == "moped")
    #expect(session.answers["age"]?.content == .skipped)
    #expect(session.answers["moped"] == nil)
  }

  @Test func `a question that was given up says so in the log`() throws {
    let (session, log) = try talk(Array(repeating: .notUnderstood, count: 4))
    #expect(log.last == .answered([.init("age", Answer(.skipped))]))
    #expect(try Self.before.replay(log, outside: Self.outside) == session)
  }

  @Test func `the log of an edited script replays to the same session, whatever followed`() throws {
    var (session, log) = try talk([
      .said("age", .integer(40)), .said("idea", .symbol("clear")), .back, .notUnderstood,
      .said("idea", .symbol("unsure")),
    ])
    let event = Self.after.adaptation(of: session)
    for event in [event, .said("moped", .yesNo(.no)), .said("age", .integer(17)), .skipped] {
      log.append(Self.after.record(event, in: &session, outside: Self.outside).event)
    }
    let again = try Self.after.replay(log, writtenUnder: "1", outside: Self.outside)
    #expect(again.answers == session.answers)
    #expect(again.visible == session.visible)
    #expect(again.stop == session.stop)
    #expect(again.turn == session.turn)
    #expect(!Self.after.isEdited(since: again))
  }

  @Test func `an answer that was dropped once is not told a second time`() throws {
    var (session, log) = try talk([.said("idea", .symbol("unsure"))])
    let event = Self.after.adaptation(of: session)
    log.append(Self.after.record(event, in: &session, outside: Self.outside).event)
    let third = Self.script(
      [Fixture.slot("age", .age(8...30)), Fixture.slot("idea", .choice(["clear"]))],
      [Fixture.ask("age"), Fixture.ask("idea")], "3")
    let again = try third.replay(log, writtenUnder: "1", outside: Self.outside)
    #expect(third.isEdited(since: again))
    #expect(third.adaptation(of: again) == .adapted(to: "3", dropped: []))
  }

  @Test func `a step back after an edit takes back what came last, not what was dropped`() throws {
    var (session, _) = try talk([.said("age", .integer(16)), .said("idea", .symbol("unsure"))])
    _ = Self.after.receive(
      Self.after.adaptation(of: session), in: &session, outside: Self.outside)
    _ = Self.after.receive(.back, in: &session, outside: Self.outside)
    #expect(session.answers["age"]?.value == .integer(16))
  }

  @Test func `a version is of a dialogue and of all that it hands over to`() {
    func engine(_ parent: String) -> Engine {
      Engine([
        Fixture.youth,
        Dialogue(
          id: "parent", address: .vous, languages: [.french], slots: [], steps: [],
          contentHash: parent),
      ])
    }
    #expect(engine("2").version(of: "youth") != engine("3").version(of: "youth"))
    #expect(Fixture.engine.version(of: "parent") == "2")
  }

  @Test func `what an adaptation is written as reads back`() throws {
    let event = Event.adapted(to: "abc", dropped: ["idea"])
    let written = #"{"event":"adapted","slots":["idea"],"version":"abc"}"#
    #expect(try JSONDecoder().decode(Event.self, from: Data(written.utf8)) == event)
    #expect(
      try JSONDecoder().decode(Event.self, from: JSONEncoder().encode(event)) == event)
  }
}
