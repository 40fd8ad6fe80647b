import Essentials

/// Every message of the compiler, side by side.
///
/// Lower case, no final stop, names in 'quotes'; what was found, then what was expected.
extension Diagnostic {
  // Files

  static func unreadable(_ reason: String, at span: Span) -> Self {
    Self(.error, .unreadableFile, at: span, "the file can't be read: \(reason)")
  }

  static func tooLarge(at span: Span) -> Self {
    Self(
      .error, .tooLarge, at: span,
      "the file is too large; expected at most \(DialogueLimits.fileSize) bytes")
  }

  static func notUTF8(at span: Span) -> Self {
    Self(.error, .notUTF8, at: span, "found a byte that is not UTF-8; save the file as UTF-8")
  }

  static func yamlSyntax(_ problem: String, at span: Span) -> Self {
    Self(.error, .yamlSyntax, at: span, "this is not YAML: \(problem)")
  }

  static func tab(at span: Span) -> Self {
    Self(
      .error, .tab, at: span, "found a tab; expected spaces, which alone indent YAML",
      fixIts: [FixIt(span, String(repeating: "  ", count: span.length))])
  }

  static func anchor(_ name: String, at span: Span) -> Self {
    Self(.error, .anchor, at: span, "found the anchor '&\(name)'; write it out, or include a file")
  }

  static func alias(at span: Span) -> Self {
    Self(.error, .anchor, at: span, "found an alias; write it out, or include a file")
  }

  static func duplicateKey(_ key: String, at span: Span) -> Self {
    Self(.error, .duplicateKey, at: span, "the key '\(key)' is given twice")
  }

  static func tooDeep(_ limit: Int, at span: Span) -> Self {
    Self(.error, .tooDeep, at: span, "nested too deep; expected at most \(limit) levels")
  }

  static func tooManySteps(at span: Span) -> Self {
    Self(
      .error, .tooMany, at: span,
      "too many steps; expected at most \(DialogueLimits.steps) with all that is included")
  }

  static func tooManyDiagnostics(at span: Span) -> Self {
    Self(
      .error, .tooMany, at: span,
      "more than \(DialogueLimits.diagnostics) diagnostics; the others are not shown")
  }

  // Shapes

  static func keyIsNoText(_ key: Syntax) -> Self {
    Self(.error, .wrongType, at: key.span, "found \(key.kind) as a key; expected a word")
  }

  static func unknownKey(_ entry: Syntax.Entry, in place: String, expected: [String]) -> Self {
    let nearest = NearestName.to(entry.key, among: expected)
    return Self(
      .error, .unknownKey, at: entry.name.span,
      "no key is called '\(entry.key)' in \(place)"
        + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func secondKind(_ entry: Syntax.Entry, after first: String) -> Self {
    Self(
      .error, .unknownKey, at: entry.name.span,
      "this step is a '\(first)'; '\(entry.key)' is a step of its own")
  }

  static func missingKey(_ key: String, in place: String, at span: Span) -> Self {
    Self(.error, .missingKey, at: span, "\(place) has no '\(key)'")
  }

  static func wrongType(_ found: Syntax, expected: String) -> Self {
    Self(.error, .wrongType, at: found.span, "found \(found.kind); expected \(expected)")
  }

  static func unknownWord(_ word: String, _ what: String, expected: [String], at span: Span) -> Self
  {
    let nearest = NearestName.to(word, among: expected)
    return Self(
      .error, .unknownWord, at: span,
      "no \(what) is called '\(word)'"
        + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func badName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .badName, at: span,
      "'\(name)' is not a name; expected small letters without accents, digits and hyphens")
  }

  static func reservedName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .badName, at: span, "'\(name)' means something in expressions; choose another name")
  }

  static func badNumber(_ text: String, expected range: ClosedRange<Int>, at span: Span) -> Self {
    Self(
      .error, .badNumber, at: span,
      "found '\(text)'; expected a number from \(range.lowerBound) to \(range.upperBound)",
      fixIts: Int(text).map {
        [FixIt(span, String(min(max($0, range.lowerBound), range.upperBound)))]
      } ?? [])
  }

  static func wrongDialogue(_ found: String, folder: String, at span: Span) -> Self {
    Self(
      .error, .wrongDialogue, at: span,
      "the dialogue calls itself '\(found)'; expected '\(folder)', the name of its folder",
      fixIts: [FixIt(naming: folder, at: span)].compactMap { $0 })
  }

  static func emptySteps(_ place: String, at span: Span) -> Self {
    Self(.error, .emptySteps, at: span, "\(place) has no steps; expected a list of at least one")
  }

