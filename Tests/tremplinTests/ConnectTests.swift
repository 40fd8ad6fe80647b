import Foundation
import Testing

/// `tremplin connect` against `tremplin serve`.
@Suite(.timeLimit(.minutes(5))) struct ConnectTests {
  private let program: Program
  private let server: ServerProcess

  init() throws {
    program = try Program()
    server = try ServerProcess(program)
  }

  private func connect(_ lines: [String], _ arguments: [String] = []) throws -> Program.Result {
    try program.run(
      ["connect", "127.0.0.1:\(server.port)", "--lang", "fr"] + arguments,
      input: lines.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ["16 ans, Valognes", "40 km", "pourquoi ?", "usinage", "résumé", "stop"],
    ["Saint-Denis", "2", "in English please", "40 km", "stop"],
    ["j'ai envie de mourir", "Valognes"],
  ])
  func `a conversation over the wire looks like one here`(_ lines: [String]) throws {
    defer { server.kill() }
    let here = try program.chat(lines)
    let there = try connect(lines)
    #expect(there.status == here.status, "\(there.errors)")
    #expect(Self.withoutCode(there.output) == Self.withoutCode(here.output))
  }

  @Test func `what was said is resumed, and erased when it is asked`() throws {
    defer { server.kill() }
    let first = try connect(["16 ans, Valognes", "stop"])
    let code = String(try #require(first.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
    let second = try connect(["effacer", "oui"], ["--resume", code])
    #expect(second.output.contains("Valognes"))
    let third = try connect([], ["--resume", code])
    #expect(third.status == 3)
  }

  @Test func `a server that isn't there is named`() throws {
    server.kill()
    let result = try connect([])
    #expect(result.status == 1)
    #expect(result.errors.contains("127.0.0.1") && result.errors.contains("\(server.port)"))
  }

  private static func withoutCode(_ text: String) -> String {
    text.replacing(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}-[0-9A-Z]/, with: "CODE")
  }
}
