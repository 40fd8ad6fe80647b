import CoreMetrics
import LineProtocol
import Logging
import NIOCore
import NIOSSL

/// One client from its greeting to its goodbye.
struct Connection {
  typealias Wire = NIOAsyncChannel<LineBatch, ByteBuffer>

  let house: House
  let wire: Wire
  let tls: NIOSSLContext?
  var isEncrypted: Bool

  func run() async {
    do {
      try await wire.executeThenClose { inbound, outbound in
        try await welcome(inbound, outbound)
      }
    } catch {
      // The client is gone, in its own way; what it was told is on disk.
      house.logger.debug("connection lost")
    }
  }

  private func welcome(
    _ inbound: NIOAsyncChannelInboundStream<LineBatch>,
    _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    let visitor: Visitor
    do throws(Doorkeeper.Refusal) {
      visitor = try house.doorkeeper.enter(from: wire.channel.remoteAddress)
    } catch {
      return try await sayGoodbye("busy", outbound)
    }
    house.metrics.connections.increment()
    var seat = Seat(house, visitor, isEncrypted: isEncrypted)
    defer {
      seat.leave()
      house.doorkeeper.leave(visitor)
    }
    seat.greet()
    try await outbound.write(ByteBuffer(bytes: seat.takeOutput()))
    try await converse(&seat, inbound, outbound)
  }

  private func converse(
    _ seat: inout Seat, _ inbound: NIOAsyncChannelInboundStream<LineBatch>,
    _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    for try await batch in inbound where batch.isEncrypted == seat.isEncrypted {
      var lines = batch.lines[...]
      while !lines.isEmpty {
        lines = lines.dropFirst(await seat.answer(lines.prefix(Bounds.requestsPerRound)))
        let bytes = ByteBuffer(bytes: seat.takeOutput())
        if seat.departure == .startTLS {
          guard lines.isEmpty else { return try await sayGoodbye("bad-arguments", outbound) }
          try await encrypt(&seat, saying: bytes)
          continue
        }
        if bytes.readableBytes > 0 { try await outbound.write(bytes) }
        if seat.departure == .quit { return try await sayGoodbye("quit", outbound) }
        if seat.isAskingTooMuch { try await Task.sleep(for: Bounds.pause) }
      }
    }
    if house.isClosing { try await sayGoodbye("shutdown", outbound) }
  }

  private func sayGoodbye(
    _ reason: JSON, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    var bytes: [UInt8] = []
    ServerLine.notice(.bye, ["reason": reason]).write(to: &bytes)
    try await outbound.write(ByteBuffer(bytes: bytes))
  }

  /// All that follows `OK` is encrypted, and nothing that was said before counts any more.
  private func encrypt(_ seat: inout Seat, saying ok: ByteBuffer) async throws {
    guard let tls else { return }
    let channel = wire.channel
    // In one go, so that the client's answer can't come in between.
    try await channel.eventLoop.submit {
      channel.writeAndFlush(ok, promise: nil)
      try channel.pipeline.syncOperations.addHandler(
        NIOSSLServerHandler(context: tls), position: .first)
      channel.pipeline.fireUserInboundEventTriggered(LineReader.EncryptionBegan())
    }.get()
    seat.leave()
    seat = Seat(house, seat.visitor, isEncrypted: true)
  }
}
