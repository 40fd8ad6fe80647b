import Conversation
import Essentials
import Foundation
import Interview
import Storage
import Terminal

/// The conversation on this machine: each turn is on disk before its reply is shown.
struct LocalChat: ChatDriver {
  private let assistant: Assistant
  private let store: any SessionStore
  private let today: Day
  private var session: Session
  private var opening: Conversation.Turn
  private var code: ResumeCode
  private var storedTurn: Int
  /// Events to be written with the next turn: what an edited script made of the conversation.
  private var owed: [Event] = []
  private var isErasing = false
  private var isErased = false
  /// False once a person said that they are too young: what was written is erased.
  private var isKept = true

  /// More names than a screen shows help nobody.
  private static let completionLimit = 40

  /// A new conversation, written down before anything is said.
  init(
    _ assistant: Assistant, _ dialogue: Dialogue.ID, in language: Language,
    store: any SessionStore, today: Day
  ) throws {
    (session, opening) = try assistant.begin(dialogue, in: language)
    opening.replies.insert(assistant.notice(in: session, isKept: true), at: 0)
    let start = NewSession(
      dialogue: dialogue.rawValue,
      dialogueHash: session.version,
      language: language, created: today)
    code = try store.create(
      start, events: try Self.lines(assistant.storable(opening.events, of: session)))
    storedTurn = 0
    self.assistant = assistant
    self.store = store
    self.today = today
  }

  /// A conversation taken up again.
  init(_ assistant: Assistant, resuming code: ResumeCode, store: any SessionStore, today: Day)
    throws
  {
    let stored = try store.load(code, today: today)
    let decoder = JSONDecoder()
    let log = try stored.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
    (session, opening) = try assistant.resume(log, writtenUnder: stored.summary.dialogueHash)
    owed = opening.events
    storedTurn = stored.summary.turn
    self.code = code
    self.assistant = assistant
    self.store = store
    self.today = today
  }

  var language: Language { session.language }

  var resumeCode: String? { isErased || !isKept ? nil : code.description }

  var phrases: TerminalPhrases {
    func words(_ phrase: ScreenPhrase) -> String { assistant.words(phrase, for: session) }
    return TerminalPhrases(
      labels: ScreenLabels(words),
      emptyAnswers: [assistant.remarkOnEmptyLine(in: session), words(.emptyAgain)],
      tooLong: assistant.remarkOnLongLine(in: session), confirmStop: words(.confirmStop),
      carryOn: words(.carryOn), goodbye: words(.goodbye), resume: words(.resume),
      drafting: DraftPhrases(offer: words(.draft), howTo: words(.drafting)))
  }

  mutating func begin() throws -> Terminal.Turn {
    Terminal.Turn(blocks(opening.replies))
  }

  mutating func receive(_ line: String) throws -> Terminal.Turn {
    if isErasing { return try erase(confirmed: agreement(in: line) == true) }
    var next = session
    let turn = assistant.hear(line, in: &next)
    if turn.request == .erase {
      isErasing = true
      return Terminal.Turn([.ask(assistant.words(.confirmErase, for: session))])
    }
    var replies = turn.replies
    do {
      if isKept, !assistant.mayKeep(next) {
        try store.forget(code)
        isKept = false
        replies.insert(.say(assistant.remarkOnNotKeeping(in: next)), at: 0)
      }
      try save(turn.events, next)
    } catch let error as StorageError {
      return Terminal.Turn([.error(error.message(in: language))] + blocks(question))
    }
    session = next
    guard turn.request == .leave else { return Terminal.Turn(blocks(replies)) }
    return Terminal.Turn(blocks(replies) + farewell, isOver: true)
  }

  private var farewell: [Block] {
    let resume = resumeCode.map { phrases.resume.replacing("{code}", with: $0) }
    return [.say(phrases.goodbye)] + (resume.map { [.notice($0)] } ?? [])
  }

  func names(beginningWith text: String) -> [String] {
    assistant.completions(of: text, in: session, limit: Self.completionLimit)
  }

  func agreement(in line: String) -> Bool? {
    assistant.agreement(in: line, of: session)
  }

  /// The pending question once more, for a turn that could not be saved.
  private var question: [Reply] {
    var copy = session
    return assistant.take(.digressed(.repeat), in: &copy).replies
  }

  private mutating func save(_ events: [Event], _ session: Session) throws {
    let storable = assistant.storable(events, of: session)
    guard isKept, !storable.isEmpty else { return }
    storedTurn = try store.append(
      SessionTurn(
        expectedTurn: storedTurn, events: try Self.lines(owed + storable),
        language: session.language, day: today, outcome: session.outcome?.rawValue,
        dialogueHash: session.version),
      to: code)
    owed = []
  }

  private mutating func erase(confirmed: Bool) throws -> Terminal.Turn {
    isErasing = false
    guard confirmed else {
      return Terminal.Turn([.notice(assistant.words(.notErased, for: session))] + blocks(question))
    }
    do {
      if isKept { try store.forget(code) }
    } catch {
      return Terminal.Turn([.error(error.message(in: language))] + blocks(question))
    }
    isErased = true
    return Terminal.Turn([.notice(assistant.words(.erased, for: session))], isOver: true)
  }

  private func blocks(_ replies: [Reply]) -> [Block] {
    Block.blocks(for: replies) { assistant.words($0, for: session) }
  }

  private static func lines(_ events: [Event]) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try events.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
  }
}
