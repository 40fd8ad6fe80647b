import Foundation

/// A guide whose files are written, and whose commands are run, in their order.
///
/// `<!-- fichier: PATH -->` before a block makes it a file; `<!-- remplacer: OLD => NEW -->` edits
/// the last one; a `console` block has commands behind `$`, and what they print.
struct Tutorial {
  enum Step {
    case file(path: String, text: String)
    case replace(old: String, new: String)
    /// One block of commands, in a range of the guide's lines.
    case console(commands: [String], lines: Range<Int>)
  }

  let lines: [String]
  let steps: [Step]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var steps: [Step] = []
    var path: String?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let match = line.wholeMatch(of: /<!-- fichier: (.+) -->/) {
        path = String(match.1)
      } else if let match = line.wholeMatch(of: /<!-- remplacer: (.+) => (.+) -->/) {
        steps.append(.replace(old: String(match.1), new: String(match.2)))
      } else if line.hasPrefix("```") {
        let end = lines[(index + 1)...].firstIndex(of: "```") ?? lines.count
        let body = Array(lines[(index + 1)..<end])
        if let file = path {
          steps.append(.file(path: file, text: body.joined(separator: "\n") + "\n"))
          path = nil
        } else if line == "```console" {
          let commands = body.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
          steps.append(.console(commands: commands, lines: (index + 1)..<end))
        }
        index = end
      }
      index += 1
    }
    self.steps = steps
  }
}
