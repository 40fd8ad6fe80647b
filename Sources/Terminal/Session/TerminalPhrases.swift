/// What the terminal itself has to say; written with the dialogues, never here.
public struct TerminalPhrases: Hashable, Sendable {
  public var labels: ScreenLabels
  /// For an answer without a word; taken in turn, so that none comes twice in a row.
  public var emptyAnswers: [String]
  /// `{limit}` is the number of characters that an answer may have.
  public var tooLong: String
  /// After one Ctrl-C: `Tu veux arrêter ? (oui / non)`.
  public var confirmStop: String
  /// After "non".
  public var carryOn: String
  public var goodbye: String
  /// `{code}` is the resume code.
  public var resume: String
  /// Nil where no message is ever to be completed.
  public var drafting: DraftPhrases?

  public init(
    labels: ScreenLabels, emptyAnswers: [String], tooLong: String, confirmStop: String,
    carryOn: String, goodbye: String, resume: String,
    drafting: DraftPhrases? = nil
  ) {
    self.labels = labels
    self.emptyAnswers = emptyAnswers
    self.tooLong = tooLong
    self.confirmStop = confirmStop
    self.carryOn = carryOn
    self.goodbye = goodbye
    self.resume = resume
    self.drafting = drafting
  }
}

/// Around a message that a person completes here, before it is copied and sent.
public struct DraftPhrases: Hashable, Sendable {
  /// Under the message: how to edit it.
  ///
  /// It names ``MessageDraft/command``.
  public var offer: String
  /// Before its first sentence: Enter keeps a sentence, an emptied one goes.
  public var howTo: String

  public init(offer: String, howTo: String) {
    self.offer = offer
    self.howTo = howTo
  }
}
