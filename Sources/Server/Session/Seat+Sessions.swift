import Conversation
import Essentials
import Interview
import LineProtocol
import Storage

extension Seat {
  mutating func start(_ start: Request.Start, _ tag: RequestTag?) throws(Refusal) {
    let assistant = house.assistant.now
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
    events = assistant.storable(events, of: session)
    let isKept = start.isKept && assistant.mayKeep(session)
    replies.insert(assistant.notice(in: session, isKept: isKept), at: 0)
    guard isKept else {
      return try sitDown(
        OpenSession(
          session: session, assistant: assistant, keeping: .notKept(events)), saying: replies)
    }
    try create(session, events, saying: replies, tag)
  }

  mutating func resume(_ text: String, _ tag: RequestTag?) throws(Refusal) {
    let code: ResumeCode
    do {
      code = try ResumeCode(text)
    } catch {
      throw Refusal(.badArguments, error.message(in: .english))
    }
    guard visitor.mayTryCode(at: .now) else {
      throw Refusal(.rateLimited, "too many wrong codes; wait ten seconds")
    }
    wait(for: .load(code, today: house.assistant.now.today), .resume(code, tag))
  }

  mutating func resume(_ code: ResumeCode, from result: Errand.Result) throws(Refusal) {
    if case .failure(let error) = result, error.code == .unknownSession {
      throw Refusal(error)
    }
    visitor.knewCode()
    guard case .session(let stored) = try Refusal.naming(result) else { return }
    let assistant = house.assistant.now
    let log = try? EventLines.decode(stored.events)
    guard let log,
      let (session, turn) = try? assistant.resume(log, writtenUnder: stored.summary.dialogueHash)
    else {
      throw Refusal(.storage, "the session can't be read")
    }
    try sitDown(
      OpenSession(
        session: session, assistant: assistant, turn: stored.summary.turn, keeping: .kept(code),
        owed: turn.events),
      saying: turn.replies)
  }

  mutating func keep(_ tag: RequestTag?) throws(Refusal) {
    guard let open else { throw .noSession }
    guard case .notKept(let events) = open.keeping else { return output.append(open.line) }
    guard house.assistant.now.mayKeep(open.session) else {
      throw Refusal(.denied, "nothing is kept of a person under \(Assistant.ageOfConsent)")
    }
    try create(open.session, events, saying: [], tag)
  }

  mutating func forget(_ tag: RequestTag?) throws(Refusal) {
    guard let open else { throw .noSession }
    guard let code = open.code else { return sayErased(open) }
    wait(for: .forget(code), .forget(tag))
  }

  mutating func forget(_ result: Errand.Result) throws(Refusal) {
    guard let open else { throw .noSession }
    // Gone already is what was asked for.
    if case .failure(let error) = result, error.code != .unknownSession {
      if error.code == .erasurePending { leave() }
      throw Refusal(error)
    }
    sayErased(open)
  }

  private mutating func sayErased(_ open: OpenSession) {
    let words = house.assistant.now.words(.erased, for: open.session)
    leave()
    output.append(.reply(.say, ["text": .string(words)]))
    if output.style == .plain { departure = .quit }
  }

  // MARK: For people with nothing but a line

  mutating func chat(_ tag: RequestTag?) throws(Refusal) {
    output.style = .plain
    guard let open else {
      return try start(Request.Start(Self.chatDialogue, isKept: false), tag)
    }
    repeatQuestion(of: open)
  }

  private static let chatDialogue = "youth"

  mutating func confirmErasure(_ request: Request) throws(Refusal) {
    isConfirmingErasure = false
    guard let open else { throw .noSession }
    let assistant = house.assistant.now
    guard case .say(let text) = request.command,
      assistant.agreement(in: text, of: open.session) == true
    else {
      output.append([.say(assistant.words(.notErased, for: open.session))], of: open, assistant)
      repeatQuestion(of: open)
      return output.append(.ok(request.tag))
    }
    try forget(request.tag)
    if errand == nil { output.append(.ok(request.tag)) }
  }

  private mutating func repeatQuestion(of open: OpenSession) {
    let assistant = house.assistant.now
    var session = open.session
    let turn = assistant.command(.digressed(.repeat), in: &session)
    output.append(turn.replies, of: open, assistant)
  }

  // MARK: Parts

  /// Takes the session, says which it is, and begins to talk.
  mutating func sitDown(_ open: OpenSession, saying replies: [Reply]) throws(Refusal) {
    guard self.open != nil || house.doorkeeper.openSession() else { throw .full }
    self.open = open
    output.append(open.line)
    output.append(replies, of: open, house.assistant.now)
  }

  private static func begin(
    _ start: Request.Start, _ assistant: Assistant
  ) throws(Refusal) -> (session: Session, turn: Turn) {
    let dialogue = Dialogue.ID(start.dialogue)
    guard let chosen = start.isEasy ? assistant.easyVersion(of: dialogue) : dialogue else {
      throw Refusal(.badArguments, "nobody has written this dialogue in plain language")
    }
    do {
      return try assistant.begin(chosen, in: start.language ?? .french)
    } catch {
      throw Refusal(.badArguments, "no dialogue is called so; DIALOGUES lists them")
    }
  }

  /// Has a session written down at turn 0, under a new code.
  private mutating func create(
    _ session: Session, _ events: [Event], saying replies: [Reply], _ tag: RequestTag?
  ) throws(Refusal) {
    // Refused before anything is written for it.
    guard open != nil || house.doorkeeper.hasRoom else { throw .full }
    let assistant = house.assistant.now
    let code = ResumeCode()
    let new = NewSession(
      dialogue: session.dialogue.rawValue,
      dialogueHash: session.version,
      language: session.language, created: assistant.today)
    wait(
      for: .create(new, events: try Refusal.naming { try EventLines.encode(events) }, code),
      .sitDown(
        OpenSession(
          session: session, assistant: assistant, keeping: .kept(code)), replies, tag))
  }
}
