import NIOCore
import NIOHTTP1

/// Answers GET requests with a short text, and closes.
final class MetricsHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let answer: @Sendable (String) -> (status: HTTPResponseStatus, body: String)
  private var head: HTTPRequestHead?

  init(answer: @escaping @Sendable (String) -> (status: HTTPResponseStatus, body: String)) {
    self.answer = answer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      respond(to: head, context)
    }
  }

  private func respond(to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let (status, text) =
      head.method == .GET || head.method == .HEAD
      ? answer(head.uri) : (.methodNotAllowed, "GET only\n")
    let body = ByteBuffer(string: text)
    let headers: HTTPHeaders = [
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
      "Content-Length": String(body.readableBytes), "Connection": "close",
    ]
    context.write(
      wrapOutboundOut(.head(.init(version: .http1_1, status: status, headers: headers))),
      promise: nil)
    if head.method != .HEAD {
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    let isWritten = context.eventLoop.makePromise(of: Void.self)
    isWritten.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: isWritten)
  }
}
