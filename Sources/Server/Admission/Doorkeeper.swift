import Glibc
import NIOConcurrencyHelpers
import NIOCore

/// Counts who is in: connections by address, connections and sessions in all.
final class Doorkeeper: Sendable {
  enum Refusal: Error {
    case tooMany
    case tooManyFromAddress
  }

  private struct State {
    var visitors: [String: Visitor] = [:]
    var connections = 0
    var sessions = 0
    /// Visitors that are forgotten at the next look round.
    var nextSweep = 1024
  }

  private let limits: ServerLimits
  private let state = NIOLockedValueBox(State())

  init(_ limits: ServerLimits) {
    self.limits = limits
  }

  var connections: Int { state.withLockedValue { $0.connections } }
  var sessions: Int { state.withLockedValue { $0.sessions } }

  func enter(
    from address: SocketAddress?, now: ContinuousClock.Instant = .now
  ) throws(Refusal) -> Visitor {
    let visitor = state.withLockedValue { state -> Result<Visitor, Refusal> in
      guard limits.connections == 0 || state.connections < limits.connections else {
        return .failure(.tooMany)
      }
      if state.visitors.count >= state.nextSweep {
        state.visitors = state.visitors.filter { !$0.value.isForgettable(at: now) }
        state.nextSweep = max(1024, state.visitors.count * 2)
      }
      let key = Self.key(of: address)
      let visitor = state.visitors[key] ?? Visitor(key, limits, now: now)
      guard visitor.connect(limit: limits.connectionsPerAddress) else {
        return .failure(.tooManyFromAddress)
      }
      state.visitors[key] = visitor
      state.connections += 1
      return .success(visitor)
    }
    return try visitor.get()
  }

  func leave(_ visitor: Visitor) {
    visitor.disconnect()
    state.withLockedValue { $0.connections -= 1 }
  }

  var hasRoom: Bool {
    state.withLockedValue { limits.sessions == 0 || $0.sessions < limits.sessions }
  }

  /// False where the house is full.
  func openSession() -> Bool {
    state.withLockedValue { state in
      guard limits.sessions == 0 || state.sessions < limits.sessions else { return false }
      state.sessions += 1
      return true
    }
  }

  func closeSession() {
    state.withLockedValue { $0.sessions -= 1 }
  }

  /// The address without its port; of IPv6 the network, since one customer has all its addresses.
  static func key(of address: SocketAddress?) -> String {
    guard let text = address?.ipAddress else { return "" }
    var network: (UInt64, UInt64) = (0, 0)
    guard inet_pton(AF_INET6, text, &network) == 1 else { return text }
    return "\(String(UInt64(bigEndian: network.0), radix: 16))::/64"
  }
}
