import Glibc

/// Says how far a long piece of work is, on a terminal only, and leaves nothing behind.
///
/// What is over before ``patience`` shows nothing. A plain terminal gets the label once, for it
/// can't take it back.
public struct ProgressLine {
  private let label: String
  private let isShown: Bool
  private let isPlain: Bool
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant?

  /// Under this, a flash would only disturb.
  public static let patience = Duration.milliseconds(300)
  private static let refresh = Duration.milliseconds(100)

  /// Writes to standard error, where that is a terminal.
  public init(label: String, isPlain: Bool) {
    self.init(
      label: label, isShown: isatty(STDERR_FILENO) == 1, isPlain: isPlain,
      now: { ContinuousClock.now }, write: { Descriptor.write($0, to: STDERR_FILENO) })
  }

  init(
    label: String, isShown: Bool, isPlain: Bool, now: @escaping () -> ContinuousClock.Instant,
    write: @escaping (String) -> Void
  ) {
    self.label = label
    self.isShown = isShown
    self.isPlain = isPlain
    self.now = now
    self.write = write
    start = now()
  }

  /// To be called often: it decides when there is something to draw.
  public mutating func update(done: Int, of total: Int) {
    guard isShown else { return }
    let instant = now()
    guard instant - (lastDrawn ?? start) >= (lastDrawn == nil ? Self.patience : Self.refresh)
    else { return }
    if isPlain {
      if lastDrawn == nil { write("\(label)\n") }
    } else {
      let percent = total > 0 ? min(100, done * 100 / total) : 0
      write("\r\(label) \(percent) %\u{1B}[K")
    }
    lastDrawn = instant
  }

  /// Takes the line off the screen.
  public mutating func finish() {
    if lastDrawn != nil, !isPlain { write("\r\u{1B}[K") }
    lastDrawn = nil
  }
}
