public import Essentials

/// The interview: `(dialogue, session, event) → (session, effects)`, and nothing else.
///
/// Pure: the same events give the same session, whatever the hour or the machine.
public struct Engine: Sendable {
  /// A question that is not understood so often is passed over; two other wordings and a last
  /// try come before.
  public static let triesBeforeGivingUp = 4
  /// How many dialogues may hand over to each other in one turn: each knows a reason that the
  /// next doesn't share, so more is a circle.
  static let handOverLimit = 4

  public let dialogues: [Dialogue.ID: Dialogue]
  private let versions: [Dialogue.ID: String]

  public init(_ dialogues: [Dialogue]) {
    self.dialogues = Dictionary(
      dialogues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    versions = self.dialogues.mapValues { [known = self.dialogues] dialogue in
      Self.way(from: dialogue.id, known).map(\.contentHash).joined(separator: "-")
    }
  }

  /// A name for a script and all that it may hand over to: another where any of them was edited.
  public func version(of dialogue: Dialogue.ID) -> String { versions[dialogue] ?? "" }

  /// The dialogue and all that it may hand over to, each once, itself first.
  func way(from dialogue: Dialogue.ID) -> [Dialogue] { Self.way(from: dialogue, dialogues) }

  private static func way(
    from dialogue: Dialogue.ID, _ known: [Dialogue.ID: Dialogue]
  ) -> [Dialogue] {
    var way: [Dialogue] = []
    var waiting = [dialogue][...]
    while let next = waiting.popFirst() {
      guard let found = known[next], !way.contains(where: { $0.id == next }) else { continue }
      way.append(found)
      waiting += found.successors
    }
    return way
  }

  public enum Refusal: Error, Hashable, Sendable {
    case noSuchDialogue(Dialogue.ID)
    /// The log doesn't start with ``Event/began(_:_:)``.
    case notBegun
    case alreadyBegun
  }

  /// Starts a session, and asks its first question.
  public func begin(
    _ dialogue: Dialogue.ID, in language: Language, outside: some Outside
  ) throws(Refusal) -> (session: Session, effects: [Effect]) {
    guard dialogues[dialogue] != nil else { throw .noSuchDialogue(dialogue) }
    var session = Session(
      dialogue: dialogue, version: version(of: dialogue), language: language)
    let effects = advance(&session, .full, outside)
    return (session, effects)
  }

  /// The session that a log tells of.
  ///
  /// Where the log was written under another `version` of the scripts than that of now, the session
  /// is one of before: ``isEdited(since:)`` is true of it, and it wants an ``adaptation(of:)``.
  public func replay(
    _ log: some Sequence<Event>, writtenUnder version: String? = nil, outside: some Outside
  ) throws(Refusal) -> Session {
    let events = Array(log)
    guard case .began(let dialogue, let language)? = events.first else { throw .notBegun }
    var session = try begin(dialogue, in: language, outside: outside).session
    if let version { session.version = version }
    let edits = events.indices.filter { index in
      guard case .adapted(let version, _) = events[index] else { return false }
      session.version = version
      return true
    }
    let isEdited = isEdited(since: session)
    let retraced = isEdited ? events.endIndex : edits.last ?? 0
    for (index, event) in events.enumerated().dropFirst() {
      if case .began = event { throw .alreadyBegun }
      if index < retraced {
        retrace(event, in: &session, outside)
      } else {
        _ = receive(event, in: &session, outside: outside)
      }
    }
    return session
  }

  /// Takes one event; total: every event is meaningful in every session.
  public func receive(
    _ event: Event, in session: inout Session, outside: some Outside
  ) -> [Effect] {
    session.turn += 1
    session.isPaused = false
    switch event {
    case .began:
      return advance(&session, .full, outside)
    case .answered(let fillings):
      return answer(fillings, &session, outside)
    case .withdrew(let slots):
      let known = slots.filter { session.answers[$0] != nil }
      guard !known.isEmpty else { return ask(session, .short) }
      return change(&session, outside) { session in
        if let doubt = session.doubt, known.contains(doubt.slot) { session.doubt = nil }
        session.set(known.map { ($0, nil) })
      }
    case .wondered(let slot, let values):
      return wonder(slot, values, &session, outside)
    case .dismissed:
      return dismiss(&session, outside)
    case .notUnderstood:
      return miss(&session, outside)
    case .skipped:
      return pass(.skipped, &session, outside)
    case .didNotKnow:
      return pass(.unknown, &session, outside)
    case .back:
      return back(&session, outside)
    case .restarted:
      session.clear()
      return advance(&session, .full, outside)
    case .stopped:
      session.isPaused = true
      return []
    case .asked, .digressed(.why), .digressed(.help), .digressed(.summary), .digressed(.person),
      .digressed(.thanks), .digressed(.greeting), .digressed(.insult), .digressed(.offTopic):
      return ask(session, .short)
    case .digressed(.repeat):
      return ask(session, .full)
    case .switched(let language):
      session.language = language
      return ask(session, .full)
    case .adapted(_, let dropped):
      return adapt(&session, dropping: dropped, outside)
    }
  }
}
