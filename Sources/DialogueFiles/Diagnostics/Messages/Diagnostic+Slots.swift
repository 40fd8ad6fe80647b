import Essentials

/// Messages about slots and their options.
extension Diagnostic {
  static func unknownType(_ word: String, expected: [String], at span: Span) -> Self {
    let nearest = NearestName.to(word, among: expected)
    return Self(
      .error, .unknownType, at: span,
      "no type is called '\(word)'" + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func typeNeeds(_ type: String, _ what: String, at span: Span) -> Self {
    Self(.error, .unknownType, at: span, "'\(type)' needs \(what)")
  }

  static func badRange(_ text: String, at span: Span) -> Self {
    Self(
      .error, .badRange, at: span,
      "found '\(text)'; expected two numbers, the smaller one first: '8..99'",
      fixIts: SlotTypeParser.mended(text).map { [FixIt(span, $0)] } ?? [])
  }

  static func unknownSlot(_ name: String, among slots: [String], at span: Span) -> Self {
    Self(
      .error, .unknownSlot, at: span, "no slot is called '\(name)'",
      suggestion: NearestName.to(name, among: slots))
  }

  static func wrongSlot(_ name: String, is type: String, expected: String, at span: Span) -> Self {
    Self(.error, .wrongSlot, at: span, "the slot '\(name)' holds \(type); expected \(expected)")
  }

  static func slotNeverAsked(_ name: String, at span: Span) -> Self {
    Self(
      .warning, .slotNeverAsked, at: span,
      "the slot '\(name)' is never asked, listened to, explored or set")
  }

  static func sensitivityLeak(
    from source: String, _ sensitivity: String, to target: String, _ lower: String, at span: Span
  ) -> Self {
    Self(
      .error, .sensitivityLeak, at: span,
      "'\(source)' is \(sensitivity), and would be told by '\(target)', which is \(lower)")
  }

  static func textIsStored(_ slot: String, at span: Span) -> Self {
    Self(
      .error, .textIsStored, at: span,
      "the slot '\(slot)' holds words of a person; expected 'sensitivity: never-stored'")
  }

  static func duplicateName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .duplicateName, at: span,
      "something else is called '\(name)' here; expected a name of its own")
  }

  static func unknownOption(
    _ option: String, of slot: String, among options: [String], at span: Span
  ) -> Self {
    let nearest = NearestName.to(option, among: options)
    return Self(
      .error, .unknownOption, at: span,
      "'\(slot)' has no option '\(option)'"
        + (nearest == nil ? "; expected \(Self.list(options))" : ""),
      suggestion: nearest)
  }

  static func missingOptions(_ slot: String, at span: Span) -> Self {
    Self(
      .error, .missingOptions, at: span,
      "the slot '\(slot)' has no options; expected them here or where it is asked")
  }

  static func duplicateOption(_ option: String, at span: Span) -> Self {
    Self(.error, .duplicateOption, at: span, "the option '\(option)' is given twice")
  }

  static func optionsCollide(_ words: String, _ first: String, _ second: String, at span: Span)
    -> Self
  {
    Self(
      .warning, .optionsCollide, at: span,
      "'\(words)' is heard as '\(first)' and as '\(second)'; expected words of one option")
  }

  static func optionHidden(_ option: String, by broader: String, at span: Span) -> Self {
    Self(
      .warning, .optionHidden, at: span,
      "whatever is said for '\(option)' is heard as '\(broader)', which stands before it; expected "
        + "words of its own")
  }

  static func keywordCollides(
    _ word: String, _ intent: String, _ option: String, at span: Span
  ) -> Self {
    Self(
      .warning, .keywordCollides, at: span,
      "'\(word)' means '\(intent)' everywhere, and '\(option)' here; expected another word")
  }
}
