public import Essentials

/// What a counsellor asks of a server.
public enum CounselRequest: Hashable, Sendable {
  case authenticate(name: String, token: String, Language?)
  /// Filters as the workbench takes them; empty for open cases.
  case sessions(String)
  /// A code as it was typed, or the number of a case.
  case open(String)
  case note(String)
  case notes
  /// `text`, `markdown`, `html` or `json`, and for whom.
  case report(String)
  /// A line of the workbench.
  case desk(String)

  public var verb: Verb {
    switch self {
    case .authenticate: .authenticate
    case .sessions: .sessions
    case .open: .open
    case .note: .note
    case .notes: .notes
    case .report: .report
    case .desk: .desk
    }
  }

  var arguments: [String] {
    switch self {
    case .authenticate(let name, let token, let language):
      [name, token] + [language?.rawValue].compactMap { $0 }
    case .sessions(let text), .open(let text), .note(let text), .report(let text),
      .desk(let text):
      text.isEmpty ? [] : [text]
    case .notes: []
    }
  }

  /// Reads what follows one of the counsellors' verbs.
  init(_ verb: Verb, _ words: inout Words) throws(RequestFault) {
    switch verb {
    case .authenticate:
      let name = try words.identifier(verb, "a name and a token")
      let token = try words.identifier(verb, "a name and a token")
      let language = words.next()
      guard language.isEmpty || Language(rawValue: String(language)) != nil else {
        throw RequestFault(.badArguments, "AUTH takes a name, a token, and fr or en")
      }
      _ = try words.nothing(verb, .ping)
      self = .authenticate(name: name, token: token, Language(rawValue: String(language)))
    case .sessions: self = .sessions(words.rest())
    case .open: self = .open(try words.rest(verb, "a code or the number of a case"))
    case .note: self = .note(try words.rest(verb, "a text"))
    case .report: self = .report(words.rest())
    case .desk: self = .desk(try words.rest(verb, "a line of the workbench"))
    default:
      _ = try words.nothing(verb, .ping)
      self = .notes
    }
  }
}
