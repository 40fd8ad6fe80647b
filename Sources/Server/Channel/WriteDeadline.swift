import NIOCore

/// Drops a client that leaves its replies unread: they must not wait in our memory.
final class WriteDeadline: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let patience: Duration
  private var timer: Scheduled<Void>?

  init(_ patience: Duration) {
    self.patience = patience
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
    if !context.channel.isWritable {
      timer = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(patience)) {
        context.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    timer?.cancel()
  }
}
