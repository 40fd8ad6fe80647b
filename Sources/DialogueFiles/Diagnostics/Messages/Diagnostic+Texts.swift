import Essentials

/// Messages about texts.
extension Diagnostic {
  static func badChoice(expected: String, at span: Span) -> Self {
    Self(.error, .badChoice, at: span, "the choice in braces stops here; expected \(expected)")
  }

  static func choiceInPhrase(at span: Span) -> Self {
    Self(
      .error, .badChoice, at: span,
      "found a choice in a phrase; expected one in a dialogue's text alone")
  }

  static func outsideInText(at span: Span) -> Self {
    Self(
      .error, .badChoice, at: span,
      "a text knows the answers alone, and no date; expected a slot that is set before")
  }

  static func badCase(_ selector: String, of kind: String, expected: [String], at span: Span)
    -> Self
  {
    let nearest = NearestName.to(selector, among: expected)
    return Self(
      .error, .badCase, at: span,
      "'\(kind)' has no case '\(selector)'"
        + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func missingOther(_ kind: String, at span: Span) -> Self {
    Self(
      .error, .missingOther, at: span,
      "this '\(kind)' has no case 'other'; expected 'other {…}' for everything else")
  }

  static func missingFrench(_ address: String, at span: Span) -> Self {
    Self(
      .error, .missingTranslation, at: span,
      "no French text for '\(address)'; expected the key '\(address)' or 'fr'")
  }

  static func missingTranslation(_ language: String, at span: Span) -> Self {
    Self(.warning, .missingTranslation, at: span, "no text for the language '\(language)'")
  }

  static func mixedAddress(_ word: String, expected address: String, at span: Span) -> Self {
    Self(
      .warning, .mixedAddress, at: span,
      "found '\(word)' in a text that says '\(address)' to the person")
  }

  static func addressInNeutral(_ word: String, at span: Span) -> Self {
    Self(
      .warning, .mixedAddress, at: span,
      "found '\(word)' in a text for both; expected one text under 'tu' and one under 'vous'")
  }

  static func openHole(at span: Span) -> Self {
    Self(.error, .badHole, at: span, "found '{' without '}'; a brace of its own is written '{{'")
  }

  static func badHole(_ name: String, among names: [String], at span: Span) -> Self {
    Self(
      .error, .badHole, at: span,
      "no slot is called '\(name)'; expected a slot or 'fact:…' in braces",
      suggestion: NearestName.to(name, among: names))
  }

  static func badHoleName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .badHole, at: span, "found '\(name)' in braces; expected a name",
      fixIts: trimmed(name).map { [FixIt(span, "{\($0)}")] } ?? [])
  }

  static func unknownFact(_ id: String, among facts: [String], at span: Span) -> Self {
    Self(
      .error, .unknownFact, at: span, "no fact is called '\(id)'",
      suggestion: NearestName.to(id, among: facts))
  }

  static func textTooLong(_ length: Int, at span: Span) -> Self {
    Self(
      .warning, .textTooLong, at: span,
      "the text has \(length) characters; expected at most \(DialogueLimits.text)")
  }

  static func twoQuestions(at span: Span) -> Self {
    Self(
      .warning, .twoQuestions, at: span,
      "the text asks two questions; expected one a turn, for people answer the last")
  }

  static func hardToRead(_ index: Int, at span: Span) -> Self {
    Self(
      .warning, .hardToRead, at: span,
      "the text is hard to read, with an index of \(index); expected \(Readability.youth) or more: "
        + "shorter sentences, shorter words")
  }

  static func figureWithoutFact(_ figure: String, at span: Span) -> Self {
    Self(
      .warning, .figureWithoutFact, at: span,
      "no fact supports '\(figure)'; expected '{fact:…}', or a row of facts that says it")
  }

  /// The name between blanks; nil where there is no name.
  private static func trimmed(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, words[0].count < text.count, ShapeReader.isName(String(words[0])) else {
      return nil
    }
    return String(words[0])
  }
}
