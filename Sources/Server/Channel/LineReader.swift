import LineProtocol
import NIOCore

/// The lines of one read, and whether nobody else could read them.
struct LineBatch: Sendable {
  var lines: [InputLine]
  var isEncrypted: Bool
}

/// Turns bytes into batches of lines, and minds the clock: a line that takes too long, a
/// connection where nothing is said.
final class LineReader: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = LineBatch
  typealias OutboundOut = ByteBuffer

  /// Bytes that came before encryption began count for nothing after it.
  struct EncryptionBegan {}

  private let limits: ServerLimits
  private var processor = NIOSingleStepByteToMessageProcessor(LineDecoder())
  private var isEncrypted: Bool
  private var lastLine = NIODeadline.now()
  private var idleTimer: Scheduled<Void>?
  private var lineTimer: Scheduled<Void>?

  init(_ limits: ServerLimits, isEncrypted: Bool) {
    self.limits = limits
    self.isEncrypted = isEncrypted
  }

  func channelActive(context: ChannelHandlerContext) {
    lastLine = .now()
    waitForIdle(context)
    context.fireChannelActive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    idleTimer?.cancel()
    lineTimer?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var lines: [InputLine] = []
    do {
      try processor.process(buffer: unwrapInboundIn(data)) { lines.append($0) }
    } catch {
      return leave(context, "too-long")
    }
    if !lines.isEmpty {
      lastLine = .now()
      context.fireChannelRead(wrapInboundOut(LineBatch(lines: lines, isEncrypted: isEncrypted)))
    }
    expectEndOfLine(context, isProgress: !lines.isEmpty)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is EncryptionBegan {
      isEncrypted = true
      processor = NIOSingleStepByteToMessageProcessor(LineDecoder())
      return
    }
    context.fireUserInboundEventTriggered(event)
  }

  private func expectEndOfLine(_ context: ChannelHandlerContext, isProgress: Bool) {
    let isPartial = processor.unprocessedBytes > 0
    if isProgress || !isPartial {
      lineTimer?.cancel()
      lineTimer = nil
    }
    guard isPartial, lineTimer == nil else { return }
    lineTimer = context.eventLoop.assumeIsolated().scheduleTask(in: .init(limits.lineDeadline)) {
      self.leave(context, "slow")
    }
  }

  /// One timer for each connection, set anew when it runs out rather than with every line.
  private func waitForIdle(_ context: ChannelHandlerContext) {
    let warning = NIODeadline.now() + TimeAmount(limits.idle - limits.idleWarning)
    idleTimer = context.eventLoop.assumeIsolated().scheduleTask(deadline: warning) {
      self.checkIdle(context)
    }
  }

  private func checkIdle(_ context: ChannelHandlerContext) {
    let quiet = NIODeadline.now() - lastLine
    let untilWarning = TimeAmount(limits.idle - limits.idleWarning) - quiet
    if untilWarning > .zero {
      idleTimer = context.eventLoop.assumeIsolated().scheduleTask(in: untilWarning) {
        self.checkIdle(context)
      }
      return
    }
    let left = TimeAmount(limits.idle) - quiet
    guard left > .zero else { return leave(context, "idle") }
    let seconds = Int((left.nanoseconds + 999_999_999) / 1_000_000_000)
    send(.notice(.idle, ["seconds": .integer(seconds)]), context)
    let warned = lastLine
    idleTimer = context.eventLoop.assumeIsolated().scheduleTask(in: left) {
      if self.lastLine == warned { self.leave(context, "idle") } else { self.checkIdle(context) }
    }
  }

  private func leave(_ context: ChannelHandlerContext, _ reason: JSON) {
    send(.notice(.bye, ["reason": reason]), context)
    context.close(promise: nil)
  }

  private func send(_ line: ServerLine, _ context: ChannelHandlerContext) {
    var bytes: [UInt8] = []
    line.write(to: &bytes)
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
  }
}

extension TimeAmount {
  static var zero: TimeAmount { .nanoseconds(0) }
}
