import NIOConcurrencyHelpers
import NIOCore

/// The channels of all connections, to tell them when the server goes down, and to know when the
/// last is gone.
final class OpenChannels: Sendable {
  /// Told to each channel: read no more, answer what was read, say goodbye.
  struct Closing: Sendable {}

  private struct State {
    var channels: [ObjectIdentifier: any Channel] = [:]
    var isClosing = false
    var whenEmpty: CheckedContinuation<Void, Never>?
  }

  private let state = NIOLockedValueBox(State())

  /// False where the server is going down.
  func add(_ channel: any Channel) -> Bool {
    state.withLockedValue { state in
      state.channels[ObjectIdentifier(channel)] = channel
      return !state.isClosing
    }
  }

  func remove(_ channel: any Channel) {
    let waiting = state.withLockedValue { state in
      state.channels.removeValue(forKey: ObjectIdentifier(channel))
      guard state.channels.isEmpty else { return CheckedContinuation<Void, Never>?.none }
      defer { state.whenEmpty = nil }
      return state.whenEmpty
    }
    waiting?.resume()
  }

  func close() {
    let channels = state.withLockedValue { state in
      state.isClosing = true
      return Array(state.channels.values)
    }
    for channel in channels { channel.pipeline.fireUserInboundEventTriggered(Closing()) }
  }

  /// Drops who is still there: the server's time is over.
  func closeNow() {
    let channels = state.withLockedValue { Array($0.channels.values) }
    for channel in channels { channel.close(promise: nil) }
  }

  /// Returns when all are gone.
  func waitUntilEmpty() async {
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLockedValue { state in
        if !state.channels.isEmpty { state.whenEmpty = continuation }
        return state.channels.isEmpty
      }
      if isEmpty { continuation.resume() }
    }
  }
}
