public import Conversation
public import Essentials
import Interview
public import Storage

/// A counsellor's workbench: a line goes in, what to show comes out.
///
/// It knows no screen and no socket, so that a terminal and the wire share it; what it changes is
/// on disk when ``run(_:)`` returns. Whether the counsellor may do it is decided by the store, in
/// the transaction that does it.
public struct Desk: Sendable {
  public let counsellor: Counsellor
  public internal(set) var language: Language
  let store: any CaseStore
  /// Another takes over at midnight, and when files were edited.
  public var assistant: Assistant
  var dossier: OpenDossier?
  /// Who answers from now on; nil: the counsellor for `set`, the person for `say`.
  var speaker: Answer.Author?

  var today: Day { assistant.today }
  var words: DeskWords { DeskWords(language: language) }
  var slots: SlotWords { SlotWords(language: language) }

  public init(
    _ store: any CaseStore, _ assistant: Assistant, for counsellor: Counsellor,
    in language: Language
  ) {
    self.store = store
    self.assistant = assistant
    self.counsellor = counsellor
    self.language = language
  }

  /// The number of the case that is open; nil where none is.
  public var openCase: CaseFile.ID? { dossier?.id }

  /// What stands on the desk in the morning.
  public func begin() -> DeskReply {
    do throws(StorageError) {
      let files = try store.cases(of: counsellor, on: today).filter { !$0.isClosed }
      return DeskReply([
        .text(
          words.welcome(
            counsellor.name, open: files.count,
            due: files.count { $0.due.map { $0 <= today } ?? false },
            new: files.count { $0.isNew }))
      ])
    } catch {
      return failure(error)
    }
  }

  /// Does what a line says; every mistake is answered with a sentence.
  public mutating func run(_ line: String) -> DeskReply {
    let line = Sanitiser.clean(line, newlines: .spaces).trimmed
    guard !line.isEmpty else { return DeskReply() }
    var reply: DeskReply
    do throws(StorageError) {
      // What is on the table was read earlier: the right to see it may have ended since.
      try store.check(counsellor, dossier?.id, on: today)
      reply = try perform(line)
    } catch {
      if error.code == .unknownSession, !mayStillSee { dossier = nil }
      reply = failure(error)
    }
    reply.session = dossier?.session
    return reply
  }

  private mutating func perform(_ line: String) throws(StorageError) -> DeskReply {
    if line.hasPrefix("=") { return try answerQuestion(String(line.dropFirst()).trimmed) }
    let word = line.prefix { !$0.isWhitespace }
    let rest = line[word.endIndex...].trimmed
    guard let verb = DeskVerb(word) else {
      let names = DeskVerb.allCases.map { $0.name(in: language) }
      let nearest = NearestName.to(word.folded, among: names.map(\.folded))
      let name = names.first { $0.folded == nearest }
      return DeskReply([.error(words.unknownVerb(name))])
    }
    return try perform(verb, rest)
  }

  private mutating func perform(
    _ verb: DeskVerb, _ rest: String
  ) throws(StorageError) -> DeskReply {
    switch verb {
    case .list: try list(rest)
    case .new: try begin(rest)
    case .open: try open(rest)
    case .leave: try leave()
    case .due: try listDue()
    case .set: try set(rest)
    case .unset: try unset(rest)
    case .answers: try listAnswers()
    case .go: try go(to: rest)
    case .say: try say(rest)
    case .speaker: choose(speaker: rest)
    case .cards: try sortCards(rest)
    case .undo: try undo()
    case .walk: try showWalk()
    case .advice: try showAdvice()
    case .compare: try compare(rest)
    case .keep: try mark(rest, kept: true)
    case .reject: try mark(rest, kept: false)
    case .first: try putFirst(rest)
    case .page: try makePage(rest)
    case .scale: try rate(rest)
    case .note: try addNote(rest)
    case .notes: try listNotes()
    case .plan: try plan(rest)
    case .done: try finish(rest)
    case .calendar: try makeCalendar()
    case .changes: try showChanges()
    case .assign: try assign(rest)
    case .close: try close(rest)
    case .reopen: try reopen()
    case .language: choose(language: rest)
    case .help: help(rest)
    case .quit: try quit()
    }
  }

  /// The counsellor is gone without a word: what they have seen of the open case is noted.
  public mutating func end() {
    // An account that was disabled meanwhile has nothing to note; a disk that fails, nobody to tell.
    try? putAway()
  }

  func failure(_ error: StorageError) -> DeskReply {
    var reply: DeskReply
    switch error.code {
    case .unknownSession: reply = DeskReply([.error(words.noSuchCase)])
    case .corrupt where error.path.isEmpty: reply = DeskReply([.error(words.unreadable)])
    default: reply = DeskReply([.error(error.message(in: language))])
    }
    reply.failure = error
    // A case that is only lent is refused, too, and the desk stays.
    reply.isOver = error.code == .denied && !isEnabled
    return reply
  }

  private var isEnabled: Bool { (try? store.check(counsellor, nil, on: today)) != nil }

  private var mayStillSee: Bool { (try? store.check(counsellor, dossier?.id, on: today)) != nil }

  // MARK: The desk itself

  private mutating func choose(language word: String) -> DeskReply {
    guard let language = Language(rawValue: word.folded) else {
      return mistake(.language)
    }
    self.language = language
    return begin()
  }

  private func help(_ word: String) -> DeskReply {
    if !word.isEmpty {
      guard let verb = DeskVerb(word) else { return mistake(.help) }
      return DeskReply([.text(words.howTo(verb))])
    }
    let rows = DeskVerb.allCases.map { [$0.name(in: language), $0.help(in: language)] }
    return DeskReply([.table(.init([words.columns.command, words.columns.does], rows))])
  }

  private mutating func quit() throws(StorageError) -> DeskReply {
    try putAway()
    var reply = DeskReply([.text(words.goodbye)])
    reply.isOver = true
    return reply
  }

  /// How the verb is written, for a line that isn't.
  func mistake(_ verb: DeskVerb) -> DeskReply {
    DeskReply([.error(words.howTo(verb))])
  }
}
