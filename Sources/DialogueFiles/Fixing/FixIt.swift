/// Some characters of one line to be replaced by others; what `check --fix` does.
public struct FixIt: Hashable, Sendable {
  /// From the root of the dialogues: `youth/dialogue.yaml`.
  public let path: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// In Unicode scalars; 0 where something is only put in.
  public let length: Int
  public let replacement: String

  init(_ span: Span, _ replacement: String, length: Int? = nil) {
    path = span.file.path
    line = span.line
    column = span.column
    self.length = length ?? span.length
    self.replacement = replacement
  }

  /// Puts the nearest name where another was written, in the same quotes or braces.
  init?(naming name: String, at span: Span) {
    let scalars = span.file.line(span.line).unicodeScalars.dropFirst(span.column - 1)
    let written = String(String.UnicodeScalarView(scalars.prefix(span.length)))
    guard written.unicodeScalars.count == span.length else { return nil }
    for (open, close) in [("\"", "\""), ("'", "'"), ("{fact:", "}"), ("{", "}")]
    where written.hasPrefix(open) && written.hasSuffix(close) && written.count > 1 {
      self.init(span, open + name + close)
      return
    }
    self.init(span, name)
  }
}

extension [FixIt] {
  /// The text with these done; of two that touch the same characters, the first alone.
  public func applied(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      [Unicode.Scalar]($0.unicodeScalars)
    }
    let backwards = sorted { ($0.line, $0.column) > ($1.line, $1.column) }
    var before: FixIt?
    for fixIt in backwards {
      let start = fixIt.column - 1
      guard lines.indices.contains(fixIt.line - 1), start >= 0,
        start + fixIt.length <= lines[fixIt.line - 1].count
      else { continue }
      if let before, before.line == fixIt.line, start + fixIt.length > before.column - 1 {
        continue
      }
      lines[fixIt.line - 1].replaceSubrange(
        start..<start + fixIt.length, with: [Unicode.Scalar](fixIt.replacement.unicodeScalars))
      before = fixIt
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }
}
