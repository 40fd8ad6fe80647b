import Foundation
import TestTerminals
import Testing

/// A program inside tmux, on 80 columns and 24 rows: what a person at an ssh session sees.
///
/// It has a server of its own, away from the tmux of whoever runs the tests.
struct TmuxSession {
  private let server: String
  private var typed = 0

  /// Reviewed days have some 600 rows.
  private static let history = "20000"
  /// What the shell says when the program has ended.
  private static let ending = "-- end --"
  private static let patience: TimeInterval = 60

  init(_ command: [String], environment: [String: String]) throws {
    server = "tremplin-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
    let quoted = command.map { "'" + $0.replacing("'", with: #"'\''"#) + "'" }
    let variables = environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    // Its server must not inherit the signal mask of a test's thread.
    let starter = try Pseudoterminal(
      "/usr/bin/env",
      Self.options(server)
        + ["start-server", ";", "set-option", "-g", "history-limit", Self.history, ";"]
        + ["new-session", "-d", "-x", "80", "-y", "24"] + variables
        + [quoted.joined(separator: " ") + "; echo '\(Self.ending)'; cat"],
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    #expect(try starter.waitForExit() == 0, "tmux doesn't start")
  }

  private static func options(_ server: String) -> [String] {
    ["tmux", "-u", "-f", "/dev/null", "-L", server]
  }

  /// Types a line at the prompt, once it is there.
  mutating func type(_ line: String) throws {
    // A prompt for each line: the last one may not have been answered yet.
    let typed = typed
    try wait(for: "the prompt") { rows in
      rows.last == ">" && rows.count { $0.hasPrefix(">") } == typed + 1
    }
    self.typed += 1
    try tmux(["send-keys", "-l", line])
    try tmux(["send-keys", "Enter"])
  }

  /// Everything that was on the screen, rows without the blanks at their end; ends the session.
  func finish() throws -> [String] {
    let rows = try wait(for: "the end") { $0.last == Self.ending }
    try tmux(["kill-server"])
    return rows.dropLast()
  }

  @discardableResult
  private func wait(
    for what: String, until isThere: ([String]) -> Bool
  ) throws -> [String] {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    var rows: [String] = []
    while Date() < deadline {
      rows = try screen().components(separatedBy: "\n")
      while rows.last?.isEmpty == true { rows.removeLast() }
      if isThere(rows) { return rows }
      Thread.sleep(forTimeInterval: 0.02)
    }
    try tmux(["kill-server"])
    throw Overdue(what: what, rows: rows.suffix(24).joined(separator: "\n"))
  }

  struct Overdue: Error, CustomStringConvertible {
    let what: String
    let rows: String

    var description: String { "\(what) never came; the screen shows\n\(rows)" }
  }

  private func screen() throws -> String {
    let output = Pipe()
    let process = try start(["capture-pane", "-p", "-S", "-"], output: output)
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func tmux(_ arguments: [String]) throws {
    try start(arguments, output: FileHandle.nullDevice).waitUntilExit()
  }

  private func start(_ arguments: [String], output: Any) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = Self.options(server) + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
