import Foundation
import Server
import Testing

/// Thousands at once, on plain sockets: what a test's client costs would hide what the server does.
@Suite(.serialized, .timeLimit(.minutes(2))) struct CrowdTests {
  /// Five thousand, or as many as this machine has files for: one here, one at the server.
  private static let crowd: Int = {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return min(5_000, (Int(min(limit.rlim_cur, 1 << 20)) - 500) / 2)
  }()

  private static var limits: ServerLimits {
    var limits = ServerLimits()
    limits.connectionsPerAddress = 0
    return limits
  }

  @Test func `five thousand who come at once are all greeted`() async throws {
    try await TestServer.run(limits: Self.limits) { server in
      let greetings = await Self.firstWords(of: Self.crowd, at: server.port)
      #expect(greetings == ["TREMPLIN": Self.crowd])
    }
  }

  @Test func `who comes when it is full is told so, and the others stay`() async throws {
    var limits = Self.limits
    limits.connections = 100
    try await TestServer.run(limits: limits) { server in
      let greetings = await Self.firstWords(of: 1_000, at: server.port)
      #expect(greetings == ["TREMPLIN": 100, "*": 900])
    }
  }

  /// Connects so many clients, keeps them, and counts the first word that each one gets.
  private static func firstWords(of count: Int, at port: Int) async -> [String: Int] {
    await withCheckedContinuation { continuation in
      // Not on a thread that the server needs.
      Thread.detachNewThread {
        let sockets = (0..<count).map { _ in connect(to: port) }
        var words: [String: Int] = [:]
        for socket in sockets {
          var bytes = [UInt8](repeating: 0, count: 512)
          let length = recv(socket, &bytes, bytes.count, 0)
          let word = bytes.prefix(max(0, length)).prefix { $0 > UInt8(ascii: " ") }
          words[String(decoding: word, as: UTF8.self), default: 0] += 1
        }
        for socket in sockets { close(socket) }
        continuation.resume(returning: words)
      }
    }
  }

  private static func connect(to port: Int) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }
}
