public import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
public import ServiceLifecycle
import Synchronization

/// What machines ask about the server, over HTTP: `/metrics`, `/healthz`, `/readyz`.
///
/// `/healthz` answers as long as the process does; `/readyz` says 503 while clients should be sent
/// elsewhere.
public final class MetricsServer: Service {
  private let address: TremplinServer.Address
  private let registry: PrometheusRegistry
  private let server: TremplinServer
  private let logger: Logger
  private let bound = Bound()

  public init(
    at address: TremplinServer.Address, registry: PrometheusRegistry, server: TremplinServer,
    logger: Logger
  ) {
    self.address = address
    self.registry = registry
    self.server = server
    self.logger = logger
  }

  /// The port that it listens on, as soon as it does.
  public var port: Int {
    get async { await bound.port }
  }

  public func run() async throws {
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(MetricsHandler(answer: self.answer))
        }
      }
      .bind(host: address.host, port: address.port).get()
    bound.set(channel.localAddress?.port ?? address.port)
    logger.info("metrics", metadata: [LogKey.port: "\(channel.localAddress?.port ?? 0)"])
    try await withGracefulShutdownHandler {
      try await channel.closeFuture.get()
    } onGracefulShutdown: {
      channel.close(promise: nil)
    }
  }

  private func answer(_ path: String) -> (status: HTTPResponseStatus, body: String) {
    switch path {
    case "/healthz": return (.ok, "alive\n")
    case "/readyz":
      return server.isReady ? (.ok, "ready\n") : (.serviceUnavailable, "not ready\n")
    case "/metrics": return (.ok, registry.text() + gauges)
    default: return (.notFound, "no such page\n")
    }
  }

  private var gauges: String {
    """
    # TYPE tremplin_connections_open gauge
    tremplin_connections_open \(server.openConnections)
    # TYPE tremplin_sessions_open gauge
    tremplin_sessions_open \(server.openSessions)

    """
  }
}
