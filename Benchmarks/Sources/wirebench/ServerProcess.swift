import Foundation

/// A server in a process of its own, up to the end of its value.
final class ServerProcess {
  struct Silent: Error { let said: String }

  private let process = Process()
  let port: UInt16
  let folder: URL

  /// Starts `binary`, and waits until it says `port=…` and `listening`.
  init(_ binary: URL, _ arguments: [String], in root: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-wirebench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = binary
    process.arguments = arguments
    process.environment = [
      "TREMPLIN_DATA": folder.path, "TREMPLIN_HOME": root.path, "HOME": folder.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    var said = ""
    var port: UInt16?
    while port == nil {
      let chunk = output.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Silent(said: said) }
      said += String(decoding: chunk, as: UTF8.self)
      for line in said.split(separator: "\n") where line.contains("listening") {
        let digits = line.split(separator: "port=").last?.prefix { $0.isNumber }
        port = digits.flatMap { UInt16($0) }
      }
    }
    self.port = port ?? 0
  }

  deinit {
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Memory in use, in KB: `VmRSS` of `/proc/PID/status`; `VmHWM` is its peak.
  func kilobytes(_ key: String = "VmRSS") -> Double {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(key):") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.first ?? 0
  }
}
