public import Conversation
public import Essentials

/// What a page is made of: visible answers and advice, and the words that stand around them.
public struct Report: Hashable, Sendable {
  public enum Reader: String, Hashable, Sendable, CaseIterable {
    /// Who was interviewed, and takes the page home.
    case person
    /// Who led the interview, and has a case system to fill in.
    case counsellor
  }

  public var language: Language
  public var reader: Reader
  /// Short sentences, one idea each (FALC, *facile à lire et à comprendre*).
  public var isEasy: Bool
  /// As people write it.
  public var date: String
  public var day: Day
  public var told: [Assistant.Told]
  /// In the order they are shown; cards of all kinds.
  public var advice: [Reply]
  /// What takes the conversation up again; nil where it isn't kept.
  public var code: String?
  /// Only those that the person wants on the page: somebody at home may read it.
  public var helplines: [Reply.Care.Number]
  public var words: Words
  /// What was agreed to be done, the next first.
  public var plans: [Plan] = []
  /// For a counsellor only: what was written down, and how much the plan matters, 0 to 10.
  public var notes: [Note] = []
  public var importance: Int?
  public var confidence: Int?

  /// A step with its day.
  public struct Plan: Hashable, Sendable {
    public var day: Day
    /// As people write it.
    public var date: String
    public var text: String
    public var isDone: Bool

    public init(day: Day, date: String, text: String, isDone: Bool = false) {
      self.day = day
      self.date = date
      self.text = text
      self.isDone = isDone
    }
  }

  public struct Note: Hashable, Sendable {
    public var day: Day
    public var date: String
    public var author: String
    public var text: String

    public init(day: Day, date: String, author: String, text: String) {
      self.day = day
      self.date = date
      self.author = author
      self.text = text
    }
  }

  /// The words around answers and advice, in the language and register of the conversation.
  public struct Words: Hashable, Sendable {
    private let report: [ReportPhrase: String]
    private let screen: [ScreenPhrase: String]

    public init(report: (ReportPhrase) -> String, screen: (ScreenPhrase) -> String) {
      self.report = Dictionary(
        uniqueKeysWithValues: ReportPhrase.allCases.map { ($0, report($0)) })
      self.screen = Dictionary(
        uniqueKeysWithValues: ScreenPhrase.allCases.map { ($0, screen($0)) })
    }

    subscript(phrase: ReportPhrase) -> String { report[phrase] ?? "" }
    subscript(phrase: ScreenPhrase) -> String { screen[phrase] ?? "" }
  }

  public init(
    language: Language, reader: Reader = .person, isEasy: Bool = false, date: String, day: Day,
    told: [Assistant.Told], advice: [Reply], code: String? = nil,
    helplines: [Reply.Care.Number] = [], words: Words
  ) {
    self.language = language
    self.reader = reader
    self.isEasy = isEasy
    self.date = date
    self.day = day
    self.told = told
    self.advice = advice
    self.code = code
    self.helplines = helplines
    self.words = words
  }
}

extension Report {
  var trades: [Reply.TradeCard] {
    advice.compactMap { if case .trade(let card) = $0, !card.isIdea { card } else { nil } }
  }
  var ideas: [Reply.TradeCard] {
    advice.compactMap { if case .trade(let card) = $0, card.isIdea { card } else { nil } }
  }
  var schools: [Reply.SchoolCard] {
    advice.compactMap { if case .school(let card) = $0 { card } else { nil } }
  }
  var steps: [Reply.StepCard] {
    advice.compactMap { if case .step(let card) = $0 { card } else { nil } }
  }
  /// What is still to be done.
  var openPlans: [Plan] { plans.filter { !$0.isDone } }
  var changes: [String] {
    advice.compactMap { if case .change(let text) = $0 { text } else { nil } }
  }
  var sentences: [String] {
    advice.compactMap { if case .say(let text) = $0 { text } else { nil } }
  }
  public var message: String? {
    advice.lazy.compactMap { if case .message(let text) = $0 { text } else { nil } }.first
  }
}
