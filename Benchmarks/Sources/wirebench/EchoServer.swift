import Glibc
import NIOCore
import NIOPosix

/// What the server is measured against: NIO that sends each line back, on as many event loops.
enum EchoServer {
  /// Prints its port, and serves until it is killed.
  static func run() throws {
    let channel = try ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 1024)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(ByteToMessageHandler(LineDecoder()))
          try pipeline.addHandler(LineEcho())
        }
      }
      .bind(host: "127.0.0.1", port: 0).wait()
    print("listening port=\(channel.localAddress?.port ?? 0)")
    fflush(nil)
    try channel.closeFuture.wait()
  }
}

private struct LineDecoder: NIOSingleStepByteToMessageDecoder {
  func decode(buffer: inout ByteBuffer) -> ByteBuffer? {
    buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")).flatMap {
      buffer.readSlice(length: $0 - buffer.readerIndex + 1)
    }
  }

  func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) -> ByteBuffer? {
    decode(buffer: &buffer)
  }
}

private final class LineEcho: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.write(data, promise: nil)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
  }
}
