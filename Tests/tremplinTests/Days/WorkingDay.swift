import Foundation
import TestTerminals
import Testing

/// A day at the workbench, typed on a real terminal of 80 columns, and what can then be seen.
struct WorkingDay {
  let name: String
  let account: String
  let today: String
  let lines: [String]

  static let folder = Program.root.appending(path: "Tests/tremplinTests/Days")

  private var file: URL { Self.folder.appending(path: "\(name).screen") }

  /// All that was on the screen, without what differs from run to run.
  ///
  /// Also the resume codes that were shown.
  func run(
    _ program: Program, token: String
  ) throws -> (screen: String, codes: [String]) {
    let environment = [
      "TREMPLIN_DATA": program.data.path, "TREMPLIN_HOME": program.home.path,
      "TREMPLIN_TODAY": today, "TREMPLIN_ACCOUNT": account, "TREMPLIN_TOKEN": token,
      "HOME": program.data.path,
    ]
    let terminal = try Pseudoterminal(
      "tremplin", ["counsel", "--lang", "fr", "--output", program.data.path],
      environment: environment)
    for line in lines {
      try terminal.expect("> ")
      try terminal.send(line + "\r")
    }
    #expect(try terminal.waitForExit() == 0)
    var model = TerminalModel(columns: 80, rows: 24)
    model.feed(terminal.output)
    let rows = (model.scrollback + model.screen).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    let text = String(
      rows.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed())
    let code = /([0-9A-Z]{4}-){4}[0-9A-Z]/
    let codes = text.matches(of: code).map { String($0.0) }
    return (text.replacing(code, with: "7F3K-92QX-M0TD-4HSA-B") + "\n", codes)
  }

  /// Compares with the screen that was reviewed; `UPDATE_GOLDEN=1` writes it anew.
  func check(_ screen: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try screen.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard screen != expected else { return }
    let both = zip(screen.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = both.first { $0 != $1 }
    Issue.record(
      "\(name): the screen shows \(difference.map { "'\($0)' and not '\($1)'" } ?? "more or less")")
  }
}
