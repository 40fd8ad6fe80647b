import Foundation

/// `tremplin serve` in a process of its own, that can be killed.
struct ServerProcess {
  let process: Process
  let port: UInt16
  private let errors = Pipe()

  /// Starts it, and waits until it says which port it listens on.
  init(_ program: Program, _ arguments: [String] = []) throws {
    process = program.process(["serve", "--port", "0"] + arguments)
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    var log = ""
    while true {
      let chunk = errors.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Silent(log: log) }
      log += String(decoding: chunk, as: UTF8.self)
      if let match = log.firstMatch(of: /port=([0-9]+) .*listening/), let port = UInt16(match.1) {
        self.port = port
        return
      }
    }
  }

  /// Has it read edited files; returns what its log says of that.
  func reload() throws -> String {
    Foundation.kill(process.processIdentifier, SIGHUP)
    var log = ""
    while !log.contains("files loaded"), !log.contains("files can't be loaded") {
      let chunk = errors.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Silent(log: log) }
      log += String(decoding: chunk, as: UTF8.self)
    }
    return log
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// It ended before it listened.
  struct Silent: Error {
    let log: String
  }
}
