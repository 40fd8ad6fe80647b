import Conversation
import Foundation
import Logging
import NIOCore
import NIOSSL
import Server
import ServiceLifecycle
import Storage

/// A server on a free port of this machine, for the length of one test.
struct TestServer {
  let server: TremplinServer
  let port: Int
  let assistant: CurrentAssistant
  let metrics: PrometheusRegistry
  let store: SQLiteSessionStore
  private let group: ServiceGroup

  /// Runs a server, and shuts it down gracefully behind the test.
  static func run<Result: Sendable>(
    limits: ServerLimits = .init(), store: SQLiteSessionStore? = nil, tls: NIOSSLContext? = nil,
    isAlwaysEncrypted: Bool = false,
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    _ test: (TestServer) async throws -> Result
  ) async throws -> Result {
    let store = try store ?? SQLiteSessionStore(.memory)
    let metrics = PrometheusRegistry()
    let assistant = CurrentAssistant(try Project.assistant.get())
    let server = TremplinServer(
      at: .init(host: "127.0.0.1", port: 0), assistant: assistant, store: GroupCommit(store),
      limits: limits, tls: tls, isAlwaysEncrypted: isAlwaysEncrypted, metrics: metrics,
      version: "0", logger: logger)
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: server)], gracefulShutdownSignals: [], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let port = await server.port
      let result = try await test(
        TestServer(
          server: server, port: port, assistant: assistant, metrics: metrics, store: store,
          group: group))
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return result
    }
  }

  func shutDown() async {
    await group.triggerGracefulShutdown()
  }

  func connect<Result>(
    _ body: (inout Client) async throws -> Result
  ) async throws -> Result {
    try await Client.connect(to: port, body)
  }
}
