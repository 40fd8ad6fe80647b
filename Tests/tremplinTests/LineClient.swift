import Foundation

/// A client that waits, for a thread of its own: nothing but a socket.
final class LineClient {
  private let descriptor: Int32
  private var received: [UInt8] = []

  /// The server is gone.
  struct Gone: Error {}

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Gone() }
    _ = try line()
  }

  deinit { close(descriptor) }

  func line() throws -> String {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received.removeFirst(end + 1) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { throw Gone() }
      received += chunk.prefix(count)
    }
  }

  func send(_ text: String) throws {
    let bytes = Array((text + "\n").utf8)
    guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    else { throw Gone() }
  }

  /// The whole reply, `OK` or `ERR` last.
  func ask(_ text: String) throws -> [String] {
    try send(text)
    var lines: [String] = []
    repeat { lines.append(try line()) } while !Self.isFinal(lines[lines.count - 1])
    return lines
  }

  private static func isFinal(_ line: String) -> Bool {
    line == "OK" || line.hasPrefix("OK ") || line.hasPrefix("ERR ")
  }
}
