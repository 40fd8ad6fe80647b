import Essentials
import Foundation
import Testing

@testable import Interview

/// Random dialogues under random events; the seed names a failure.
@Suite struct InvariantTests {
  private static let outside = CountingOutside()
  private static let length = 100

  /// Plays `length` random events; `check` sees each turn.
  private func play(
    _ seed: UInt64,
    _ check: (_ engine: Engine, _ before: Session, _ event: Event, Session, [Effect]) -> Void
  ) throws -> (engine: Engine, log: [Event], session: Session) {
    var generator = Generator(seed: seed)
    let engine = generator.engine()
    var session = try engine.begin("a", in: .french, outside: Self.outside).session
    var log: [Event] = [.began("a", .french)]
    for _ in 0..<Self.length {
      let event = generator.event(in: session)
      let before = session
      let effects = engine.receive(event, in: &session, outside: Self.outside)
      log.append(event)
      check(engine, before, event, session, effects)
    }
    return (engine, log, session)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no answer off the path is ever seen`(_ seed: UInt64) throws {
    _ = try play(seed) { engine, _, event, session, _ in
      guard let dialogue = engine.dialogues[session.dialogue] else { return }
      let all = Walk(of: dialogue, with: session.answers, outside: Self.outside)
      #expect(session.visible == all.visible, "after \(event)")
      for (slot, answer) in session.visible.answers where answer.author != .computed {
        #expect(session.answers[slot] == answer)
      }
      let onPath = session.answers.filter { session.visible.answers[$0.key] != nil }
      let alone = Walk(of: dialogue, with: onPath, outside: Self.outside)
      #expect(alone == all, "\(session.answers.keys.subtracting(onPath.keys)) after \(event)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what waits for an answer is what the walk stops at`(_ seed: UInt64) throws {
    _ = try play(seed) { engine, _, event, session, effects in
      guard let dialogue = engine.dialogues[session.dialogue] else { return }
      let walk = Walk(of: dialogue, with: session.answers, outside: Self.outside)
      switch walk.stop {
      case .question(let question): #expect(session.stop == .question(question))
      case .topic(let exploration, let topic):
        #expect(session.stop == .topic(exploration, topic))
      case .handOver, .end, .exhausted:
        #expect(session.stop == nil)
        #expect(session.outcome != nil)
      }
      if session.pending != nil, event != .stopped {
        guard case .ask(let asking)? = effects.last else {
          Issue.record("nothing is asked after \(event): \(effects.map(\.brief))")
          return
        }
        #expect(asking.subject == session.pending)
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `parked answers come back unharmed, and the person is told`(_ seed: UInt64) throws {
    var parked: [Slot.ID: Answer] = [:]
    _ = try play(seed) { _, before, event, session, effects in
      if event == .restarted { parked = [:] }
      var told = Effect.Change()
      for case .changed(let change) in effects { told = change }
      for slot in told.parked {
        parked[slot] = session.answers[slot]
        #expect(before.visible.answers[slot] != nil)
        #expect(session.visible.answers[slot] == nil)
        #expect(session.answers[slot]?.value != nil)
      }
      for slot in told.restored {
        #expect(session.visible.answers[slot] == parked[slot], "\(slot) after \(event)")
        #expect(before.visible.answers[slot] == nil)
      }
      guard event != .restarted else { return }
      // Whatever left or came is told.
      for (slot, answer) in before.visible.answers where answer.value != nil {
        let isGone = session.visible.answers[slot] == nil && session.answers[slot] == answer
        #expect(isGone == told.parked.contains(slot) || !isGone, "\(slot) after \(event)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a log replays to the same session, also from its JSON`(_ seed: UInt64) throws {
    let (engine, log, session) = try play(seed) { _, _, _, _, _ in }
    #expect(try engine.replay(log, outside: Self.outside) == session)
    let decoded = try JSONDecoder().decode([Event].self, from: JSONEncoder().encode(log))
    #expect(decoded == log)
    #expect(try engine.replay(decoded, outside: Self.outside) == session)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `back undoes exactly`(_ seed: UInt64) throws {
    struct State: Equatable {
      var answers: [Slot.ID: Answer]
      var dialogue: Dialogue.ID
    }
    var states: [State] = []
    var (engine, _, session) = try play(seed) { _, before, event, session, effects in
      let old = State(answers: before.answers, dialogue: before.dialogue)
      let new = State(answers: session.answers, dialogue: session.dialogue)
      switch event {
      case .restarted: states = []
      case .back where before.doubt == nil:
        #expect(effects.contains(.nothingToTakeBack) == states.isEmpty)
        if let expected = states.popLast() { #expect(new == expected) }
      default:
        if new.answers != old.answers { states.append(old) } else { #expect(new == old) }
      }
    }
    if session.doubt != nil { _ = engine.receive(.back, in: &session, outside: Self.outside) }
    while let expected = states.popLast() {
      _ = engine.receive(.back, in: &session, outside: Self.outside)
      #expect(State(answers: session.answers, dialogue: session.dialogue) == expected)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every event means something in every session`(_ seed: UInt64) throws {
    let (_, log, session) = try play(seed) { _, _, event, session, effects in
      #expect(session.tries < Engine.triesBeforeGivingUp)
      #expect(session.undo.count <= Session.undoLimit)
      #expect((session.outcome == nil) == (session.stop != nil))
      if event != .stopped, session.pending != nil { #expect(!effects.isEmpty) }
    }
    #expect(session.turn == log.count - 1)
  }

  @Test func `the way back has an end`() throws {
    var session = try Fixture.engine.begin("youth", in: .french, outside: Self.outside).session
    for turn in 0..<(Session.undoLimit + 50) {
      let age = Event.said("age", .integer(20 + turn % 2))
      _ = Fixture.engine.receive(age, in: &session, outside: Self.outside)
    }
    #expect(session.undo.count == Session.undoLimit)
  }
}

extension Dictionary.Keys {
  fileprivate func subtracting(_ others: Self) -> [Key] { filter { !others.contains($0) } }
}
