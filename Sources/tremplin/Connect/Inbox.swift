import Dispatch
import LineProtocol
import NIOCore
import Synchronization

/// Lines that have come, from an event loop to a thread that waits for them.
final class Inbox: Sendable {
  private struct State {
    var lines: [String] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)

  func put(_ line: String) {
    state.withLock { $0.lines.append(line) }
    arrivals.signal()
  }

  func close() {
    state.withLock { $0.isClosed = true }
    arrivals.signal()
  }

  /// The next line; nil where none comes in time, or ever.
  func next(before deadline: DispatchTime) -> String? {
    guard arrivals.wait(timeout: deadline) == .success else { return nil }
    return state.withLock { state in
      guard !state.lines.isEmpty else {
        // Closed; the next who asks is told so too.
        arrivals.signal()
        return nil
      }
      return state.lines.removeFirst()
    }
  }
}

/// Cuts what comes into lines.
final class InboxHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let inbox: Inbox
  private var received = ByteBuffer()

  init(_ inbox: Inbox) {
    self.inbox = inbox
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var more = unwrapInboundIn(data)
    received.writeBuffer(&more)
    while let end = received.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) {
      inbox.put(received.readString(length: end - received.readerIndex) ?? "")
      received.moveReaderIndex(forwardBy: 1)
    }
    received.discardReadBytes()
    if received.readableBytes > LineLimits.reply { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    inbox.close()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
