public import Synchronization

/// Made when somebody first needs it, once; who asks meanwhile waits.
public final class Lazy<Value: Sendable>: Sendable {
  @usableFromInline
  enum State {
    case waiting(@Sendable () -> Value)
    case made(Value)
  }

  @usableFromInline
  let state: Mutex<State>

  public init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.waiting(make))
  }

  @inlinable
  public var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .waiting(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
