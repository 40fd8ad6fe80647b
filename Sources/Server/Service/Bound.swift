import NIOConcurrencyHelpers

/// The port of a listener, for those who can't wait for it otherwise: tests with port 0.
final class Bound: Sendable {
  private struct State {
    var port: Int?
    var waiting: [CheckedContinuation<Int, Never>] = []
  }

  private let state = NIOLockedValueBox(State())

  var isSet: Bool { state.withLockedValue { $0.port != nil } }

  var port: Int {
    get async {
      await withCheckedContinuation { continuation in
        let port = state.withLockedValue { state in
          if state.port == nil { state.waiting.append(continuation) }
          return state.port
        }
        if let port { continuation.resume(returning: port) }
      }
    }
  }

  func set(_ port: Int) {
    let waiting = state.withLockedValue { state in
      defer { state = State(port: port) }
      return state.waiting
    }
    for continuation in waiting { continuation.resume(returning: port) }
  }
}
