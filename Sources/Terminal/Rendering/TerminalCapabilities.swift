import Glibc

/// What the terminal can show, and what the person wants of it.
public struct TerminalCapabilities: Hashable, Sendable {
  /// Both ends are a terminal: prompts, line editing and Tab make sense.
  public var isInteractive: Bool
  /// Append-only text for screen readers, braille, pipes and dumb terminals: no colour, no boxes,
  /// no symbols, tables as "Nom : valeur".
  public var isPlain: Bool
  public var hasColour: Bool
  /// Columns that text may fill.
  public var width: Int

  /// Longer lines are hard to read, however wide the window.
  static let widest = 100
  /// Narrower ones are not worth wrapping for.
  static let narrowest = 20
  static let usualWidth = 80

  public init(isInteractive: Bool, isPlain: Bool, hasColour: Bool, width: Int) {
    self.isInteractive = isInteractive
    self.isPlain = isPlain
    self.hasColour = hasColour
    self.width = width
  }

  /// Decides from the environment: `NO_COLOR`, `TERM`, `COLUMNS`, `TREMPLIN_PLAIN`, `ACCESSIBLE`.
  ///
  /// `windowWidth` is what the terminal says, nil where there is none or it doesn't know.
  public init(
    wantsPlain: Bool, inputIsTerminal: Bool, outputIsTerminal: Bool, windowWidth: Int?,
    environment: (String) -> String?
  ) {
    func isOn(_ name: String) -> Bool {
      !["", "0", "false", "no"].contains(environment(name)?.lowercased() ?? "")
    }
    let isDumb = ["", "dumb"].contains(environment("TERM") ?? "")
    isInteractive = inputIsTerminal && outputIsTerminal
    isPlain =
      wantsPlain || !isInteractive || isDumb || isOn("TREMPLIN_PLAIN") || isOn("ACCESSIBLE")
    hasColour = !isPlain && (environment("NO_COLOR") ?? "").isEmpty
    let wish = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = min(max(wish ?? windowWidth ?? Self.usualWidth, Self.narrowest), Self.widest)
  }

  /// Asks this process's environment, standard input and standard output, as they are now.
  public static func current(wantsPlain: Bool) -> Self {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Self(
      wantsPlain: wantsPlain,
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      windowWidth: isKnown ? Int(size.ws_col) : nil,
      environment: { name in getenv(name).map { String(cString: $0) } })
  }
}
