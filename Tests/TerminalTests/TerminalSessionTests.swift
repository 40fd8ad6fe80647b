import Testing

@testable import Terminal
@testable import TerminalFixture

@Suite struct TerminalSessionTests {
  private func run(
    _ events: [LineEditorEvent], plain: Bool = true
  ) throws -> (ending: TerminalSession.Ending, output: String, answers: [String]) {
    var output = ""
    var driver = TwoQuestions()
    var ending: TerminalSession.Ending?
    var session = TerminalSession(
      editor: ScriptedEditor(events: events),
      capabilities: {
        TerminalCapabilities(isInteractive: false, isPlain: plain, hasColour: false, width: 60)
      },
      write: { output += $0 })
    ending = try session.run(&driver)
    return (try #require(ending), output, driver.answers)
  }

  @Test func `the conversation's end is the session's end`() throws {
    let (ending, output, answers) = try run([.line("a"), .line("b"), .line("c")])
    #expect(ending == .done)
    #expect(answers == ["a", "b"])
    #expect(output.hasSuffix("C’est fini.\n"))
  }

  @Test(arguments: ["", "   ", "\u{A0}"])
  func `an answer without a word gets a sentence, not twice the same`(_ line: String) throws {
    let (_, output, answers) = try run([.line(line), .line(line)])
    #expect(answers.isEmpty)
    #expect(output.contains("Prends ton temps.\nJe t’écoute.\n"))
  }

  @Test func `an answer that is too long is told its limit`() throws {
    let (_, output, answers) = try run([.tooLong(limit: 1000)])
    #expect(answers.isEmpty)
    #expect(output.contains("Au plus 1000 lettres."))
  }

  @Test(
    arguments: [
      ([], .done),
      ([.interrupted, .interrupted], .interrupted),
      ([.interrupted, .line("oui")], .done),
      ([.interrupted, .endOfInput], .done),
    ] as [([LineEditorEvent], TerminalSession.Ending)])
  func `whoever leaves gets the code`(
    _ events: [LineEditorEvent], _ expected: TerminalSession.Ending
  ) throws {
    let (ending, output, _) = try run(events)
    #expect(ending == expected)
    #expect(output.hasSuffix("À bientôt.\nTon code\u{A0}: 7F3K-92QX\n"))
  }

  @Test(arguments: ["non", "euh", ""])
  func `anything but yes goes on with the question`(_ answer: String) throws {
    let (_, output, answers) = try run([.interrupted, .line(answer), .line("a"), .line("b")])
    #expect(answers == ["a", "b"])
    #expect(output.contains("On continue.\nTu habites où\u{A0}?\n1. à la ville\n"))
  }

  @Test func `a pipe gets neither prompt nor escape`() throws {
    let (_, output, _) = try run([.line("a"), .line("b")])
    #expect(!output.contains(">"))
    #expect(!output.unicodeScalars.contains("\u{1B}"))
  }
}
