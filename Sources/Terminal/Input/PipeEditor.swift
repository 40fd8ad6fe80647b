import Essentials
import Glibc

/// Reads answers from something that is no terminal: no prompt, no escape, a line an answer.
///
/// Memory stays bounded whatever comes: a line over the limit is skipped to its end. The last line
/// counts without its newline too.
public struct PipeEditor: LineEditor {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// One read; what a pipe holds on Linux.
  private static let chunk = 65_536

  /// Reads standard input.
  public init() {
    self.init(descriptor: STDIN_FILENO)
  }

  /// The descriptor stays the caller's, who closes it.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  public mutating func readLine(
    prompt: String, draft: String, names: (String) -> [String]
  ) throws(InputFailure) -> LineEditorEvent {
    let event = try readLine()
    guard case .line(let line) = event, line.allSatisfy(\.isWhitespace) else { return event }
    return .line(draft)
  }

  private mutating func readLine() throws(InputFailure) -> LineEditorEvent {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if position == buffer.count {
        try fill()
        if isAtEnd {
          return line.isEmpty && !isTooLong ? .endOfInput : Self.event(line, isTooLong)
        }
      }
      let rest = buffer[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let piece = rest[..<(end ?? rest.endIndex)]
      if line.count + piece.count > InputLimit.bytes {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += piece }
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil { return Self.event(line, isTooLong) }
    }
  }

  private static func event(_ bytes: [UInt8], _ isTooLong: Bool) -> LineEditorEvent {
    guard !isTooLong else { return .tooLong(limit: InputLimit.scalars) }
    var bytes = bytes[...]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    let text = Sanitiser.clean(String(decoding: bytes, as: UTF8.self), newlines: .spaces)
    guard text.unicodeScalars.count <= InputLimit.scalars else {
      return .tooLong(limit: InputLimit.scalars)
    }
    return .line(text)
  }

  private mutating func fill() throws(InputFailure) {
    position = 0
    do {
      buffer = try Descriptor.read(descriptor, upTo: Self.chunk)
      isAtEnd = buffer.isEmpty
    } catch {
      buffer = []
      throw error
    }
  }
}
