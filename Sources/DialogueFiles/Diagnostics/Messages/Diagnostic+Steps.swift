import Essentials

/// Messages about steps and expressions.
extension Diagnostic {
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
}
