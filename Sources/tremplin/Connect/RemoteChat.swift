import Essentials
import LineProtocol
import Terminal

/// The conversation over the wire; when the line drops, it is taken up where it was.
struct RemoteChat: ChatDriver {
  /// The server refuses what it can't be asked without.
  struct Refused: Error {
    let code: ErrorCode
    let text: String
  }

  private let connect: () throws -> RemoteLines
  private var server: RemoteLines
  private var opening: [ServerLine] = []
  private(set) var language: Language
  private(set) var resumeCode: String?
  /// The turn that the server has told last.
  private var turn = 0
  private var words: JSONObject = [:]
  private var isErasing = false
  private(set) var isErased = false

  init(
    _ opening: Request.Command, in language: Language, connect: @escaping () throws -> RemoteLines
  ) throws {
    self.language = language
    self.connect = connect
    server = try connect().greeted()
    let reply = try server.ask(opening)
    try note(reply)
    if case .error(let code, let text, _) = reply.last { throw Refused(code: code, text: text) }
    self.opening = reply
  }

  var phrases: TerminalPhrases {
    func word(_ name: String) -> String { words[name]?.string ?? "" }
    // An older server has no words for it.
    let drafting = words["draft"]?.string.map {
      DraftPhrases(offer: $0, howTo: word("drafting"))
    }
    return TerminalPhrases(
      labels: ScreenLabels(
        heard: word("heard"), trade: word("trade"), school: word("school"), step: word("step"),
        pro: word("pro"), con: word("con"), contact: word("contact"), warning: word("warning"),
        call: word("call")),
      emptyAnswers: [word("empty"), word("empty-again")], tooLong: word("too-long"),
      confirmStop: word("confirm-stop"), carryOn: word("carry-on"), goodbye: word("goodbye"),
      resume: word("resume"),
      drafting: drafting)
  }

  mutating func begin() throws -> Turn {
    Turn(Block.blocks(for: opening, words: words))
  }

  mutating func receive(_ line: String) throws -> Turn {
    if isErasing { return try erase(isConfirmed: agreement(in: line) == true) }
    let reply = try exchange(.say(line))
    if case .error(_, let text, _) = reply.last { return Turn([.error(text)]) }
    let wish = reply.wish
    isErasing = wish == .forget
    let blocks = Block.blocks(for: reply, words: words)
    return wish == .quit ? Turn(blocks + farewell, isOver: true) : Turn(blocks)
  }

  private var farewell: [Block] {
    resumeCode.map { [.notice(phrases.resume.replacing("{code}", with: $0))] } ?? []
  }

  func names(beginningWith text: String) -> [String] {
    let reply = try? server.ask(.complete(text))
    for case .reply(.names, let fields) in reply ?? [] { return fields["names"]?.strings ?? [] }
    return []
  }

  /// Only what is no doubt: the question is whether to stop or to erase.
  func agreement(in line: String) -> Bool? {
    switch line.lowercased().filter(\.isLetter) {
    case "oui", "o", "ouais", "yes", "y", "ok", "daccord": true
    case "non", "n", "no", "nan": false
    default: nil
    }
  }

  private mutating func erase(isConfirmed: Bool) throws -> Turn {
    isErasing = false
    guard isConfirmed else {
      let question = try exchange(.repeat)
      return Turn(
        [.notice(words["not-erased"]?.string ?? "")] + Block.blocks(for: question, words: words))
    }
    let reply = try exchange(.forget)
    if case .error(_, let text, _) = reply.last { return Turn([.error(text)]) }
    resumeCode = nil
    isErased = true
    return Turn(Block.blocks(for: reply, words: words), isOver: true)
  }

  /// Has a conversation kept that wasn't, and gives its code.
  mutating func keep() throws -> String {
    let reply = try exchange(.keep)
    if case .error(let code, let text, _) = reply.last { throw Refused(code: code, text: text) }
    guard let resumeCode else { throw RemoteLines.Gone() }
    return resumeCode
  }

  /// Keeps the connection from being idle.
  func ping() throws {
    _ = try server.ask(.ping)
  }

  // MARK: The line

  /// Asks; where the line drops, connects again and finds out whether the turn was taken.
  private mutating func exchange(_ command: Request.Command) throws -> [ServerLine] {
    do {
      return try noted(server.ask(command))
    } catch let error as RemoteLines.Gone {
      guard let resumeCode else { throw error }
      let known = turn
      server = try connect().greeted()
      let resumed = try noted(server.ask(.resume(resumeCode)))
      return turn == known ? try noted(server.ask(command)) : resumed
    }
  }

  private mutating func noted(_ reply: [ServerLine]) throws -> [ServerLine] {
    try note(reply)
    return reply
  }

  private mutating func note(_ reply: [ServerLine]) throws {
    for case .reply(let tag, let fields) in reply where tag == .session || tag == .ask {
      turn = fields["turn"]?.integer ?? turn
      guard tag == .session else { continue }
      resumeCode = fields["code"]?.string ?? resumeCode
      language = fields["language"]?.string.flatMap(Language.init) ?? language
      for case .reply(.words, let words) in try server.ask(.words) { self.words = words }
    }
  }
}

extension [ServerLine] {
  fileprivate var wish: Verb? {
    for case .reply(.wish, let fields) in self {
      return fields["verb"]?.string.flatMap(Verb.init)
    }
    return nil
  }
}
