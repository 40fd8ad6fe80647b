public import Essentials

/// What a counsellor can ask of the workbench.
public enum DeskVerb: CaseIterable, Hashable, Sendable {
  // Cases.
  case list, new, open, leave, due
  // Answers.
  case set, unset, answers, go, say, speaker, cards, undo, walk
  // Advice.
  case advice, compare, keep, reject, first, page
  // What is kept about a case.
  case scale, note, notes, plan, done, calendar, changes
  // Who follows it.
  case assign, close, reopen
  case language, help, quit

  public func name(in language: Language) -> String {
    language == .french ? names.french : names.english
  }

  private var names: (french: String, english: String) {
    switch self {
    case .list: ("liste", "list")
    case .new: ("nouveau", "new")
    case .open: ("ouvre", "open")
    case .leave: ("range", "leave")
    case .due: ("échéances", "due")
    case .set: ("mets", "set")
    case .unset: ("enlève", "unset")
    case .answers: ("réponses", "answers")
    case .go: ("va", "go")
    case .say: ("dis", "say")
    case .speaker: ("qui", "who")
    case .cards: ("cartes", "cards")
    case .undo: ("annule", "undo")
    case .walk: ("parcours", "walk")
    case .advice: ("conseil", "advice")
    case .compare: ("compare", "compare")
    case .keep: ("garde", "keep")
    case .reject: ("écarte", "reject")
    case .first: ("premier", "first")
    case .page: ("page", "page")
    case .scale: ("échelle", "scale")
    case .note: ("note", "note")
    case .notes: ("notes", "notes")
    case .plan: ("action", "action")
    case .done: ("fait", "done")
    case .calendar: ("agenda", "calendar")
    case .changes: ("nouveautés", "changes")
    case .assign: ("confie", "assign")
    case .close: ("clos", "close")
    case .reopen: ("rouvre", "reopen")
    case .language: ("langue", "language")
    case .help: ("aide", "help")
    case .quit: ("quitte", "quit")
    }
  }

  /// By its name in either language, accents or not; `?` is help, `=` answers.
  init?(_ word: some StringProtocol) {
    let word = word.folded
    if word == "?" {
      self = .help
      return
    }
    let verb = Self.allCases.first {
      $0.names.french.folded == word || $0.names.english == word
    }
    guard let verb else { return nil }
    self = verb
  }
}
