public import Essentials

/// One line from a client.
public struct Request: Hashable, Sendable {
  public var tag: RequestTag?
  public var command: Command

  public init(_ command: Command, tag: RequestTag? = nil) {
    self.command = command
    self.tag = tag
  }

  public enum Command: Hashable, Sendable {
    /// The client's name and version, for the operator.
    case hello(String)
    case dialogues
    case ping
    case quit
    /// Plain conversation for people: no tags, `/` before a verb.
    case chat
    case startTLS

    case start(Start)
    /// A resume code as it was typed.
    case resume(String)
    case keep
    case forget

    case say(String)
    /// Options of the current question by their ids.
    case pick([String])
    case set(Filling)
    case unset(slot: String)
    case back
    case skip
    case why
    case help
    case `repeat`
    case summary
    case result
    case language(Language)

    /// The few words that a screen writes around replies.
    case words
    /// Names that begin so and may answer the current question.
    case complete(String)

    /// For counsellors, behind `AUTH`.
    case counsel(CounselRequest)
  }

  /// How a session begins.
  public struct Start: Hashable, Sendable {
    public var dialogue: String
    /// Nil: French.
    public var language: Language?
    /// False for a session that is written down only when the person asks (`KEEP`).
    public var isKept: Bool
    /// The dialogue in plain language (FALC).
    public var isEasy: Bool
    /// What is known before the first question.
    public var fillings: [Filling]

    public init(
      _ dialogue: String, in language: Language? = nil, isKept: Bool = true,
      isEasy: Bool = false, fillings: [Filling] = []
    ) {
      self.dialogue = dialogue
      self.language = language
      self.isKept = isKept
      self.isEasy = isEasy
      self.fillings = fillings
    }
  }

  /// A slot, and the text that fills it.
  public struct Filling: Hashable, Sendable {
    public var slot: String
    public var text: String

    public init(slot: String, text: String) {
      self.slot = slot
      self.text = text
    }
  }
}

extension Request.Command {
  public var verb: Verb {
    switch self {
    case .hello: .hello
    case .dialogues: .dialogues
    case .ping: .ping
    case .quit: .quit
    case .chat: .chat
    case .startTLS: .startTLS
    case .start: .start
    case .resume: .resume
    case .keep: .keep
    case .forget: .forget
    case .say: .say
    case .pick: .pick
    case .set: .set
    case .unset: .unset
    case .back: .back
    case .skip: .skip
    case .why: .why
    case .help: .help
    case .repeat: .repeat
    case .summary: .summary
    case .result: .result
    case .language: .language
    case .words: .words
    case .complete: .complete
    case .counsel(let request): request.verb
    }
  }
}
