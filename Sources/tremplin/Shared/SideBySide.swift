import Dispatch
import Synchronization

/// Two pieces of work at once, each on a thread of its own; returns when both are done.
///
/// - Throws: What the first one throws, or else the second.
func sideBySide<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
) throws -> (First, Second) {
  let results = Mutex<(Result<First, any Error>?, Result<Second, any Error>?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = Result { try first() }
      results.withLock { $0.0 = result }
    } else {
      let result = Result { try second() }
      results.withLock { $0.1 = result }
    }
  }
  let (one, two) = results.withLock { $0 }
  guard let one, let two else { preconditionFailure("concurrentPerform runs every iteration") }
  return (try one.get(), try two.get())
}
