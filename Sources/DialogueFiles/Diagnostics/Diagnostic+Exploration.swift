import Essentials
import Interview

/// Messages about a dialogue as a whole, found by exploring it under state.
extension Diagnostic {
  static func neverReached(_ dialogue: Dialogue.ID, at span: Span) -> Self {
    Self(
      .warning, .neverReached, at: span,
      "no answers lead here in '\(dialogue)'; expected at least one way")
  }

  static func neverAsked(_ dialogue: Dialogue.ID, at span: Span) -> Self {
    Self(
      .warning, .neverAsked, at: span,
      "this question is never asked in '\(dialogue)': its answer is always known by then")
  }

  static func constantUnderState(
    _ words: String, isTrue: Bool, in dialogue: Dialogue.ID, at span: Span
  ) -> Self {
    Self(
      .warning, isTrue ? .alwaysTrue : .alwaysFalse, at: span,
      "'\(words)' is \(isTrue ? "true" : "false") in every conversation that gets here in "
        + "'\(dialogue)'; expected one that it depends on")
  }

  static func silentEnd(
    _ answers: String, others: Int, in dialogue: Dialogue.ID, at span: Span
  ) -> Self {
    Self(
      .warning, .silentEnd, at: span,
      "after this answer '\(dialogue)' ends without a word, with \(answers)"
        + (others > 0 ? " and in \(others) other ways" : "")
        + "; expected something said or advised")
  }

  static func explorationCut(_ dialogue: Dialogue.ID, at span: Span) -> Self {
    Self(
      .warning, .explorationCut, at: span,
      "'\(dialogue)' has more states than are explored; nothing is proved about its ways")
  }
}
