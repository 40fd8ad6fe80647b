/// How large and how deep the parts of a dialogue may be.
public enum DialogueLimits {
  /// Bytes of one file; the longest dialogue of a counsellor is a tenth of it.
  public static let fileSize = 1 << 20
  /// Lists and mappings inside each other in one file: about 25 questions under options of
  /// questions, which nobody could read.
  public static let nesting = 100
  /// Files that include each other in a chain; a library of fragments needs two or three.
  public static let includes = 8
  /// Parentheses and `not` inside each other in one expression.
  public static let expressionNesting = 32
  /// Words, numbers and signs of one expression; a longer one wants a slot that is set.
  public static let expressionLength = 500
  /// Choices inside choices of one text; a reader of the file can't follow more.
  public static let textNesting = 3
  /// Rounds of a repetition; each is compiled for itself, and nobody answers more.
  public static let rounds = 20
  /// Questions on one way through a dialogue, beyond which people leave.
  public static let questionsOnAWay = 15
  /// Characters of a short text that somebody types.
  public static let shortText = 200
  /// Steps of one dialogue with all that it includes; ten times what a generated survey has.
  public static let steps = 50_000
  /// Characters of one text; more isn't read on a kiosk's screen.
  public static let text = 300
  /// Diagnostics of one run; after these an author starts mending anyway.
  public static let diagnostics = 500
  /// Diagnostics of shape that are collected, before they are sorted and cut: a file of a hundred
  /// thousand faults was made to take long, and nobody reads its last ones.
  static let collected = 5_000
}
