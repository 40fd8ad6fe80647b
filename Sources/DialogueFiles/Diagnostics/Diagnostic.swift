public import Essentials

/// Something wrong with a dialogue's file, placed as a compiler would place it.
///
/// Printed with its line and a caret:
///
///     dialogues/youth/dialogue.yaml:12:9: error: no slot is called 'agee'; did you mean 'age'? [unknown-slot]
///        12 |   - if: agee < 15
///           |         ^~~~
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    /// The dialogue can't be used.
    case error
    /// The dialogue is used; somebody should look at it.
    case warning
  }

  public let severity: Severity
  /// What it is, in a word that never changes.
  public let code: Code
  public let location: SourceLocation
  /// How many characters are meant, from `location` on.
  public let length: Int
  /// What was found and what was expected: lower case, no final stop, names in 'quotes'.
  public let message: String
  /// The nearest name that exists, where one is near.
  public let suggestion: String?
  /// What would mend it, where that is known; each alone, or all of them.
  public let fixIts: [FixIt]
  /// The line of the file, without its end.
  public let sourceLine: String

  init(
    _ severity: Severity, _ code: Code, at span: Span, _ message: String,
    suggestion: String? = nil, fixIts: [FixIt] = []
  ) {
    let line = span.file.line(span.line)
    let scalars = line.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: span.column - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let end =
      scalars.index(start, offsetBy: span.length, limitedBy: scalars.endIndex) ?? scalars.endIndex
    self.severity = severity
    self.code = code
    self.location = SourceLocation(
      file: span.file.name, line: span.line, column: line[..<start].count + 1)
    self.length = max(1, line[start..<end].count)
    self.message = message
    self.suggestion = suggestion
    let naming = suggestion.flatMap { FixIt(naming: $0, at: span) }
    self.fixIts = fixIts.isEmpty ? [naming].compactMap { $0 } : fixIts
    self.sourceLine = String(line)
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String {
    var headline = "\(location): \(severity.rawValue): \(message)"
    if let suggestion { headline += "; did you mean '\(suggestion)'?" }
    headline += " [\(code.rawValue)]"
    guard !sourceLine.isEmpty else { return headline }
    let window = Window(sourceLine, location.column, length)
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let blank = String(repeating: " ", count: margin.count + number.count)
    return """
      \(headline)
      \(margin)\(number) | \(Self.printable(window.line))
      \(blank) | \(window.underline)
      """
  }

  /// The part of a line that is worth showing, with what stands under it.
  private struct Window {
    /// Characters of a longer line that are shown.
    static let width = 120
    /// Of these, before the place that is meant.
    static let before = 60

    let line: String
    let underline: String

    init(_ full: String, _ column: Int, _ length: Int) {
      let isLong = full.count > Self.width
      let start = isLong ? max(0, column - 1 - Self.before) : 0
      let shown = full.dropFirst(start).prefix(Self.width)
      let opening = start > 0 ? "…" : ""
      let closing = start + shown.count < full.count ? "…" : ""
      line = opening + shown + closing
      // Tabs stay tabs, so that the caret stands under its character.
      let indent = String(shown.prefix(column - 1 - start).map { $0 == "\t" ? "\t" : " " })
      let room = max(1, shown.count - indent.count)
      underline =
        String(repeating: " ", count: opening.count) + indent + "^"
        + String(repeating: "~", count: min(length, room) - 1)
    }
  }

  /// Control and direction marks of a hostile file never reach a terminal.
  private static func printable(_ line: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .surrogate, .lineSeparator, .paragraphSeparator:
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}

extension Diagnostic: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.location, left.code.rawValue, left.message)
      < (right.location, right.code.rawValue, right.message)
  }
}
