extension Diagnostic {
  /// What a diagnostic is about; the raw values are stable names.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file can't be read, or is not the YAML it should be.
    case unreadableFile = "unreadable-file"
    case tooLarge = "too-large"
    case notUTF8 = "not-utf8"
    case yamlSyntax = "yaml-syntax"
    case tab
    case anchor
    case duplicateKey = "duplicate-key"
    case tooDeep = "too-deep"
    case tooMany = "too-many"

    // A mapping has not the shape it should have.
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case unknownWord = "unknown-word"
    case badName = "bad-name"
    case badNumber = "bad-number"
    case wrongDialogue = "wrong-dialogue"
    case emptySteps = "empty-steps"

    // Slots and their types.
    case unknownType = "unknown-type"
    case badRange = "bad-range"
    case unknownSlot = "unknown-slot"
    case wrongSlot = "wrong-slot"
    case slotNeverAsked = "slot-never-asked"
    case sensitivityLeak = "sensitivity-leak"
    case textIsStored = "text-is-stored"
    case duplicateName = "duplicate-name"

    // Options.
    case unknownOption = "unknown-option"
    case missingOptions = "missing-options"
    case duplicateOption = "duplicate-option"
    case optionsCollide = "options-collide"
    case optionHidden = "option-hidden"
    case keywordCollides = "keyword-collides"

    // Steps.
    case duplicateID = "duplicate-id"
    case unreachableStep = "unreachable-step"
    case unknownDialogue = "unknown-dialogue"
    case includeMissing = "include-missing"
    case includeCycle = "include-cycle"

    // Expressions.
    case badExpression = "bad-expression"
    case typeMismatch = "type-mismatch"
    case constantCondition = "constant-condition"
    case unknownRepetition = "unknown-repetition"
    case divisionByZero = "division-by-zero"

    // Found by exploring the dialogue under state.
    case neverReached = "never-reached"
    case neverAsked = "never-asked"
    case alwaysTrue = "always-true"
    case alwaysFalse = "always-false"
    case silentEnd = "silent-end"
    case explorationCut = "exploration-cut"

    // Texts.
    case missingTranslation = "missing-translation"
    case mixedAddress = "mixed-address"
    case badHole = "bad-hole"
    case badChoice = "bad-choice"
    case badCase = "bad-case"
    case missingOther = "missing-other"
    case unknownFact = "unknown-fact"
    case textTooLong = "text-too-long"
    case twoQuestions = "two-questions"
    case hardToRead = "hard-to-read"
    case figureWithoutFact = "figure-without-fact"

    // The dialogue as a whole.
    case unusedQuestion = "unused-question"
    case longWay = "long-way"
    case sensitivityDiffers = "sensitivity-differs"
    case handOverCycle = "hand-over-cycle"
  }
}
