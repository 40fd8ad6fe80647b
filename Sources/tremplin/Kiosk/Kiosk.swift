import ArgumentParser
import Essentials
import LineProtocol
import Terminal

/// `tremplin kiosk`.
struct Kiosk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The interview for whoever comes by: the whole screen of a public kiosk.",
    discussion: """
      Any key begins. Nothing is kept unless the person asks for a code at the end; after each \
      person, and when nobody is there any more, screen and scrollback are wiped. No key leaves \
      the kiosk: it ends with SIGTERM. The letters are as large as the terminal's, down to 40 \
      columns and 15 rows: see docs/kiosk/.
      """)

  @Argument(
    help: ArgumentHelp("The server; the port is 1882 if it is left out.", valueName: "host:port"))
  var server: ServerAddress

  @Flag(help: "Encrypt from the first byte: the server's --tls-port.")
  var tls = false

  @Option(help: "Who is interviewed: a dialogue of the server.")
  var dialogue = "youth"

  @Option(
    help: ArgumentHelp(
      "Without a key for so long, the kiosk asks whether somebody is there.", valueName: "seconds"))
  var idle = 180

  @Option(
    help: ArgumentHelp(
      "From that question to the wipe; any key ends it.", valueName: "seconds"))
  var warning = 20

  @Flag(help: "Plain text that is only added to, for screen readers (also: TREMPLIN_PLAIN=1).")
  var plain = false

  @OptionGroup var options: SharedOptions

  /// Under half a minute nobody can think; a quarter of an hour is the server's own limit.
  private static let idleLimits = 30...600
  /// Accessibility guidelines (WCAG 2.2.1) want 20 seconds at least.
  private static let shortestWarning = 20

  func validate() throws {
    guard Self.idleLimits.contains(idle) else {
      throw ValidationError("--idle takes \(Self.idleLimits.lowerBound) to 600 seconds.")
    }
    guard warning >= Self.shortestWarning else {
      throw ValidationError("--warning takes 20 seconds or more, so that everybody has the time.")
    }
  }

  func run() throws {
    let line = RemoteKiosk(dialogue) { [server, tls] in
      try RemoteLines(server, isEncrypted: tls)
    }
    var kiosk = KioskTerminal(
      line, in: options.spokenLanguage,
      timing: KioskTiming(idle: .seconds(idle), warning: .seconds(warning)), wantsPlain: plain)
    try kiosk.run()
  }
}