  // Slots

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

  // Options

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

  // Steps

  static func duplicateID(_ id: String, what: String, first: Span, at span: Span) -> Self {
    Self(
      .error, .duplicateID, at: span,
      "the \(what) '\(id)' is declared twice; first in \(first.file.name):\(first.line)")
  }

  static func unreachableStep(after last: String, at span: Span) -> Self {
    Self(.error, .unreachableStep, at: span, "nothing gets here: \(last)")
  }

  static func unknownDialogue(_ name: String, among names: [String], at span: Span) -> Self {
    let nearest = NearestName.to(name, among: names)
    return Self(
      .error, .unknownDialogue, at: span,
      "no dialogue is called '\(name)'"
        + (nearest == nil && !names.isEmpty ? "; expected \(Self.list(names))" : ""),
      suggestion: nearest)
  }

  static func includeMissing(_ path: String, at span: Span) -> Self {
    Self(.error, .includeMissing, at: span, "no file is called '\(path)'; expected one from here")
  }

  static func includeOutside(_ path: String, at span: Span) -> Self {
    Self(
      .error, .includeMissing, at: span,
      "'\(path)' leaves the folder of dialogues; expected a file inside it")
  }

  static func includeCycle(_ chain: [String], at span: Span) -> Self {
    Self(
      .error, .includeCycle, at: span,
      "a file includes itself: \(chain.map { "'\($0)'" }.joined(separator: " → "))")
  }

  // Expressions

  static func badExpression(found: String, expected: String, at span: Span) -> Self {
    Self(.error, .badExpression, at: span, "found \(found); expected \(expected)")
  }

  static func numberTooLarge(_ digits: String, at span: Span) -> Self {
    Self(.error, .badExpression, at: span, "the number '\(digits)' is too large")
  }

  static func typeMismatch(found: String, expected: String, at span: Span) -> Self {
    Self(.error, .typeMismatch, at: span, "found \(found); expected \(expected)")
  }

  static func constantCondition(_ words: String, isTrue: Bool, _ reason: String, at span: Span)
    -> Self
  {
    Self(
      .warning, .constantCondition, at: span,
      "'\(words)' is \(isTrue ? "true whenever it is known" : "never true"): \(reason)")
  }

  static func expressionTooLong(at span: Span) -> Self {
    Self(
      .error, .badExpression, at: span,
      "the expression has more than \(DialogueLimits.expressionLength) words; expected a part of "
        + "it in a slot that is set")
  }

  static func unknownRepetition(_ name: String, among names: [String], at span: Span) -> Self {
    Self(
      .error, .unknownRepetition, at: span, "no repetition is called '\(name)'",
      suggestion: NearestName.to(name, among: names))
  }

  static func divisionByZero(at span: Span) -> Self {
    Self(.error, .divisionByZero, at: span, "found a division by 0; expected another number")
  }

  // Texts

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

  // Dialogues

  static func unusedQuestion(_ slot: String, at span: Span) -> Self {
    Self(
      .warning, .unusedQuestion, at: span,
      "nothing looks at the answer for '\(slot)'; expected a use, or 'recorded: yes' at the slot")
  }

  static func longWay(_ questions: Int, limit: Int, at span: Span) -> Self {
    Self(
      .warning, .longWay, at: span,
      "one way asks \(questions) questions; expected at most \(limit), or 'most-questions: "
        + "\(questions)' above")
  }

  static func sensitivityDiffers(
    _ slot: String, _ sensitivity: String, in dialogue: String, _ other: String, at span: Span
  ) -> Self {
    Self(
      .error, .sensitivityDiffers, at: span,
      "'\(slot)' is \(sensitivity) here and \(other) in '\(dialogue)', to which it is handed over")
  }

  static func handOverCycle(_ chain: [String], at span: Span) -> Self {
    Self(
      .error, .handOverCycle, at: span,
      "dialogues hand over in a circle without a question: "
        + chain.map { "'\($0)'" }.joined(separator: " → "))
  }

  /// The name between blanks; nil where there is no name.
  private static func trimmed(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, words[0].count < text.count, ShapeReader.isName(String(words[0])) else {
      return nil
    }
    return String(words[0])
  }

  // Lists

  /// `'a', 'b' or 'c'`, cut where there are many.
  static func list(_ names: [String]) -> String {
    let limit = 16
    let quoted = names.prefix(limit).map { "'\($0)'" }
    if names.count > limit { return quoted.joined(separator: ", ") + " …" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
