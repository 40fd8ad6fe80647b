import Foundation

/// From the start of the process to the end of its first question, and the memory it takes.
struct StartBench {
  let binary: URL
  let root: URL

  private static let warmStarts = 21
  private static let firstLoads = 3

  func run() throws -> [Figure] {
    var first: [Double] = []
    for _ in 0..<Self.firstLoads { first.append(try start(in: freshFolder()).milliseconds) }
    let data = try freshFolder()
    _ = try start(in: data)
    let warm = try (0..<Self.warmStarts).map { _ in try start(in: data) }
    return [
      Figure(
        name: "first start, all seeds loaded (median of 3)", value: first.percentile(0.5),
        unit: "ms", target: (.atMost, 5_000)),
      Figure(
        name: "start to first question (median of 21)",
        value: warm.map(\.milliseconds).percentile(0.5), unit: "ms", target: (.atMost, 100)),
      Figure(
        name: "peak memory of such a start (median)", value: warm.map(\.megabytes).percentile(0.5),
        unit: "MB", target: (.atMost, 80)),
    ]
  }

  private struct Start {
    let milliseconds: Double
    let megabytes: Double
  }

  private func freshFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Starts a chat on a pipe, reads up to its first question mark, and closes its input.
  private func start(in data: URL) throws -> Start {
    let process = Process()
    process.executableURL = binary
    process.arguments = ["chat", "--lang", "fr", "--home", root.path]
    process.environment = ["TREMPLIN_DATA": data.path, "HOME": data.path]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    let begin = ContinuousClock.now
    try process.run()
    var seen = Data()
    while !seen.contains(UInt8(ascii: "?")) {
      let chunk = output.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Silence(said: String(decoding: seen, as: UTF8.self)) }
      seen.append(chunk)
    }
    let duration = ContinuousClock.now - begin
    let memory = Self.peakMemory(of: process.processIdentifier)
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Start(milliseconds: duration / .milliseconds(1), megabytes: memory)
  }

  struct Silence: Error {
    let said: String
  }

  /// `VmHWM` of `/proc/PID/status`, in MB.
  private static func peakMemory(of process: Int32) -> Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    let kilobytes = line.split(separator: " ").compactMap { Double($0) }.first ?? 0
    return kilobytes / 1024
  }
}
