import Testing
import Understanding

/// A line of a table: what was asked, what was said, what has to be heard.
struct UtteranceCase: CustomTestStringConvertible, Sendable {
  var asked: String
  var text: String
  var heard: String

  var testDescription: String { "\(asked) ← \(text)" }

  /// Lines of the form `asked | said | heard`.
  static func table(_ lines: String) -> [UtteranceCase] {
    lines.split(separator: "\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      precondition(fields.count == 3, "three fields expected: \(line)")
      return UtteranceCase(
        asked: Fixture.trimmed(fields[0]), text: Fixture.trimmed(fields[1]),
        heard: Fixture.trimmed(fields[2]))
    }
  }

  var expectation: Understanding.Expectation {
    switch asked {
    case "yesno": .init(.yesNo)
    case "integer": .init(.integer)
    case "age": .init(.age)
    case "place": .init(.place)
    case "reach": .init(.reach)
    case "level": .init(.level)
    case "likes": .init(.interests(.likes))
    case "dislikes": .init(.interests(.dislikes))
    case "vetoes": .init(.interests(.vetoes))
    case "trade": .init(.trade)
    case "sector": .init(.sector)
    case "choice": .init(.choice, options: Fixture.options)
    case "choices": .init(.choices, options: Fixture.options)
    default: .nothing
    }
  }
}
