import Foundation
import Testing

/// The guide for authors does what it says.
@Suite struct TutorialTests {
  private static let guide = Program.root.appending(path: "docs/fr/ecrire-un-dialogue.md")
  /// `UPDATE_GOLDEN=1` writes into the guide what its commands print, to be reviewed like a text.
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(.timeLimit(.minutes(5)))
  func `every block of the guide for authors gives what stands below it`() throws {
    let workplace = try Workplace()
    let tutorial = Tutorial(try String(contentsOf: Self.guide, encoding: .utf8))
    var written = tutorial.lines
    var shift = 0
    for step in tutorial.steps {
      switch step {
      case .file(let path, let text): try workplace.write(text, to: path)
      case .replace(let old, let new): try workplace.replace(old, with: new)
      case .console(let commands, let lines):
        let output = try commands.flatMap { ["$ " + $0] + (try workplace.run($0)) }
        let expected = Array(tutorial.lines[lines])
        if !Self.updates {
          #expect(output == expected, "\(commands)")
        }
        written.replaceSubrange(
          (lines.lowerBound + shift)..<(lines.upperBound + shift), with: output)
        shift += output.count - expected.count
      }
    }
    if Self.updates {
      try written.joined(separator: "\n").write(
        to: Self.guide, atomically: true, encoding: .utf8)
    }
  }
}
