public import CoreMetrics
public import Logging
import NIOCore
import NIOPosix
public import NIOSSL
public import ServiceLifecycle
public import Storage

/// TLP/1 over TCP (docs/protocol.md).
///
/// On a graceful shutdown nothing more is accepted or read; what was read is answered, each client
/// gets `* BYE`, and only then does ``run()`` return.
public final class TremplinServer: Service {
  public struct Address: Hashable, Sendable {
    public var host: String
    /// 0 takes any free one: see ``TremplinServer/port``.
    public var port: Int

    public init(host: String, port: Int) {
      self.host = host
      self.port = port
    }
  }

  private let address: Address
  private let tls: NIOSSLContext?
  private let isAlwaysEncrypted: Bool
  private let house: House
  private let channels = OpenChannels()
  private let bound = Bound()

  /// With `isAlwaysEncrypted`, TLS begins with the first byte rather than with `STARTTLS`.
  public init(
    at address: Address, assistant: CurrentAssistant, store: GroupCommit,
    limits: ServerLimits = .init(), tls: NIOSSLContext? = nil, isAlwaysEncrypted: Bool = false,
    metrics: any MetricsFactory, version: String, logger: Logger
  ) {
    self.address = address
    self.tls = tls
    self.isAlwaysEncrypted = isAlwaysEncrypted
    house = House(
      assistant: assistant, store: store, limits: limits, metrics: ServerMetrics(metrics),
      version: version, canEncrypt: tls != nil, logger: logger)
  }

  /// The port that the server listens on, as soon as it does.
  public var port: Int {
    get async { await bound.port }
  }

  /// Whether clients can come in now, and what they say be written down.
  public var isReady: Bool { bound.isSet && !house.isClosing && !house.isStorageFailing }
  public var openConnections: Int { house.doorkeeper.connections }
  public var openSessions: Int { house.doorkeeper.sessions }

  public func run() async throws {
    let listener = try await listen()
    let port = listener.localAddress?.port ?? address.port
    house.logger.info(
      "listening", metadata: [LogKey.host: "\(address.host)", LogKey.port: "\(port)"])
    bound.set(port)
    await withTaskCancellationHandler {
      await withGracefulShutdownHandler {
        try? await listener.closeFuture.get()
        await channels.waitUntilEmpty()
      } onGracefulShutdown: { [self] in
        house.close()
        listener.close(promise: nil)
        channels.close()
      }
    } onCancel: { [self] in
      listener.close(promise: nil)
      channels.closeNow()
    }
    house.logger.info("stopped")
  }

  private func listen() async throws -> any Channel {
    let tls = isAlwaysEncrypted ? self.tls : nil
    return try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: Self.backlog)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          // First, for it waits only if it sees the error.
          try channel.pipeline.syncOperations.addHandlers(
            AcceptBackoffHandler { _ in Self.acceptPause }, AcceptFailures())
        }
      }
      // `printf … | nc` closes its side and still wants its answer.
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      // The handler asks for each read, when it can answer it.
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(
          minimum: 512, initial: 512, maximum: Bounds.readSize)
      )
      .childChannelInitializer { [self] channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
          try pipeline.addHandler(
            ConnectionHandler(house, channels, tls: self.tls, isEncrypted: tls != nil))
        }
      }
      .bind(host: address.host, port: address.port).get()
  }

  /// Between two tries to accept where no file descriptor is left: short enough for who waits,
  /// long enough for those inside.
  private static let acceptPause = TimeAmount.milliseconds(100)
  /// Connections that wait to be accepted while a thousand come at once; the kernel may allow
  /// fewer.
  private static let backlog: Int32 = 1024
}
