import Foundation
import LineProtocol
import NIOCore
import NIOPosix
import NIOSSL

/// A client that sends what it is told, bytes included, and reads lines.
struct Client {
  typealias Wire = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  /// The server closed the connection.
  struct Closed: Error {}

  let channel: any Channel
  private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  private var received = ByteBuffer()

  static func connect<Result>(
    to port: Int, tls: NIOSSLContext? = nil, _ body: (inout Client) async throws -> Result
  ) async throws -> Result {
    let wire = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(context: tls, serverHostname: nil))
          }
          return try Wire(
            wrappingChannelSynchronously: channel,
            configuration: .init(isOutboundHalfClosureEnabled: true))
        }
      }
    return try await wire.executeThenClose { inbound, outbound in
      var client = Client(
        channel: wire.channel, outbound: outbound, inbound: inbound.makeAsyncIterator())
      return try await body(&client)
    }
  }

  func send(_ lines: String...) async throws {
    try await send(bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  func send(bytes: [UInt8]) async throws {
    try await outbound.write(ByteBuffer(bytes: bytes))
  }

  /// Sends without waiting until it is gone.
  func push(_ bytes: [UInt8]) {
    channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
  }

  /// No more is sent; the server may still answer.
  func finish() {
    outbound.finish()
  }

  mutating func text() async throws -> String {
    while true {
      if let end = received.readableBytesView.firstIndex(of: UInt8(ascii: "\n")),
        let line = received.readString(length: end - received.readerIndex)
      {
        received.moveReaderIndex(forwardBy: 1)
        received.discardReadBytes()
        return line
      }
      guard var more = try await inbound.next(isolation: #isolation) else { throw Closed() }
      received.writeBuffer(&more)
    }
  }

  /// The next line's fields, where it has that tag.
  mutating func reply(_ tag: ReplyTag) async throws -> JSONObject? {
    try await [line()].fields(tag)
  }

  func encrypt(with context: NIOSSLContext) async throws {
    try await channel.eventLoop.submit { [channel] in
      try channel.pipeline.syncOperations.addHandler(
        NIOSSLClientHandler(context: context, serverHostname: nil), position: .first)
    }.get()
  }

  mutating func line() async throws -> ServerLine {
    try ServerLine(try await text())
  }

  /// The lines up to `OK` or `ERR`.
  mutating func reply() async throws -> [ServerLine] {
    var lines: [ServerLine] = []
    while true {
      let line = try await line()
      lines.append(line)
      switch line {
      case .ok, .error: return lines
      case .reply, .notice: continue
      }
    }
  }

  mutating func ask(_ request: String) async throws -> [ServerLine] {
    try await send(request)
    return try await reply()
  }

  /// Everything until the server closes.
  mutating func rest() async throws -> [String] {
    var lines: [String] = []
    while let line = try? await text() { lines.append(line) }
    return lines
  }
}

extension [ServerLine] {
  func fields(_ tag: ReplyTag) -> JSONObject? {
    for case .reply(tag, let fields) in self { return fields }
    return nil
  }

  func all(_ tag: ReplyTag) -> [JSONObject] {
    compactMap { if case .reply(tag, let fields) = $0 { fields } else { nil } }
  }

  var error: ErrorCode? {
    if case .error(let code, _, _) = last { code } else { nil }
  }
}
