/// What happens at a kiosk.
enum KioskInput: Hashable, Sendable {
  case key(KioskKey)
  case outcome(KioskOutcome, sitting: Int)
  case resized(KioskWindow)
  /// Nothing but time.
  case tick
}

/// What a kiosk wants of the world around it.
enum KioskEffect: Hashable, Sendable {
  case ask(KioskRequest, sitting: Int)
  /// Nothing of what was shown may be seen or scrolled to any more.
  case wipe
}

/// Rows and columns of the whole screen.
struct KioskWindow: Hashable, Sendable {
  var columns: Int
  var rows: Int

  static let usual = KioskWindow(columns: 80, rows: 24)
}
