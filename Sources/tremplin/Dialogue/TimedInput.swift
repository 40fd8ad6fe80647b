import Essentials
import Foundation

/// Reads lines of standard input, and gives up waiting now and then.
struct TimedInput {
  enum Event {
    case line(String)
    case nothingYet
    case end
  }

  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// One read; a line at a terminal is shorter.
  private static let chunk = 4096

  /// Waits for the next line; for ever where there is no limit.
  mutating func next(within limit: Duration?) throws -> Event {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        return .line(Self.text(line))
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return .end }
        defer { buffer = [] }
        return .line(Self.text(buffer))
      }
      guard wait(limit) else { return .nothingYet }
      let data = FileHandle.standardInput.availableData
      isAtEnd = data.isEmpty
      buffer += data
    }
  }

  /// Whether there is something to read, or the end.
  private func wait(_ limit: Duration?) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let milliseconds = limit.map { Int32($0 / .milliseconds(1)) } ?? -1
    return poll(&descriptor, 1, milliseconds) > 0
  }

  private static func text(_ bytes: [UInt8]) -> String {
    Sanitiser.clean(String(decoding: bytes, as: UTF8.self), newlines: .spaces)
  }
}
