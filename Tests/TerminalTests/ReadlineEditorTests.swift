import Glibc
import TestTerminals
import Testing

/// The whole session in a process of its own, on a real terminal.
///
/// One at a time: a process would inherit the terminal that another test is about to mark as its own.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ReadlineEditorTests {
  private static let prompt = "> "

  /// At the first prompt, where the line editor has the terminal.
  private func atFirstPrompt(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: UInt16 = 80
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      "TerminalFixture", arguments, environment: environment, columns: columns)
    try terminal.expect("à la campagne")
    try terminal.expect(Self.prompt)
    return terminal
  }

  @Test func `a conversation goes from the first question to its end`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valognes\r")
    try terminal.expect("✓ Valognes")
    try terminal.expect(Self.prompt)
    try terminal.send("le métal\r")
    try terminal.expect("C’est fini.")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `one Ctrl-C asks, and no goes on with the question`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valo\u{3}")
    try terminal.expect("Tu veux arrêter")
    try terminal.expect(Self.prompt)
    try terminal.send("non\r")
    try terminal.expect("On continue.")
    try terminal.expect("Tu habites où")
    try terminal.expect(Self.prompt)
    try terminal.send("Lyon\r")
    try terminal.expect("✓ Lyon")
  }

  @Test func `one Ctrl-C and yes leaves with the code`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("\u{3}")
    try terminal.expect("Tu veux arrêter")
    try terminal.expect(Self.prompt)
    try terminal.send("oui\r")
    try terminal.expect("7F3K-92QX")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `two Ctrl-C leave with the code and give the terminal back`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("\u{3}")
    try terminal.expect("Tu veux arrêter")
    try terminal.expect(Self.prompt)
    try terminal.send("\u{3}")
    try terminal.expect("7F3K-92QX")
    #expect(try terminal.waitForExit() == 130)
    #expect(terminal.isInItsUsualMode)
  }

  @Test func `Ctrl-D leaves with the code`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("\u{4}")
    try terminal.expect("7F3K-92QX")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isInItsUsualMode)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a signal to end gives the terminal back`(_ signal: Int32) throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valo")
    try terminal.expect("Valo")
    kill(terminal.process, signal)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isInItsUsualMode)
  }

  @Test func `a line that was begun is there again after a stop`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valo")
    try terminal.expect("Valo")
    kill(terminal.process, SIGTSTP)
    try terminal.expect("> Valo")
    try terminal.send("gnes\r")
    try terminal.expect("✓ Valognes")
  }

  @Test func `a line that was begun is shown again after a stop from outside`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valo")
    try terminal.expect("Valo")
    terminal.stopAndContinue()
    try terminal.expect("> Valo")
    try terminal.send("gnes\r")
    try terminal.expect("✓ Valognes")
  }

  @Test func `Tab completes what can only go on in one way`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("j'habite à vau\t")
    try terminal.expect("Vaulx-en-Velin")
    try terminal.send("\r")
    try terminal.expect("✓ j’habite à Vaulx-en-Velin")
  }

  @Test func `Tab lists the names where there are several`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Va\t")
    try terminal.expect("  Valence\r\n  Valognes\r\n  Vaulx-en-Velin\r\n")
    try terminal.expect("> Va")
    try terminal.send("l\to\t\r")
    try terminal.expect("✓ Valognes")
  }

  @Test func `Alt-question mark lists no file of the machine`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("/etc/pass\u{1B}?\r")
    try terminal.expect("✓ /etc/pass")
    #expect(!terminal.output.contains("passwd"))
  }

  @Test func `a paste of several lines is one answer`() throws {
    let terminal = try atFirstPrompt()
    #expect(terminal.output.contains("\u{1B}[?2004h"))
    try terminal.send("\u{1B}[200~j'aime\nle bois\r\net le métal\u{1B}[201~\r")
    try terminal.expect("✓ j’aime le bois et le métal")
    try terminal.expect("Et tu aimes quoi")
  }

  @Test func `an answer of a hundred thousand characters is refused, and the next one taken`()
    throws
  {
    let terminal = try atFirstPrompt()
    let endless = String(repeating: "abcdefghi ", count: 10_000)
    try terminal.send("\u{1B}[200~\(endless)\u{1B}[201~\r")
    try terminal.expect("Au plus 1000 lettres.")
    try terminal.expect(Self.prompt)
    try terminal.send(endless + "\r")
    try terminal.expect("Au plus 1000 lettres.")
    try terminal.expect(Self.prompt)
    try terminal.send("Lyon\r")
    try terminal.expect("✓ Lyon")
  }

  @Test func `what can't be seen or turns the line around never comes back`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Va\u{202E}lo\u{200B}gn\u{2066}es\u{9B}\r")
    try terminal.expect("✓ Valognes")
    for hidden in ["\u{202E}", "\u{200B}", "\u{2066}", "\u{9B}"] as [Unicode.Scalar] {
      #expect(!terminal.output.unicodeScalars.contains(hidden))
    }
  }

  @Test func `bytes that are no UTF-8 are shown as a question mark, once`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send([0xFF] + Array("Lyon\r".utf8))
    try terminal.expect("✓ \u{FFFD}Lyon")
  }

  @Test func `accents are typed and shown without any locale`() throws {
    let terminal = try atFirstPrompt(environment: ["LC_ALL": "C"])
    try terminal.send("été")
    try terminal.expect("été")
    try terminal.send("\u{7F}\u{7F}\u{7F}Lyon\r")
    try terminal.expect("✓ Lyon")
  }

  @Test func `the arrow keys bring no earlier answer back`() throws {
    let terminal = try atFirstPrompt()
    try terminal.send("Valognes\r")
    try terminal.expect("Et tu aimes quoi")
    try terminal.expect(Self.prompt)
    try terminal.send("\u{1B}[A\u{1B}[A\u{1B}OAbois\r")
    try terminal.expect("✓ bois")
  }

  @Test func `a plain terminal never gets an escape`() throws {
    let terminal = try atFirstPrompt(["--plain"])
    try terminal.send("val\t\tence\u{7F}e\u{1B}[D\u{1B}[C\r")
    try terminal.expect("Compris")
    try terminal.expect(Self.prompt)
    try terminal.send("\u{3}")
    try terminal.expect("Tu veux arrêter")
    try terminal.expect(Self.prompt)
    try terminal.send("\u{3}")
    #expect(try terminal.waitForExit() == 130)
    #expect(!terminal.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [(["NO_COLOR": "1"], false), (["NO_COLOR": ""], true)])
  func `colour is used unless NO_COLOR says something`(
    _ environment: [String: String], _ isColoured: Bool
  ) throws {
    let terminal = try atFirstPrompt(environment: environment)
    #expect(terminal.output.contains("\u{1B}[1m") == isColoured)
  }

  @Test func `a narrower window wraps what comes next`() throws {
    let terminal = try atFirstPrompt(columns: 80)
    try terminal.resize(columns: 40)
    try terminal.send(String(repeating: "mot ", count: 15) + "\r")
    try terminal.expect("✓ mot mot mot mot mot mot mot mot mot\r\n  mot mot")
  }
}
