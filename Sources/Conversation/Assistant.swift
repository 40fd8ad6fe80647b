public import Essentials
public import Interview
public import Orientation
public import Understanding

/// The assistant: understanding, interview and orientation, one turn at a time.
///
/// It has no state: a conversation is a ``Session`` and the assistant that reads it. A class, so
/// that a turn doesn't copy a dozen references each time it is passed on.
public final class Assistant: Sendable {
  /// A longer text is no answer to any question here, and every layer below stays cheap.
  public static let lengthLimit = 4096

  public let engine: Engine
  public let adviser: Adviser
  public let gazetteer: Gazetteer
  public let today: Day
  let phrases: Phrasebook
  let facts: [String: String]
  /// Names by the vocabularies that dialogues may use.
  public let names: [SlotType.Vocabulary: [Symbol]]
  let hearing: Lazy<Hearing>
  /// This catalogue on this day.
  let edition = Edition()
  /// The questions of each dialogue's slots, wherever they stand.
  private let questions: [Dialogue.ID: [Slot.ID: Question]]

  public init(
    dialogues: [Dialogue], phrases: Phrasebook, catalogue: Catalogue, gazetteer: Gazetteer,
    today: Day
  ) {
    engine = Engine(dialogues)
    adviser = Adviser(catalogue: catalogue, today: today)
    facts = Dictionary(
      catalogue.facts.map { ($0.id.rawValue, $0.value ?? "") }, uniquingKeysWith: { $1 })
    hearing = Lazy {
      Hearing(dialogues: dialogues, catalogue: catalogue, gazetteer: gazetteer)
    }
    questions = Dictionary(
      uniqueKeysWithValues: engine.dialogues.map { id, dialogue in
        let pairs = dialogue.questions.map { ($0.slot, $0) }
        return (id, Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
      })
    names = [
      "trade": catalogue.trades.map { Symbol($0.id.rawValue) },
      "facet": catalogue.facets.map { Symbol($0.id.rawValue) },
      "sector": catalogue.sectors.map { Symbol($0.id.rawValue) },
    ]
    self.gazetteer = gazetteer
    self.phrases = phrases
    self.today = today
  }

  /// Compiles the words that are listened for, which the first turn would otherwise wait for: to
  /// be called on a thread that has the time while the first question is read.
  public func prepare() {
    _ = hearing.value
  }

  /// Starts a conversation.
  public func begin(
    _ dialogue: Dialogue.ID, in language: Language
  ) throws(Engine.Refusal) -> (session: Session, turn: Turn) {
    let world = World(self)
    let (session, effects) = try engine.begin(dialogue, in: language, outside: world)
    var turn = Turn()
    turn.events = [.began(dialogue, language)]
    turn.replies = wording(for: session, world).replies(to: effects)
    return (session, turn)
  }

  /// The same dialogue in plain language (FALC), by its name: `youth-easy` for `youth`; nil where
  /// nobody has written one.
  public func easyVersion(of dialogue: Dialogue.ID) -> Dialogue.ID? {
    let name = Dialogue.ID("\(dialogue)-easy")
    return engine.dialogues[name].map(\.id)
  }

  /// What is said of privacy before anything is asked, where a conversation begins.
  public func notice(in session: Session, isKept: Bool) -> Reply {
    let isEasy = session.dialogue.rawValue.hasSuffix("-easy")
    return .notice(PrivacyNotice(session.language, easy: isEasy, isKept: isKept))
  }

  /// Takes up a conversation from its log: says what is known, and asks where it stopped.
  ///
  /// Where the scripts were edited since `version`, the turn has an event to write down before the
  /// next one, and says which answers are gone.
  public func resume(
    _ log: some Sequence<Event>, writtenUnder version: String? = nil
  ) throws(Engine.Refusal) -> (session: Session, turn: Turn) {
    var session = try replay(log, writtenUnder: version)
    var turn = Turn()
    let lost = adapt(&session, &turn.events)
    let wording = wording(for: session)
    turn.replies = [.say(wording.phrase(.welcomeBack))] + wording.lost(lost)
    turn.replies += wording.summary(of: session) + wording.askAgain(in: session)
    return (session, turn)
  }

  /// Takes one event that was understood elsewhere: a picked option, a slot set by a counsellor.
  public func take(_ event: Event, in session: inout Session) -> Turn {
    let world = World(self)
    let (effects, recorded) = engine.record(event, in: &session, outside: world)
    var turn = Turn()
    turn.events = [recorded]
    turn.replies = wording(for: session, world).replies(to: effects)
    return turn
  }

  /// The session that a log tells of, without a word.
  public func replay(
    _ log: some Sequence<Event>, writtenUnder version: String? = nil
  ) throws(Engine.Refusal) -> Session {
    try engine.replay(log, writtenUnder: version, outside: World(self))
  }

  func option(_ symbol: Symbol, of slot: Slot.ID, in dialogue: Dialogue.ID) -> Question.Option? {
    questions[dialogue]?[slot]?.options.first { $0.id == symbol }
  }

  func question(of slot: Slot.ID, in dialogue: Dialogue.ID) -> Question? {
    questions[dialogue]?[slot]
  }

  func wording(for session: Session, _ world: World? = nil) -> Wording {
    Wording(self, session, world ?? World(self))
  }

  func expectation(in session: Session) -> Expectation {
    switch session.pending {
    case .question(let question):
      hearing.value.expectation(of: question, in: session.dialogue)
    case .topic: Expectation(.yesNo)
    case .doubt(let doubt, _):
      Expectation(of: doubt, wording(for: session), hearing.value.understander)
    case nil: .nothing
    }
  }
}
