import Glibc
import TestTerminals
import Testing

/// The kiosk in a process of its own, on a real terminal.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct KioskTerminalTests {
  private static let attract = "Pour commencer"

  private func kiosk(
    _ arguments: [String] = [], columns: UInt16 = 40, rows: UInt16 = 15
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      "TerminalFixture", ["--kiosk"] + arguments, columns: columns, rows: rows)
    try terminal.expect(Self.attract)
    return terminal
  }

  /// Where somebody has said where they live.
  private func talking(_ arguments: [String] = []) throws -> Pseudoterminal {
    let terminal = try kiosk(arguments)
    try terminal.send(" ")
    try terminal.expect("Tu habites où")
    try terminal.send("Valognes\r")
    try terminal.expect("Et tu aimes quoi")
    return terminal
  }

  private func model(of terminal: Pseudoterminal) -> TerminalModel {
    var model = TerminalModel(columns: 40, rows: 15)
    model.feed(terminal.output)
    return model
  }

  private func traces(of terminal: Pseudoterminal) -> String { model(of: terminal).traces }

  @Test func `who finishes leaves nothing, neither on the screen nor in the scrollback`() throws {
    let terminal = try talking()
    #expect(traces(of: terminal).contains("Valognes"))
    try terminal.send("\u{1B}")
    try terminal.expect("tout effacer")
    try terminal.send("1")
    try terminal.expect(Self.attract)
    try terminal.expect("In English")
    #expect(!traces(of: terminal).contains("Valognes"))
    #expect(traces(of: terminal).contains("Pour commencer"))
  }

  @Test(arguments: [[], ["--plain"]])
  func `who walks away is asked, and leaves nothing`(_ arguments: [String]) throws {
    let terminal = try talking(["--hasty"] + arguments)
    try terminal.expect("Toujours là")
    try terminal.expect(Self.attract)
    try terminal.expect("In English")
    #expect(!traces(of: terminal).contains("Valognes"))
  }

  @Test func `a code is shown before the wipe, and gone behind it`() throws {
    let terminal = try talking()
    try terminal.send("\u{1B}")
    try terminal.expect("tout effacer")
    try terminal.send("2")
    try terminal.expect("M0TD-4HSA-0")
    #expect(traces(of: terminal).contains("█"))
    try terminal.send(" ")
    try terminal.expect(Self.attract)
    try terminal.expect("In English")
    #expect(!traces(of: terminal).contains("4HSA") && !traces(of: terminal).contains("█"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT], [[], ["--plain"]])
  func `a signal to end clears everything and gives the terminal back`(
    _ signal: Int32, _ arguments: [String]
  ) throws {
    let terminal = try talking(arguments)
    kill(terminal.process, signal)
    #expect(try terminal.waitForExit() == 0)
    #expect(model(of: terminal).isBlank)
    #expect(terminal.isInItsUsualMode)
  }

  @Test func `no key leads out of the kiosk`() throws {
    let terminal = try talking()
    // Ctrl-Z, Ctrl-\, Ctrl-S and Ctrl-Q, the arrow up, F1, Alt-x; then Ctrl-D and Ctrl-C.
    try terminal.send("\u{1A}\u{1C}\u{13}\u{11}\u{1B}[A\u{1B}OP\u{1B}x\u{4}")
    try terminal.expect("tout effacer")
    try terminal.send("3")
    try terminal.expect("Et tu aimes quoi")
    try terminal.expect("Fini / Effacer")
    let typed = model(of: terminal).screen[13].filter { $0 != " " }
    #expect(typed == ">", "an earlier answer came back")
    try terminal.send("\u{3}")
    try terminal.expect("tout effacer")
  }

  @Test func `a server that went away comes back by itself`() throws {
    let terminal = try talking()
    try terminal.send("panne\r")
    try terminal.expect("La borne revient")
    #expect(!traces(of: terminal).contains("Valognes"))
    try terminal.expect(Self.attract)
  }

  @Test func `another window size lays the screen out again`() throws {
    let terminal = try talking()
    try terminal.resize(columns: 60, rows: 15)
    try terminal.expect(String(repeating: "─", count: 60))
    try terminal.expect("Fini / Effacer")
  }

  @Test func `a plain kiosk writes no escape but for the wipe`() throws {
    let terminal = try talking(["--plain"])
    try terminal.send("\u{3}")
    try terminal.expect("tout effacer")
    let pieces = terminal.output.split(
      separator: "\u{1B}[0m\u{1B}[H\u{1B}[J\u{1B}[2J\u{1B}[3J", omittingEmptySubsequences: false)
    #expect(pieces.count == 2)
    #expect(pieces.allSatisfy { !$0.contains("\u{1B}") })
  }

  @Test func `numbers to call are on the screen before anything else`() throws {
    let terminal = try talking()
    try terminal.send("mal\r")
    try terminal.expect("On continue")
    let text = traces(of: terminal)
    let (care, question) = (text.firstRange(of: "3114"), text.firstRange(of: "On continue"))
    #expect(try #require(care).lowerBound < #require(question).lowerBound)
  }
}
