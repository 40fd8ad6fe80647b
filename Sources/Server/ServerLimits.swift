/// How much a server gives, and to whom; 0 lifts a limit where that makes sense.
public struct ServerLimits: Hashable, Sendable {
  /// Connections of one address at a time: a school's kiosks behind one router, with room to
  /// spare.
  public var connectionsPerAddress = 64
  /// Requests that one address may send in a second, over time; a person needs one in five.
  public var turnsPerSecond = 50
  /// Sessions open at a time; each holds some kilobytes.
  public var sessions = 10_000
  /// Connections open at a time; each holds a file descriptor.
  public var connections = 12_000

  /// Nobody wrote a line: the connection is warned, and closed a while after.
  public var idle: Duration = .seconds(15 * 60)
  public var idleWarning: Duration = .seconds(60)
  /// From the first byte of a line to its end: people send lines, not bytes.
  public var lineDeadline: Duration = .seconds(30)
  /// How long a client may leave a reply unread.
  public var writeDeadline: Duration = .seconds(30)

  public init() {}
}

/// Figures that nobody needs to change.
enum Bounds {
  /// Requests answered before their replies go out: enough to fill a packet, few enough that one
  /// client can't hold many replies in memory.
  static let requestsPerRound = 64
  /// Bytes read at once from a connection; also the most that waits unread in the program.
  static let readSize = 16_384
  /// Bytes of an endless line that are dropped before the connection is.
  static let discarded = 1_048_576
  /// Names that one `COMPLETE` is answered with; more fit no screen.
  static let completions = 40
  /// Turns of one session, far more than an interview has; it bounds what a resumption costs.
  static let turnsPerSession = 2_000
  /// Wrong resume codes of one address: five at once, then one in ten seconds.
  ///
  /// At 80 random bits nobody guesses anyway; this keeps the attempts from costing us.
  static let wrongCodes = 5.0
  static let wrongCodesPerSecond = 0.1
  /// Acts of one counsellor's account, wherever it is signed in: as many at once, then so many a
  /// second; a person needs one in five seconds.
  static let actsAtOnce = 60.0
  static let actsPerSecond = 10.0
  /// A pause for who sends more than its share, before the next lines are read.
  static let pause: Duration = .milliseconds(200)
}
