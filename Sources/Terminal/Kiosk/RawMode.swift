import Glibc

/// The terminal without echo, line editing and keys that send signals, until it is given back.
struct RawMode {
  private let descriptor: Int32
  private var usual: termios

  /// Nil where `descriptor` is no terminal.
  init?(_ descriptor: Int32) {
    self.descriptor = descriptor
    usual = termios()
    guard tcgetattr(descriptor, &usual) == 0 else { return nil }
    var raw = usual
    cfmakeraw(&raw)
    // A newline still begins its line on the left: plain text needs it.
    raw.c_oflag |= tcflag_t(OPOST | ONLCR)
    tcsetattr(descriptor, TCSAFLUSH, &raw)
  }

  func restore() {
    var usual = usual
    tcsetattr(descriptor, TCSAFLUSH, &usual)
  }
}
