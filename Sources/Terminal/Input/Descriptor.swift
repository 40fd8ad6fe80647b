import Glibc

/// `poll`, `read` and `write` with their interruptions dealt with.
enum Descriptor {
  /// Waits until one of `descriptors` can be read, or closes; nil after `milliseconds`.
  static func ready(
    _ descriptors: [Int32], within milliseconds: Int32? = nil
  ) throws(InputFailure) -> Set<Int32>? {
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polls, nfds_t(polls.count), milliseconds ?? -1)
    if count == 0 { return nil }
    if count < 0 {
      guard errno == EINTR else { throw InputFailure(code: errno) }
      return []
    }
    return Set(polls.filter { $0.revents != 0 }.map(\.fd))
  }

  /// Empty at the end of the input, and where a terminal has been closed (EIO).
  static func read(_ descriptor: Int32, upTo limit: Int) throws(InputFailure) -> [UInt8] {
    var code: Int32 = 0
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, limit)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      switch code {
      case 0: return bytes
      case EINTR: continue
      case EIO: return []
      // Whoever shares the input may have made it non-blocking.
      case EAGAIN: _ = try ready([descriptor])
      default: throw InputFailure(code: code)
      }
    }
  }

  /// The error that ended it; nil where everything was written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
          Glibc.write(descriptor, $0.baseAddress, $0.count)
        }
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&wait, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
