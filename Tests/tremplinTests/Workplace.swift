import Foundation
import Testing

/// A project with no dialogue of its own yet, where an author types commands.
final class Workplace {
  let program: Program
  let home: URL
  private var lastFile = ""

  init() throws {
    var program = try Program()
    home = program.data.appending(path: "project")
    try FileManager.default.createDirectory(
      at: home.appending(path: "dialogues"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: home.appending(path: "seeds"), withDestinationURL: Program.root.appending(path: "seeds"))
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "dialogues/phrases.yaml"),
      to: home.appending(path: "dialogues/phrases.yaml"))
    program.home = home
    self.program = program
  }

  /// One of the project's own dialogues, to spoil.
  func copyDialogues() throws {
    let folder = home.appending(path: "dialogues")
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: Program.root.appending(path: "dialogues"), to: folder)
  }

  func write(_ text: String, to path: String) throws {
    let file = home.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    lastFile = path
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: home.appending(path: path), encoding: .utf8)
  }

  /// In the file that was written last.
  func replace(_ old: String, with new: String) throws {
    let path = lastFile
    let text = try read(path)
    try #require(text.contains(old), "no '\(old)' in \(path)")
    try write(text.replacing(old, with: new), to: path)
  }

  /// What a shell prints, both streams in their order, without what differs from day to day.
  func run(_ command: String) throws -> [String] {
    let process = program.process([])
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = home
    let binaries = Program.binary.deletingLastPathComponent().path
    process.environment?["PATH"] = "\(binaries):/usr/bin:/bin"
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
      .replacing(home.resolvingSymlinksInPath().path + "/", with: "")
      .replacing(home.path + "/", with: "")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
