import Glibc

/// One client of the load generator: a socket, and how far its reply has come.
struct Connection {
  struct Refused: Error { let code: Int32 }

  let socket: Int32
  /// The next request of the script.
  var position: Int
  var sentAt: UInt64 = 0
  /// The first bytes of the line that isn't complete yet.
  private var head: [UInt8] = []

  /// Comes from 127.0.0.`source`: one machine has many addresses.
  init(port: UInt16, position: Int = 0, source: UInt8 = 1) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw Refused(code: errno) }
    self.position = position
    var here = Self.address(source, port: 0)
    var there = Self.address(1, port: port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = withUnsafeBytes(of: &here) { here in
      withUnsafeBytes(of: &there) { there in
        guard let here = here.assumingMemoryBound(to: sockaddr.self).baseAddress,
          let there = there.assumingMemoryBound(to: sockaddr.self).baseAddress
        else { return false }
        return (source == 1 || bind(socket, here, size) == 0) && connect(socket, there, size) == 0
      }
    }
    guard isConnected else {
      defer { Glibc.close(socket) }
      throw Refused(code: errno)
    }
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func address(_ last: UInt8, port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = (UInt32(0x7F00_0000) | UInt32(last)).bigEndian
    return address
  }

  func close() { Glibc.close(socket) }

  mutating func send(_ bytes: [UInt8], at now: UInt64) {
    sentAt = now
    Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  enum Arrival {
    case part
    case reply(isError: Bool)
    case closed
  }

  /// Reads what is there; a reply is over with its `OK` or `ERR`, an echo with its line.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer, isEcho: Bool) -> Arrival {
    let count = recv(socket, buffer.baseAddress, buffer.count, 0)
    guard count > 0 else { return .closed }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    let isComplete = bytes[count - 1] == UInt8(ascii: "\n")
    let body = isComplete ? bytes.dropLast() : bytes[...]
    let start = body.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    if start != nil { head = [] }
    if head.count < 4 { head += body[(start ?? 0)...].prefix(4 - head.count) }
    guard isComplete else { return .part }
    defer { head = [] }
    if isEcho { return .reply(isError: false) }
    if head.starts(with: "ERR".utf8) { return .reply(isError: true) }
    return head.starts(with: "OK".utf8) ? .reply(isError: false) : .part
  }
}
