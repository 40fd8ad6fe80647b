/// How long a kiosk waits for people.
public struct KioskTiming: Hashable, Sendable {
  /// Without a key, until it asks whether somebody is there.
  public var idle: Duration
  /// From that question to the wipe; WCAG 2.2.1 wants 20 seconds at least, and that one key is enough.
  public var warning: Duration

  /// Who has just been given numbers to call may be writing them down, or calling.
  static let factorAfterCare = 2
  static let warningAfterCare = Duration.seconds(60)

  /// The server lets go of a silent connection after 15 minutes.
  static let pingWhileTalking = Duration.seconds(300)
  static let pingWhileFree = Duration.seconds(30)
  static let pingWhileAway = Duration.seconds(3)

  public init(idle: Duration = .seconds(180), warning: Duration = .seconds(20)) {
    self.idle = idle
    self.warning = warning
  }

  func idle(afterCare: Bool) -> Duration {
    afterCare ? idle * Self.factorAfterCare : idle
  }

  func warning(afterCare: Bool) -> Duration {
    afterCare ? max(warning, Self.warningAfterCare) : warning
  }
}
