/// A place in a file, as editors count: the first line and the first column are 1.
public struct SourceLocation: Hashable, Sendable {
  /// As one opens it from where one stands: `dialogues/youth/dialogue.yaml`.
  public var file: String
  public var line: Int
  /// In characters, as a person counts them.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}
