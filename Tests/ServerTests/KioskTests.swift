import Foundation
import Testing

/// docs/kiosk/kiosk.py: what a vendor writes from docs/protocol.md in an afternoon.
@Suite(.timeLimit(.minutes(2))) struct KioskTests {
  @Test func `the kiosk of the documents leads to a school`() async throws {
    let output = try await talk(["16 ans, 50700 Valognes", "40 km", "usinage", "pourquoi ?"])
    #expect(output.contains("✓ Valognes (50)"))
    #expect(output.contains("1. "))
    #expect(!output.contains("Traceback"))
  }

  @Test func `the kiosk of the documents is sixty lines at most`() throws {
    let text = try String(
      contentsOf: Project.root.appending(path: "docs/kiosk/kiosk.py"), encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
  }

  @Test func `numbers come first when they are needed, and erasing is asked twice`() async throws {
    let output = try await talk(["je veux mourir", "efface tout", "oui"])
    #expect(output.contains("  3114  "))
  }

  /// What it prints; it asks with Python's standard library, in a process of its own.
  private func talk(_ lines: [String]) async throws -> String {
    try await TestServer.run { server in
      let process = Process()
      let (input, output) = (Pipe(), Pipe())
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "python3", Project.root.appending(path: "docs/kiosk/kiosk.py").path, "127.0.0.1",
        "\(server.port)",
      ]
      process.environment = ProcessInfo.processInfo.environment
        .merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.run()
      try input.fileHandleForWriting.write(
        contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
      try input.fileHandleForWriting.close()
      // Not on a thread that the server needs.
      return await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          let data = output.fileHandleForReading.readDataToEndOfFile()
          process.waitUntilExit()
          continuation.resume(returning: String(decoding: data, as: UTF8.self))
        }
      }
    }
  }
}
