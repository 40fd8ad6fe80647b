import Glibc
import Testing

@testable import Terminal

@Suite struct PipeEditorTests {
  /// What the editor makes of `input`, up to its end.
  private func events(_ input: [UInt8]) throws -> [LineEditorEvent] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    try #require(fwrite(input, 1, input.count, file) == input.count)
    rewind(file)
    var editor = PipeEditor(descriptor: fileno(file))
    var events: [LineEditorEvent] = []
    // Each event but the last takes a byte at least.
    for _ in 0...input.count {
      let event = try editor.readLine(prompt: "> ", draft: "", names: { _ in [] })
      if event == .endOfInput { return events }
      events.append(event)
    }
    Issue.record("the input has no end")
    return events
  }

  @Test(
    arguments: [
      ("", []),
      ("a\nb\n", ["a", "b"]),
      ("a\nb", ["a", "b"]),
      ("a\r\nb\r\n", ["a", "b"]),
      ("\n\n", ["", ""]),
      ("a\u{0}b\u{7}c\n", ["abc"]),
      ("\u{1B}[31mrouge\u{1B}[0m\n", ["rouge"]),
      ("a\u{202E}b\u{2067}c\u{FEFF}\n", ["abc"]),
      ("a\tb\rc\n", ["a b c"]),
      ("👩‍🔧\n", ["👩🔧"]),
    ] as [(String, [String])])
  func `each line is an answer that can be shown`(_ input: String, _ lines: [String]) throws {
    #expect(try events(Array(input.utf8)) == lines.map { .line($0) })
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() throws {
    #expect(
      try events([0x61, 0xFF, 0x62, 0x0A, 0xC3]) == [.line("a\u{FFFD}b"), .line("\u{FFFD}")])
  }

  @Test(arguments: ["a", "é", "👩"])
  func `a line over the limit is skipped to its end`(_ letter: String) throws {
    let endless = String(repeating: letter, count: 100_000)
    let limit = InputLimit.scalars
    #expect(
      try events(Array("\(endless)\nb\n\(endless)".utf8))
        == [.tooLong(limit: limit), .line("b"), .tooLong(limit: limit)])
  }

  @Test(arguments: [(0, false), (1, true)])
  func `the limit itself is not over the limit`(_ extra: Int, _ isTooLong: Bool) throws {
    let line = String(repeating: "é", count: InputLimit.scalars + extra)
    let expected: LineEditorEvent = isTooLong ? .tooLong(limit: InputLimit.scalars) : .line(line)
    #expect(try events(Array("\(line)\r\n".utf8)) == [expected])
  }

  @Test func `a folder as input is an error, not an endless loop`() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var editor = PipeEditor(descriptor: folder)
    #expect(throws: InputFailure(code: EISDIR)) {
      try editor.readLine(prompt: "", draft: "", names: { _ in [] })
    }
  }
}
