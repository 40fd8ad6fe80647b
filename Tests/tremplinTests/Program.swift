import Foundation
import Synchronization

/// The program under test, run as people run it.
struct Program {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `tremplin`, built beside the tests.
  static let binary: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "tremplin")
  }()

  /// A folder of its own, so that no test meets another's store.
  let data: URL
  var home = Program.root
  /// The date that golden answers believe in.
  static let today = "2026-11-23"

  init() throws {
    data = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    if let catalogue = Self.loadedCatalogue {
      try FileManager.default.copyItem(
        at: catalogue, to: data.appending(path: "catalogue.sqlite"))
    }
  }

  /// The catalogue is loaded once for all tests: it takes seconds in a debug build.
  private static let loadedCatalogue: URL? = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-test-catalogue-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let process = makeProcess(["catalogue", "show", "usinage"], data: folder, home: root)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    let file = folder.appending(path: "catalogue.sqlite")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs to the end with `input` on a pipe.
  func run(_ arguments: [String], input: String = "") throws -> Result {
    let process = Self.makeProcess(arguments, data: data, home: home)
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    let writer = Thread {
      // A program that has left early reads no more; its status tells.
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let errors = Reader(stderr.fileHandleForReading)
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: output, as: UTF8.self), errors: errors.text())
  }

  func chat(_ lines: [String], _ arguments: [String] = []) throws -> Result {
    try run(["chat", "--lang", "fr"] + arguments, input: lines.map { $0 + "\n" }.joined())
  }

  static func makeProcess(_ arguments: [String], data: URL, home: URL) -> Process {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.environment = [
      "TREMPLIN_DATA": data.path, "TREMPLIN_HOME": home.path, "TREMPLIN_TODAY": today,
      "HOME": data.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
    ]
    return process
  }

  func process(_ arguments: [String]) -> Process {
    Self.makeProcess(arguments, data: data, home: home)
  }
}

/// Reads a pipe to its end beside the main reader, so that neither fills up.
private final class Reader: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let handle: FileHandle
  private let box = Box()

  private final class Box: Sendable {
    let data = Mutex(Data())
  }

  init(_ handle: FileHandle) {
    self.handle = handle
    let (box, done) = (box, done)
    Thread.detachNewThread {
      let read = handle.readDataToEndOfFile()
      box.data.withLock { $0 = read }
      done.signal()
    }
  }

  func text() -> String {
    done.wait()
    return String(decoding: box.data.withLock { $0 }, as: UTF8.self)
  }
}
