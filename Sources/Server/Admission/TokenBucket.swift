/// Allows so many acts at once, and then so many a second.
struct TokenBucket: Hashable, Sendable {
  typealias Instant = ContinuousClock.Instant

  let capacity: Double
  let perSecond: Double
  private var tokens: Double
  private var time: Instant

  init(capacity: Double, perSecond: Double, now: Instant) {
    self.capacity = capacity
    self.perSecond = perSecond
    tokens = capacity
    time = now
  }

  /// Takes a token, if there is one.
  mutating func take(at now: Instant) -> Bool {
    refill(at: now)
    guard tokens >= 1 else { return false }
    tokens -= 1
    return true
  }

  /// A token that was taken and not needed.
  mutating func giveBack() {
    tokens = min(capacity, tokens + 1)
  }

  mutating func isFull(at now: Instant) -> Bool {
    refill(at: now)
    return tokens >= capacity
  }

  private mutating func refill(at now: Instant) {
    guard now > time else { return }
    tokens = min(capacity, tokens + (now - time) / .seconds(1) * perSecond)
    time = now
  }
}
