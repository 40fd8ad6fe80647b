import NIOCore

/// A connection that can't be accepted (no file descriptor is left, or it was gone again) is no
/// reason to stop listening.
final class AcceptFailures: ChannelInboundHandler {
  typealias InboundIn = any Channel

  func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
