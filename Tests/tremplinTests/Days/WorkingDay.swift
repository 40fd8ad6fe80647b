import Foundation
import TestTerminals
import Testing

/// A day at the workbench, typed on a real terminal of 80 columns, and what can then be seen.
///
/// With `TREMPLIN_TMUX` in the environment the terminal is tmux's, and must show the same.
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
    let arguments = ["counsel", "--lang", "fr", "--output", program.data.path]
    let wantsTmux = ProcessInfo.processInfo.environment["TREMPLIN_TMUX"] != nil
    let rows =
      wantsTmux
      ? try rowsInTmux(arguments, environment) : try rowsOnTerminal(arguments, environment)
    let text = String(
      rows.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed())
    let code = /([0-9A-Z]{4}-){4}[0-9A-Z]/
    let codes = text.matches(of: code).map { String($0.0) }
    return (text.replacing(code, with: "7F3K-92QX-M0TD-4HSA-B") + "\n", codes)
  }

  private func rowsOnTerminal(
    _ arguments: [String], _ environment: [String: String]
  ) throws -> [String] {
    let terminal = try Pseudoterminal("tremplin", arguments, environment: environment)
    for line in lines {
      try terminal.expect("> ")
      try terminal.send(line + "\r")
    }
    #expect(try terminal.waitForExit() == 0)
    var model = TerminalModel(columns: 80, rows: 24)
    model.feed(terminal.output)
    return (model.scrollback + model.screen).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func rowsInTmux(
    _ arguments: [String], _ environment: [String: String]
  ) throws -> [String] {
    var tmux = try TmuxSession([Program.binary.path] + arguments, environment: environment)
    for line in lines { try tmux.type(line) }
    return try tmux.finish()
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
