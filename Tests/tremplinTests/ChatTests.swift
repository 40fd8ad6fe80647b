import Foundation
import Testing

/// `tremplin chat` on a pipe, as scripts and the suspicious use it.
@Suite struct ChatTests {
  private let conversation = [
    "16 ans, j'habite Valognes", "40 km", "j'aime le métal et réparer", "oui", "non", "oui", "bof",
    "rien",
  ]

  @Test func `a pipe gets schools and not one escape`() throws {
    let result = try Program().chat(conversation)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Valognes"))
    #expect(result.output.contains("École 1"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(!result.output.contains("\n> "))
  }

  @Test func `hostile input is answered, and never comes back out`() throws {
    let lines = [
      "", "   ", String(repeating: "a", count: 100_000), "\u{1B}[31mrouge\u{202E}", "🙂🙂", "160 ans",
      "Trifouilly-les-Oies-sur-Rien", "999", "16 ans",
    ]
    let result = try Program().chat(lines)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("\u{1B}"))
    #expect(!result.output.contains("\u{202E}"))
    #expect(!result.output.contains("aaaaaaaaaa"))
  }

  /// A line, the answers before it, and words of the reply that only this line gets.
  private static let badLines: [(before: [String], line: String, reply: String)] = [
    ([], "", "rien reçu"),
    ([], "\u{1B}[31m\u{202E}", "rien reçu"),
    ([], String(repeating: "a", count: 100_000), "trop long pour moi"),
    ([], "🙂🙂", "pas reconnu le lieu"),
    ([], "Pétaouchnok", "pas reconnu le lieu"),
    ([], "trifouilly les oies", "pas reconnu le lieu"),
    ([], "160 ans", "« 160 ans » : je ne peux pas garder"),
    (["Valognes", "40 km"], "160", "Cet âge m’étonne"),
    (["Valognes", "40 km", "16 ans", "j’aime réparer"], "7", "Je n’ai pas compris"),
  ]

  @Test(arguments: badLines)
  func `a bad line gets a sentence of its own, and loses no answer`(
    _ bad: (before: [String], line: String, reply: String)
  ) throws {
    let asked = try Program().chat(bad.before + [bad.line, "résumé"])
    let unasked = try Program().chat(bad.before + ["résumé"])
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.plain.contains(bad.reply), "\(asked.plain)")
    #expect(!unasked.plain.contains(bad.reply), "a reply that comes anyway shows nothing")
    #expect(asked.summary == unasked.summary)
    #expect(!asked.plain.contains("Compris : \(bad.line)."), "what is refused is read back")
  }

  @Test func `bytes that are no UTF-8 don't end the conversation`() throws {
    let program = try Program()
    let process = program.process(["chat"])
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data([0xFF, 0xFE, 0x0A]))
    try stdin.fileHandleForWriting.write(contentsOf: Data("16 ans\n".utf8))
    try stdin.fileHandleForWriting.close()
    let output = String(
      decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output.contains("16 ans") || output.contains("16\u{A0}ans"))
  }

  @Test func `leaving shows a code, and the code takes the conversation up again`() throws {
    let program = try Program()
    let first = try program.chat(["16 ans, j'habite Valognes", "stop"])
    let code = try #require(first.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1
    let second = try program.chat(["résumé"], ["--resume", String(code)])
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("Valognes"))
    #expect(second.output.contains("16"))
  }

  @Test func `erasing asks once, and the code opens nothing any more`() throws {
    let program = try Program()
    let first = try program.chat(["16 ans", "stop"])
    let code = String(try #require(first.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
    let second = try program.chat(["efface tout", "oui"], ["--resume", code])
    #expect(second.status == 0, "\(second.errors)")
    let third = try program.chat([], ["--resume", code])
    #expect(third.status == 3, "an erased session must not be found")
  }

  private static let failures: [(arguments: [String], status: Int32)] = [
    (["chat", "--resume", "AAAA-BBBB"], 64),
    (["chat", "--dialogue", "pirates"], 64),
    (["chat", "--store", "mysql:x"], 1),
    (["catalogue", "show", "rien-de-tel"], 3),
    (["catalogue", "search", "zzzzzz"], 3),
    (["--frobnicate"], 64),
  ]

  @Test(arguments: failures)
  func `what can't be done has its exit status and a sentence`(
    _ failure: (arguments: [String], status: Int32)
  ) throws {
    let result = try Program().run(failure.arguments)
    #expect(result.status == failure.status, "\(failure.arguments)")
    #expect(result.errors.count > 20, "\(failure.arguments)")
  }
}

extension Program.Result {
  /// The output on one line, with ordinary spaces.
  fileprivate var plain: String {
    output.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// What "résumé" lists: the lines with a dash.
  fileprivate var summary: [Substring] {
    output.split(separator: "\n").filter { $0.hasPrefix("- ") }
  }
}
