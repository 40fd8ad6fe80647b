import NIOConcurrencyHelpers
import Storage

/// What each account has used of its share, whatever addresses it comes from.
final class AccountShares: Sendable {
  private let buckets = NIOLockedValueBox<[Counsellor.ID: TokenBucket]>([:])

  /// False where the account asks for more than its share.
  func mayAct(_ counsellor: Counsellor.ID, at now: ContinuousClock.Instant) -> Bool {
    buckets.withLockedValue { buckets in
      var bucket =
        buckets[counsellor]
        ?? TokenBucket(
          capacity: Bounds.actsAtOnce, perSecond: Bounds.actsPerSecond, now: now)
      defer { buckets[counsellor] = bucket }
      return bucket.take(at: now)
    }
  }
}
