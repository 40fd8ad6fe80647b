import Dispatch
import LineProtocol
import NIOCore
import NIOPosix
import NIOSSL

/// A connection to a server, for a thread that may wait.
final class RemoteLines {
  /// The server is gone, or says nothing any more.
  struct Gone: Error {}

  private let channel: any Channel
  private let inbox: Inbox

  /// A reply takes milliseconds; after so long nobody believes in it any more.
  private static let patience: DispatchTimeInterval = .seconds(30)

  init(_ address: ServerAddress, isEncrypted: Bool) throws {
    let inbox = Inbox()
    let tls = isEncrypted ? try NIOSSLContext(configuration: .makeClientConfiguration()) : nil
    channel = try ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls {
            try pipeline.addHandler(
              NIOSSLClientHandler(context: tls, serverHostname: address.nameForCertificate))
          }
          try pipeline.addHandler(InboxHandler(inbox))
        }
      }
      .connect(host: address.host, port: address.port).wait()
    self.inbox = inbox
  }

  deinit { channel.close(promise: nil) }

  /// Waits for the server's first line.
  func greeted() throws -> RemoteLines {
    guard case .reply(.tremplin, _) = try next() else { throw Gone() }
    return self
  }

  /// Asks, and waits for the whole reply; its last line is `OK` or `ERR`.
  func ask(_ command: Request.Command) throws -> [ServerLine] {
    do {
      try channel.writeAndFlush(ByteBuffer(string: Request(command).line + "\n")).wait()
    } catch {
      throw Gone()
    }
    var reply: [ServerLine] = []
    while true {
      let line = try next()
      switch line {
      case .reply: reply.append(line)
      case .notice: continue
      case .ok, .error: return reply + [line]
      }
    }
  }

  func next() throws -> ServerLine {
    guard let text = inbox.next(before: .now() + Self.patience), let line = try? ServerLine(text)
    else { throw Gone() }
    return line
  }
}
