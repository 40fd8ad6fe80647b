import Essentials

/// Messages about whole dialogues and what hangs between them.
extension Diagnostic {
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
}
