import Conversation
import CoreMetrics
import Essentials
import Interview
import LineProtocol
import Storage

extension Seat {
  /// Takes a turn; of a kept session, its replies wait until it is written.
  mutating func takeTurn(_ request: Request) throws(Refusal) {
    guard let open else { throw .noSession }
    guard open.turn < Bounds.turnsPerSession else {
      throw Refusal(.ended, "a session has at most \(Bounds.turnsPerSession) turns")
    }
    let assistant = house.assistant.now
    var next = open
    let turn = try turn(request.command, in: &next, assistant)
    let events = assistant.storable(turn.events, of: next.session)
    guard !events.isEmpty || unwritten == nil else {
      // Nothing is kept of this turn, and what it says must not hang on what is written: distress
      // is answered whatever the disk does.
      return settle(then: .answer(request))
    }
    if let code = next.code, !assistant.mayKeep(next.session) {
      // Somebody is too young for it: what is written goes before anything else is said.
      guard unwritten == nil else { return settle(then: .answer(request)) }
      return wait(for: .forget(code), .stopKeeping(request))
    }
    try note(events, from: open, in: &next, assistant)
    var reply = Output(style: output.style)
    if open.session.language != next.session.language
      || open.session.dialogue != next.session.dialogue
    {
      reply.append(next.line)
    }
    reply.append(turn.replies, of: next, assistant)
    answer(turn.request, of: next, assistant, &reply)
    reply.append(.ok(request.tag))
    self.open = next
    if unwritten == nil {
      output.append(reply)
    } else {
      unwritten?.output.append(reply)
      unwritten?.tags.append(request.tag)
    }
  }

  /// What is typed answers the question that was read; then an edited script takes over.
  private func turn(
    _ command: Request.Command, in open: inout OpenSession, _ assistant: Assistant
  ) throws(Refusal) -> Turn {
    guard assistant.isEdited(since: open.session) else {
      open.assistant = assistant
      return try Self.turn(command, &open.session, assistant)
    }
    var turn = try Self.turn(command, &open.session, open.assistant)
    guard !turn.events.isEmpty, turn.request == nil else { return turn }
    let more = assistant.adapt(&open.session)
    turn.replies.removeAll(where: \.isAskedOrEnded)
    turn.replies += more.replies
    turn.events += more.events
    open.assistant = assistant
    return turn
  }

  /// Turns were written; where that failed, the session is as before them.
  mutating func answer(_ written: UnwrittenTurns, _ result: Errand.Result) {
    switch result {
    case .success:
      house.metrics.turns.increment(by: written.turns.count)
      output.append(written.output)
    case .failure(let error):
      open = written.before
      isConfirmingErasure = false
      departure = nil
      for tag in written.tags { refuse(Refusal(error), tag) }
    }
  }

  /// The session goes on in memory, and the turn that ended its keeping is taken again.
  mutating func stopKeeping(_ result: Errand.Result, for request: Request) {
    guard var open else { return }
    if case .failure(let error) = result, error.code != .unknownSession {
      return refuse(Refusal(error), request.tag)
    }
    let assistant = house.assistant.now
    open.keeping = .notKept(assistant.storable(open.session.answersAsEvents, of: open.session))
    self.open = open
    output.append(open.line)
    output.append(
      .reply(.say, ["text": .string(assistant.remarkOnNotKeeping(in: open.session))]))
    perform(.answer(request))
  }

  private mutating func note(
    _ events: [Event], from before: OpenSession, in next: inout OpenSession,
    _ assistant: Assistant
  ) throws(Refusal) {
    guard !events.isEmpty else { return }
    let events = next.owed + events
    next.owed = []
    switch next.keeping {
    case .notKept(let earlier):
      next.keeping = .notKept(earlier + events)
      house.metrics.turns.increment()
    case .kept(let code):
      let lines = try Refusal.naming { try EventLines.encode(events) }
      var waiting =
        unwritten ?? UnwrittenTurns(before: before, code: code, output: Output(style: output.style))
      waiting.turns.append(
        SessionTurn(
          expectedTurn: next.turn, events: lines, language: next.session.language,
          day: assistant.today, outcome: next.session.outcome?.rawValue,
          dialogueHash: next.session.version))
      unwritten = waiting
    }
    next.turn += 1
  }

  private static func turn(
    _ command: Request.Command, _ session: inout Session, _ assistant: Assistant
  ) throws(Refusal) -> Turn {
    switch command {
    case .say(let text): return assistant.hear(text, in: &session)
    case .pick(let ids):
      guard session.pending != nil else { throw .ended }
      guard let turn = assistant.pick(ids.map { Symbol($0) }, in: &session) else {
        throw Refusal(.badArguments, "the current question has no such options")
      }
      return turn
    case .set(let filling):
      return try naming { () throws(Assistant.SettingFault) in
        try assistant.set(Slot.ID(filling.slot), to: filling.text, in: &session)
      }
    case .unset(let slot):
      return try naming { () throws(Assistant.SettingFault) in
        try assistant.unset(Slot.ID(slot), in: &session)
      }
    case .skip:
      guard session.pending != nil else { throw .ended }
      return assistant.command(.skipped, in: &session)
    case .back: return assistant.command(.back, in: &session)
    case .why: return assistant.command(.digressed(.why), in: &session)
    case .help: return assistant.command(.digressed(.help), in: &session)
    case .repeat: return assistant.command(.digressed(.repeat), in: &session)
    case .summary: return assistant.command(.digressed(.summary), in: &session)
    case .language(let language): return assistant.command(.switched(language), in: &session)
    case .hello, .dialogues, .ping, .quit, .chat, .startTLS, .start, .resume, .keep, .forget,
      .result, .words, .complete, .counsel:
      return Turn()
    }
  }

  /// Says on the wire why a slot can't be filled.
  static func naming<Result>(
    _ work: () throws(Assistant.SettingFault) -> Result
  ) throws(Refusal) -> Result {
    do {
      return try work()
    } catch {
      switch error {
      case .noSuchSlot: throw Refusal(.badArguments, "the dialogue has no such slot")
      case .notUnderstood: throw Refusal(.badArguments, "the slot can't hold this value")
      }
    }
  }

  /// What the person wants and only the client can do; at a plain connection, we are the client.
  private mutating func answer(
    _ wish: Turn.Request?, of next: OpenSession, _ assistant: Assistant, _ reply: inout Output
  ) {
    func words(_ phrase: ScreenPhrase) -> String { assistant.words(phrase, for: next.session) }
    switch wish {
    case .erase:
      isConfirmingErasure = output.style == .plain
      reply.append(.reply(.wish, ["verb": "FORGET", "text": .string(words(.confirmErase))]))
    case .leave:
      if output.style == .plain { departure = .quit }
      reply.append(.reply(.wish, ["verb": "QUIT", "text": .string(words(.goodbye))]))
    case nil: break
    }
  }
}

extension Reply {
  /// Whether it is the turn's last word, which an edited script has instead.
  fileprivate var isAskedOrEnded: Bool {
    switch self {
    case .ask, .end: true
    case .care, .notice, .say, .heard, .trade, .school, .change, .step, .message, .table:
      false
    }
  }
}

extension Session {
  /// A log that gives the same answers: for who may want them kept after all.
  fileprivate var answersAsEvents: [Event] {
    let fillings = answers.sorted { $0.key < $1.key }.map { Event.Filling($0.key, $0.value) }
    return [.began(dialogue, language)] + (fillings.isEmpty ? [] : [.answered(fillings)])
  }
}
