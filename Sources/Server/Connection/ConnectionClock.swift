import LineProtocol
import NIOCore

/// Minds the time of one connection: a line that takes too long, a reply left unread, a person who
/// says nothing.
final class ConnectionClock {
  private var lastLine = NIODeadline.now()
  private var idle: Scheduled<Void>?
  private var line: Scheduled<Void>?
  private var reading: Scheduled<Void>?

  /// A line came.
  func hear() {
    lastLine = .now()
  }

  func stop() {
    idle?.cancel()
    line?.cancel()
    reading?.cancel()
  }

  // MARK: Lines and replies

  /// The first byte of a line is here; with `isNew`, that of another one than before.
  func expectEndOfLine(
    _ handler: ConnectionHandler, _ context: ChannelHandlerContext, isNew: Bool = false
  ) {
    if isNew { lineEnded() }
    guard line == nil else { return }
    line = context.eventLoop.assumeIsolated().scheduleTask(
      in: TimeAmount(handler.house.limits.lineDeadline)
    ) {
      handler.leave(context, "slow")
    }
  }

  func lineEnded() {
    guard let line else { return }
    line.cancel()
    self.line = nil
  }

  /// Drops a client that leaves its replies unread: they must not wait in our memory.
  func expectReading(_ context: ChannelHandlerContext, _ limits: ServerLimits) {
    guard reading == nil else { return }
    reading = context.eventLoop.assumeIsolated().scheduleTask(
      in: TimeAmount(limits.writeDeadline)
    ) {
      context.close(promise: nil)
    }
  }

  func repliesRead() {
    reading?.cancel()
    reading = nil
  }

  // MARK: Silence

  /// One timer for each connection, set anew when it runs out rather than with every line.
  func waitForIdle(_ handler: ConnectionHandler, _ context: ChannelHandlerContext) {
    let limits = handler.house.limits
    let untilWarning = TimeAmount(limits.idle - limits.idleWarning) - (.now() - lastLine)
    let warned = lastLine
    idle = context.eventLoop.assumeIsolated().scheduleTask(in: untilWarning) {
      if self.lastLine == warned {
        self.warn(handler, context)
      } else {
        self.waitForIdle(handler, context)
      }
    }
  }

  private func warn(_ handler: ConnectionHandler, _ context: ChannelHandlerContext) {
    let left = max(TimeAmount(handler.house.limits.idle) - (.now() - lastLine), .nanoseconds(1))
    let seconds = (left.nanoseconds + 999_999_999) / 1_000_000_000
    handler.send(.idle, ["seconds": .integer(Int(seconds))], context)
    let warned = lastLine
    idle = context.eventLoop.assumeIsolated().scheduleTask(in: left) {
      if self.lastLine == warned {
        handler.leave(context, "idle")
      } else {
        self.waitForIdle(handler, context)
      }
    }
  }
}
