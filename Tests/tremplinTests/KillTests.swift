import Foundation
import Testing

/// The process is killed in mid-conversation; what was answered is there.
@Suite struct KillTests {
  /// Small and seeded: a failure names the moment.
  private struct Random {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  private let answers: [(line: String, shown: String)] = [
    ("16 ans", "16"), ("j'habite Valognes", "Valognes"), ("40 km", "40"),
    ("j'aime travailler le bois", "bois"),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: 0..<50)
  func `after kill -9, every answer whose reply was shown is found again`(_ seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let program = try Program()
    // The code is only shown on leaving: it comes from a first, quiet visit.
    let visit = try program.chat(["stop"])
    let code = String(try #require(visit.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)

    let process = program.process(["chat", "--lang", "fr", "--resume", code])
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    var seen = try read(stdout, until: { $0.contains("?") })
    var acknowledged: [String] = []
    let complete = random.next(below: answers.count + 1)
    for answer in answers.prefix(complete) {
      try stdin.fileHandleForWriting.write(contentsOf: Data((answer.line + "\n").utf8))
      let before = seen.count
      seen += try read(stdout, until: { $0.contains("?") })
      #expect(seen.count > before)
      acknowledged.append(answer.shown)
    }
    // One more answer is on its way when the process dies, at a random instant of its turn.
    if complete < answers.count {
      try stdin.fileHandleForWriting.write(contentsOf: Data((answers[complete].line + "\n").utf8))
      usleep(UInt32(random.next(below: 20_000)))
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()

    let again = try program.chat(["résumé", "stop"], ["--resume", code])
    #expect(again.status == 0, "\(again.errors)")
    for answer in acknowledged {
      #expect(again.output.contains(answer), "'\(answer)' is lost (seed \(seed))")
    }
  }

  /// Bounded by the pipe: a process that says nothing more closes it.
  private func read(_ pipe: Pipe, until isEnough: (String) -> Bool) throws -> String {
    var text = ""
    while !isEnough(text) {
      let chunk = pipe.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Closed(said: text) }
      text += String(decoding: chunk, as: UTF8.self)
    }
    return text
  }

  struct Closed: Error {
    let said: String
  }
}
