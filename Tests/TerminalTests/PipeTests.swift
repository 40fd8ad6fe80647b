import Glibc
import TestTerminals
import Testing

/// The whole session in a process of its own, between two pipes.
@Suite struct PipeTests {
  /// What the fixture writes and its exit status, with `input` from a shell's `printf`.
  private func run(_ input: String, to output: String = "/dev/stdout") throws -> (String, Int32) {
    let fixture = Pseudoterminal.path(of: "TerminalFixture")
    let command = "printf '\(input)' | '\(fixture)' 2>/dev/null >\(output)"
    let pipe = try #require(popen(command, "r"))
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = fread(buffer.baseAddress, 1, 4096, pipe)
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return (String(decoding: bytes, as: UTF8.self), pclose(pipe) >> 8 & 0xFF)
  }

  @Test func `a pipe gets the conversation without prompt or escape`() throws {
    let (output, status) = try run(#"Valognes\nle \033[31mbois\033[0m\n"#)
    #expect(
      output == """
        Salut\u{A0}!
        Tu habites où\u{A0}?
        1. à la ville
        2. à la campagne
        Compris\u{A0}: Valognes.
        Et tu aimes quoi\u{A0}?
        Compris\u{A0}: le bois.
        C’est fini.

        """)
    #expect(status == 0)
  }

  @Test func `an input that ends early leaves with the code`() throws {
    let (output, status) = try run("Valognes")
    #expect(output.hasSuffix("Ton code\u{A0}: 7F3K-92QX\n"))
    #expect(status == 0)
  }

  @Test func `an output that is full is a failure`() throws {
    #expect(try run("Valognes", to: "/dev/full").1 != 0)
  }
}
