/// Where a person's answers come from: a terminal, a pipe, a test.
public protocol LineEditor {
  /// Waits for the next answer.
  ///
  /// `draft` stands in the line to begin with, where a line can be edited; where it can't be, a
  /// blank line leaves it as it is.
  /// `names` gives the names that begin with a text, best first, and everything worth offering for
  /// an empty one; it is called when the person presses Tab.
  mutating func readLine(
    prompt: String, draft: String, names: (String) -> [String]
  ) throws(InputFailure) -> LineEditorEvent
}

public enum LineEditorEvent: Hashable, Sendable {
  /// One answer, without its line end, safe to print.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, the end of the pipe, or a terminal that was closed.
  case endOfInput
  /// The line had more characters than this; none of them are kept.
  case tooLong(limit: Int)
}

/// The input can't be read.
public struct InputFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// `errno` as `read` or `poll` left it.
  public let code: Int32

  public var description: String { "the input can't be read (error \(code))" }
}

public enum InputLimit {
  /// Unicode scalars in one answer: a long message of about 170 words, and at most 4,000 bytes,
  /// which fit the wire's 4,096.
  public static let scalars = 1000
  static let bytes = scalars * 4
}
