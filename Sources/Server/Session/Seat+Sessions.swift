import Conversation
import Essentials
import Interview
import LineProtocol
import Storage

extension Seat {
  mutating func start(_ start: Request.Start) async throws(Refusal) {
    let assistant = house.assistant.now.assistant
    var (session, turn) = try Self.begin(start, assistant)
    var replies = turn.replies
    var events = turn.events
    for filling in start.fillings {
      let more = try Self.naming { () throws(Assistant.SettingFault) in
        try assistant.set(Slot.ID(filling.slot), to: filling.text, in: &session)
      }
      // What is asked is what is left to ask in the end.
      replies.removeAll { if case .ask = $0 { true } else { false } }
      replies += more.replies
      events += more.events
    }
    let new = NewSession(
      dialogue: start.dialogue,
      dialogueHash: assistant.engine.dialogues[session.dialogue]?.contentHash ?? "",
      language: session.language, created: assistant.today)
    let lines = try Self.lines(assistant.storable(events, of: session))
    let keeping: OpenSession.Keeping =
      start.isKept && assistant.mayKeep(session)
      ? .kept(try await create(new, lines)) : .notKept(lines)
    try sitDown(OpenSession(session: session, keeping: keeping))
    output.append(replies, of: OpenSession(session: session, keeping: keeping), assistant)
  }

  mutating func resume(_ text: String) async throws(Refusal) {
    let code: ResumeCode
    do {
      code = try ResumeCode(text)
    } catch {
      throw Refusal(.badArguments, error.message(in: .english))
    }
    guard visitor.mayTryCode(at: .now) else {
      throw Refusal(.rateLimited, "too many wrong codes; wait ten seconds")
    }
    let assistant = house.assistant.now.assistant
    let stored: StoredSession
    do {
      stored = try await house.store.load(code, today: assistant.today)
    } catch {
      if error.code == .unknownSession { visitor.triedWrongCode(at: .now) }
      house.report(error)
      throw Refusal(error)
    }
    guard let (session, turn) = try? assistant.resume(EventLines.decode(stored.events)) else {
      throw Refusal(.storage, "the session can't be read")
    }
    let open = OpenSession(session: session, turn: stored.summary.turn, keeping: .kept(code))
    try sitDown(open)
    output.append(turn.replies, of: open, assistant)
  }

  mutating func keep() async throws(Refusal) {
    guard var open else { throw .noSession }
    if case .notKept(let events) = open.keeping {
      let assistant = house.assistant.now.assistant
      guard assistant.mayKeep(open.session) else {
        throw Refusal(.denied, "nothing is kept of a person under \(Assistant.ageOfConsent)")
      }
      let dialogue = open.session.dialogue
      let new = NewSession(
        dialogue: dialogue.rawValue,
        dialogueHash: assistant.engine.dialogues[dialogue]?.contentHash ?? "",
        language: open.session.language, created: assistant.today)
      open.keeping = .kept(try await create(new, events))
      open.turn = 0
    }
    try sitDown(open)
  }

  mutating func forget() async throws(Refusal) {
    guard let open else { throw .noSession }
    if let code = open.code {
      do {
        try await house.store.forget(code)
      } catch  where error.code == .unknownSession {
        // Gone already, which is what was asked for.
      } catch {
        house.report(error)
        if error.code == .erasurePending { leave() }
        throw Refusal(error)
      }
    }
    let words = house.assistant.now.assistant.words(.erased, for: open.session)
    leave()
    output.append(.reply(.say, ["text": .string(words)]))
  }

  // MARK: For people with nothing but a line

  mutating func chat() async throws(Refusal) {
    output.style = .plain
    guard let open else {
      return try await start(Request.Start(Self.chatDialogue, isKept: false))
    }
    repeatQuestion(of: open)
  }

  private static let chatDialogue = "youth"

  mutating func confirmErasure(_ request: Request) async throws(Refusal) {
    isConfirmingErasure = false
    guard let open else { throw .noSession }
    await settle()
    let assistant = house.assistant.now.assistant
    guard case .say(let text) = request.command,
      assistant.agreement(in: text, of: open.session) == true
    else {
      output.append([.say(assistant.words(.notErased, for: open.session))], of: open, assistant)
      repeatQuestion(of: open)
      return output.append(.ok(nil))
    }
    try await forget()
    departure = .quit
  }

  private mutating func repeatQuestion(of open: OpenSession) {
    let assistant = house.assistant.now.assistant
    var session = open.session
    let turn = assistant.command(.digressed(.repeat), in: &session)
    output.append(turn.replies, of: open, assistant)
  }

  // MARK: Parts

  /// Takes the session, and says which it is.
  private mutating func sitDown(_ open: OpenSession) throws(Refusal) {
    guard self.open != nil || house.doorkeeper.openSession() else { throw .full }
    self.open = open
    output.append(open.line)
  }

  private static func begin(
    _ start: Request.Start, _ assistant: Assistant
  ) throws(Refusal) -> (session: Session, turn: Turn) {
    do {
      return try assistant.begin(Dialogue.ID(start.dialogue), in: start.language ?? .french)
    } catch {
      throw Refusal(.badArguments, "no dialogue is called so; DIALOGUES lists them")
    }
  }

  private static func lines(_ events: [Event]) throws(Refusal) -> [String] {
    do {
      return try EventLines.encode(events)
    } catch {
      throw Refusal(.storage, "the session can't be written")
    }
  }

  private func create(_ new: NewSession, _ events: [String]) async throws(Refusal) -> ResumeCode {
    do {
      let code = try await house.store.create(new, events: events)
      house.reportWritten()
      return code
    } catch {
      house.report(error)
      throw Refusal(error)
    }
  }
}
