public import Essentials
import Glibc

/// A kiosk on standard input and output: it ends when it is told to by a signal, or by the end of
/// its input, and by nothing that a visitor types.
public struct KioskTerminal {
  private var machine: KioskMachine
  private let line: any KioskLine
  private let isPlain: Bool
  private let hasColour: Bool
  private var painter = KioskPainter()
  private var printer: KioskPrinter
  private var filter = KeyFilter()
  private let begin = ContinuousClock.now

  private static let escapeDelay: Duration = .milliseconds(50)
  private static let endings: Set<Int32> = [SIGTERM, SIGHUP, SIGINT]

  public init(
    _ line: any KioskLine, in language: Language, timing: KioskTiming, wantsPlain: Bool
  ) {
    let capabilities = TerminalCapabilities.current(wantsPlain: wantsPlain)
    self.line = line
    isPlain = capabilities.isPlain
    hasColour = capabilities.hasColour
    let isDumb = ["", "dumb"].contains(getenv("TERM").map { String(cString: $0) } ?? "")
    printer = KioskPrinter(
      width: capabilities.width, canErase: capabilities.isInteractive && !isDumb)
    machine = KioskMachine(
      in: language, timing: timing, window: .current, isPlain: capabilities.isPlain)
  }

  public mutating func run() throws {
    SignalPipe.open()
    let mode = RawMode(STDIN_FILENO)
    try write(isPlain ? printer.wipe() : KioskPainter.enter)
    defer {
      // The terminal may be gone: then there is nothing to clear.
      Descriptor.write(isPlain ? printer.wipe() : KioskPainter.leave, to: STDOUT_FILENO)
      mode?.restore()
    }
    try perform(machine.receive(.tick, at: now))
    while try takeNext() {}
  }

  private var now: Duration { ContinuousClock.now - begin }

  /// Waits for one thing to happen; false once it is the end.
  private mutating func takeNext() throws -> Bool {
    try draw()
    let sources = [STDIN_FILENO, SignalPipe.descriptor, line.descriptor]
    guard let ready = try Descriptor.ready(sources, within: milliseconds) else {
      if let key = filter.releaseEscape() { try receive(.key(KioskKey(key))) }
      try receive(.tick)
      return true
    }
    for signal in try SignalPipe.drain() {
      if Self.endings.contains(signal) { return false }
      // Stopped from outside, or another window: what is on the screen is no longer known.
      if signal == SIGWINCH || signal == SIGCONT {
        painter.forget()
        if !isPlain { try write(KioskPainter.wipe) }
        try receive(.resized(.current))
      }
    }
    for (outcome, sitting) in line.outcomes() { try receive(.outcome(outcome, sitting: sitting)) }
    guard ready.contains(STDIN_FILENO) else { return true }
    let bytes = try Descriptor.read(STDIN_FILENO, upTo: 4096)
    for byte in bytes {
      for key in filter.consume(byte) { try receive(.key(KioskKey(key))) }
    }
    return !bytes.isEmpty
  }

  private var milliseconds: Int32 {
    let wait = filter.isHoldingEscape ? Self.escapeDelay : machine.wakeUp - now
    // A millisecond more than the truth, so that the time has come when it is over.
    return Int32(clamping: max(0, Int(wait / .milliseconds(1)) + 1))
  }

  private mutating func receive(_ input: KioskInput) throws {
    try perform(machine.receive(input, at: now))
  }

  private mutating func perform(_ effects: [KioskEffect]) throws {
    for effect in effects {
      switch effect {
      case .ask(let request, let sitting): line.send(request, sitting: sitting)
      case .wipe:
        painter.forget()
        try write(isPlain ? printer.wipe() : KioskPainter.wipe)
      }
    }
  }

  private mutating func draw() throws {
    let text: String
    if isPlain {
      text = printer.draw(machine.view)
    } else {
      let layout = KioskLayout(machine.window, isPlain: false, hasColour: hasColour)
      text = painter.draw(layout.frame(of: machine.view))
    }
    if !text.isEmpty { try write(text) }
  }

  private func write(_ text: String) throws(OutputFailure) {
    guard let code = Descriptor.write(text, to: STDOUT_FILENO), code != EIO else { return }
    throw OutputFailure(code: code)
  }
}

extension KioskWindow {
  /// The terminal's, as it is now.
  fileprivate static var current: Self {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return .usual }
    return Self(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
