import Testing

@testable import Terminal

@Suite struct ProgressLineTests {
  private final class Bench {
    var now = ContinuousClock.now
    var written: [String] = []

    func line(isShown: Bool = true, isPlain: Bool = false) -> ProgressLine {
      ProgressLine(
        label: "Communes", isShown: isShown, isPlain: isPlain, now: { self.now },
        write: { self.written.append($0) })
    }
  }

  @Test func `what is soon over shows nothing`() {
    let bench = Bench()
    var line = bench.line()
    bench.now += .milliseconds(299)
    line.update(done: 1, of: 2)
    line.finish()
    #expect(bench.written.isEmpty)
  }

  @Test func `what lasts is shown, not too often, and taken away`() {
    let bench = Bench()
    var line = bench.line()
    for _ in 0..<50 {
      bench.now += .milliseconds(10)
      line.update(done: 1, of: 4)
    }
    line.finish()
    #expect(bench.written.first == "\rCommunes 25 %\u{1B}[K")
    #expect(bench.written.last == "\r\u{1B}[K")
    #expect(bench.written.count == 4)
  }

  @Test func `a plain terminal gets the label once`() {
    let bench = Bench()
    var line = bench.line(isPlain: true)
    for done in 0..<50 {
      bench.now += .milliseconds(100)
      line.update(done: done, of: 50)
    }
    line.finish()
    #expect(bench.written == ["Communes\n"])
  }

  @Test func `a pipe gets nothing`() {
    let bench = Bench()
    var line = bench.line(isShown: false)
    bench.now += .seconds(10)
    line.update(done: 1, of: 2)
    line.finish()
    #expect(bench.written.isEmpty)
  }
}
