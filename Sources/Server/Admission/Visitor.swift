import NIOConcurrencyHelpers

/// One address, and what it has used of its share.
final class Visitor: Sendable {
  private struct State {
    var connections = 0
    var requests: TokenBucket?
    var wrongCodes: TokenBucket
  }

  let address: String
  private let state: NIOLockedValueBox<State>

  /// The bucket of requests holds two seconds' worth: kiosks that start together don't collide.
  private static let burst = 2.0

  init(_ address: String, _ limits: ServerLimits, now: ContinuousClock.Instant) {
    self.address = address
    let rate = Double(limits.turnsPerSecond)
    state = NIOLockedValueBox(
      State(
        requests: rate > 0
          ? TokenBucket(capacity: rate * Self.burst, perSecond: rate, now: now) : nil,
        wrongCodes: TokenBucket(
          capacity: Bounds.wrongCodes, perSecond: Bounds.wrongCodesPerSecond, now: now)))
  }

  /// False where the address has `limit` connections already; 0 is no limit.
  func connect(limit: Int) -> Bool {
    state.withLockedValue { state in
      guard limit == 0 || state.connections < limit else { return false }
      state.connections += 1
      return true
    }
  }

  func disconnect() {
    state.withLockedValue { $0.connections -= 1 }
  }

  func mayAsk(at now: ContinuousClock.Instant) -> Bool {
    state.withLockedValue { $0.requests?.take(at: now) ?? true }
  }

  /// Counts the code as wrong until it is known to be good: many at once are no way round.
  func mayTryCode(at now: ContinuousClock.Instant) -> Bool {
    state.withLockedValue { $0.wrongCodes.take(at: now) }
  }

  /// The code that was tried opens a session.
  func knewCode() {
    state.withLockedValue { $0.wrongCodes.giveBack() }
  }

  /// Nothing is open, and nothing is owed.
  func isForgettable(at now: ContinuousClock.Instant) -> Bool {
    state.withLockedValue { state in
      state.connections == 0 && (state.requests?.isFull(at: now) ?? true)
        && state.wrongCodes.isFull(at: now)
    }
  }
}
