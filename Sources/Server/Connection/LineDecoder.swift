import LineProtocol
import NIOCore

/// What a connection sent up to a line feed.
enum InputLine: Hashable, Sendable {
  /// Without its LF.
  case complete(ByteBuffer)
  /// Over the limit; its bytes are gone.
  case tooLong
}

/// Cuts bytes into lines, and remembers how far it has looked.
///
/// A line over the limit is reported at once and dropped up to its end, in bounded memory.
struct LineDecoder: NIOSingleStepByteToMessageDecoder {
  typealias InboundOut = InputLine

  /// The line has no end in sight.
  struct Endless: Error {}

  private var scanned = 0
  /// Bytes of a line that is too long, dropped so far; nil where none is.
  private var dropped: Int?

  mutating func decode(buffer: inout ByteBuffer) throws -> InputLine? {
    while true {
      let view = buffer.readableBytesView.dropFirst(scanned)
      guard let end = view.firstIndex(of: UInt8(ascii: "\n")) else {
        return try decodePart(&buffer)
      }
      let length = end - buffer.readerIndex
      scanned = 0
      let line = buffer.readSlice(length: length)
      buffer.moveReaderIndex(forwardBy: 1)
      if dropped != nil {
        dropped = nil
      } else if let line {
        return Self.isTooLong(line) ? .tooLong : .complete(line)
      }
    }
  }

  /// A line that the other side never ended is no command.
  mutating func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws -> InputLine? {
    let line = try decode(buffer: &buffer)
    if line == nil { buffer.clear() }
    return line
  }

  private mutating func decodePart(_ buffer: inout ByteBuffer) throws -> InputLine? {
    scanned = buffer.readableBytes
    // One more for a CR.
    guard dropped != nil || scanned > LineLimits.request + 1 else { return nil }
    let isNew = dropped == nil
    let total = (dropped ?? 0) + scanned
    guard total <= Bounds.discarded else { throw Endless() }
    dropped = total
    scanned = 0
    buffer.moveReaderIndex(forwardBy: buffer.readableBytes)
    return isNew ? .tooLong : nil
  }

  private static func isTooLong(_ line: ByteBuffer) -> Bool {
    guard line.readableBytes > LineLimits.request else { return false }
    let last = line.getInteger(at: line.writerIndex - 1, as: UInt8.self)
    return line.readableBytes > LineLimits.request + 1 || last != UInt8(ascii: "\r")
  }
}
