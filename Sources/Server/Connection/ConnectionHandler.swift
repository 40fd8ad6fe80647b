import CoreMetrics
import LineProtocol
import Logging
import NIOCore
import NIOSSL
import NIOTLS

/// One client from its greeting to its goodbye, on its event loop.
///
/// Bytes become lines, the ``Seat`` answers them in rounds, and replies go out; the business is all
/// in there. A handler rather than a task: ten thousand who think about their answer must cost
/// little, and a turn is shorter than the way to another thread (docs/architecture.md).
///
/// Back-pressure: one read waits at most. Nothing more is read while it does, nothing is answered
/// while replies are unread, and who leaves them unread for long is dropped.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let house: House
  let clock = ConnectionClock()
  private let channels: OpenChannels
  private let tls: NIOSSLContext?
  private var isEncrypted: Bool
  /// Nil before the client is let in and after it has left.
  private var seat: Seat?
  private var processor = NIOSingleStepByteToMessageProcessor(LineDecoder())
  private var waiting: ArraySlice<InputLine> = []
  private var state = State.talking
  private var isInputClosed = false
  /// Something was read that may be answered when this pass of the loop is over.
  private var hasNews = false

  private enum State {
    case talking
    /// The store works for it.
    case waitingForStore
    /// It asked more than its share.
    case pausing
    case leaving
  }

  init(_ house: House, _ channels: OpenChannels, tls: NIOSSLContext?, isEncrypted: Bool) {
    self.house = house
    self.channels = channels
    self.tls = tls
    self.isEncrypted = isEncrypted
  }

  // MARK: Coming and going

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    let isOpen = channels.add(context.channel)
    do throws(Doorkeeper.Refusal) {
      let visitor = try house.doorkeeper.enter(from: context.channel.remoteAddress)
      var seat = Seat(house, visitor, isEncrypted: isEncrypted)
      seat.greet()
      self.seat = seat
    } catch {
      return leave(context, "busy")
    }
    house.metrics.connections.increment()
    // A handshake is as long as a line may be.
    if isEncrypted { clock.expectEndOfLine(self, context) }
    clock.waitForIdle(self, context)
    flush(context)
    if isOpen { context.read() } else { finish(context) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    state = .leaving
    clock.stop()
    if let seat {
      self.seat?.leave()
      house.doorkeeper.leave(seat.visitor)
    }
    seat = nil
    waiting = []
    channels.remove(context.channel)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // The client is gone, in its own way; what it was told is on disk.
    house.logger.debug("connection lost")
    context.close(promise: nil)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case is OpenChannels.Closing, ChannelEvent.inputClosed: finish(context)
    case TLSUserEvent.handshakeCompleted: clock.lineEnded()
    default: context.fireUserInboundEventTriggered(event)
    }
  }

  /// Nothing more is read; what was read is answered.
  private func finish(_ context: ChannelHandlerContext) {
    isInputClosed = true
    proceed(context)
  }

  // MARK: Bytes

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard state != .leaving, !isInputClosed else { return }
    var lines: [InputLine] = []
    do {
      try processor.process(buffer: unwrapInboundIn(data)) { lines.append($0) }
    } catch {
      return leave(context, "too-long")
    }
    if !lines.isEmpty {
      clock.hear()
      if waiting.isEmpty { waiting = lines[...] } else { waiting += lines }
      hasNews = true
    }
    if processor.unprocessedBytes == 0 {
      clock.lineEnded()
    } else {
      clock.expectEndOfLine(self, context, isNew: !lines.isEmpty)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if hasNews {
      hasNews = false
      proceed(context)
    } else {
      readOn(context)
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      clock.repliesRead()
      proceed(context)
    } else {
      clock.expectReading(context, house.limits)
    }
    context.fireChannelWritabilityChanged()
  }

  /// One read may wait, not two.
  private func readOn(_ context: ChannelHandlerContext) {
    guard state != .leaving, !isInputClosed, waiting.isEmpty else { return }
    context.read()
  }

  // MARK: Talking

  /// Answers what waits, as far as the store, the client and the bounds allow.
  private func proceed(_ context: ChannelHandlerContext) {
    while state == .talking, !waiting.isEmpty, context.channel.isWritable {
      waiting = waiting.dropFirst(seat?.answer(waiting) ?? waiting.count)
      if waiting.isEmpty { waiting = [] }
      act(context)
    }
    guard state == .talking, isInputClosed, waiting.isEmpty else { return readOn(context) }
    leave(context, house.isClosing ? "shutdown" : nil)
  }

  /// Does what a round left to do.
  private func act(_ context: ChannelHandlerContext) {
    guard let seat else { return }
    if seat.departure == .startTLS, seat.errand == nil { return encrypt(context) }
    flush(context)
    if let errand = seat.errand {
      state = .waitingForStore
      run(errand, context)
    } else if seat.departure == .quit {
      leave(context, "quit")
    } else if seat.isAskingTooMuch {
      state = .pausing
      context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(Bounds.pause)) {
        self.resume(context)
      }
    }
  }

  private func run(_ errand: Errand, _ context: ChannelHandlerContext) {
    let done = context.eventLoop.makePromise(of: Errand.Result.self)
    done.futureResult.assumeIsolated().whenSuccess { result in
      guard self.state == .waitingForStore else { return }
      self.state = .talking
      self.seat?.receive(result)
      self.act(context)
      self.proceed(context)
    }
    errand.run(in: house.store) { done.succeed($0) }
  }

  private func resume(_ context: ChannelHandlerContext) {
    guard state == .pausing else { return }
    state = .talking
    proceed(context)
  }

  // MARK: Writing

  private func flush(_ context: ChannelHandlerContext) {
    guard let output = seat?.takeOutput(), !output.isEmpty else { return }
    context.writeAndFlush(wrapOutboundOut(bytes(output.bytes, context)), promise: nil)
  }

  func send(_ notice: ServerLine.Notice, _ fields: JSONObject, _ context: ChannelHandlerContext) {
    var line: [UInt8] = []
    ServerLine.notice(notice, fields).write(to: &line)
    context.writeAndFlush(wrapOutboundOut(bytes(line, context)), promise: nil)
  }

  /// Says goodbye, where there is a reason to tell, and closes when that is sent.
  func leave(_ context: ChannelHandlerContext, _ reason: JSON?) {
    guard state != .leaving else { return }
    state = .leaving
    waiting = []
    clock.expectReading(context, house.limits)
    if let reason { send(.bye, ["reason": reason], context) }
    let isSent = context.eventLoop.makePromise(of: Void.self)
    isSent.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    context.writeAndFlush(
      wrapOutboundOut(context.channel.allocator.buffer(capacity: 0)), promise: isSent)
  }

  private func bytes(_ bytes: [UInt8], _ context: ChannelHandlerContext) -> ByteBuffer {
    var buffer = context.channel.allocator.buffer(capacity: bytes.count)
    buffer.writeBytes(bytes)
    return buffer
  }

  /// All that follows `OK` is encrypted, and nothing that was said before counts any more.
  private func encrypt(_ context: ChannelHandlerContext) {
    flush(context)
    guard waiting.isEmpty, processor.unprocessedBytes == 0, let tls, var seat else {
      return leave(context, "bad-arguments")
    }
    do {
      try context.pipeline.syncOperations.addHandler(
        NIOSSLServerHandler(context: tls), position: .first)
    } catch {
      return context.close(promise: nil)
    }
    seat.leave()
    isEncrypted = true
    processor = NIOSingleStepByteToMessageProcessor(LineDecoder())
    self.seat = Seat(house, seat.visitor, isEncrypted: true)
    clock.expectEndOfLine(self, context)
  }
}
