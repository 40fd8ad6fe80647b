import Glibc

/// Clients that each send their next request as soon as the last one is answered.
///
/// One thread and no library: what it costs, it costs an echo server and Tremplin alike.
final class Load {
  struct Result {
    var replies = 0
    /// `ERR` lines.
    var errors = 0
    /// Connections that the server closed.
    var lost = 0
    var seconds = 0.0
    /// Of each reply, in microseconds.
    var latencies: [Double] = []

    var perSecond: Double { Double(replies) / seconds }
  }

  private let script: Script
  private let isEcho: Bool
  private var connections: [Connection] = []
  private let poller = Poller()
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)

  init(port: UInt16, connections count: Int, script: Script, isEcho: Bool = false) throws {
    self.script = script
    self.isEcho = isEcho
    for index in 0..<count {
      connections.append(try Connection(port: port))
      poller.add(connections[index].socket, index)
    }
    if !isEcho { greet() }
  }

  deinit {
    for connection in connections { connection.close() }
    buffer.deallocate()
  }

  /// Reads the greetings: no reply to anything.
  private func greet() {
    var left = connections.count
    while left > 0 {
      poller.wait(milliseconds: 1_000) { index in
        _ = connections[index].read(into: buffer, isEcho: true)
        left -= 1
      }
    }
  }

  /// Talks for a while; `warmUp` comes before and isn't counted.
  func run(seconds: Double, warmUp: Double = 0.3) -> Result {
    var result = Result()
    let begin = Clock.nanoseconds()
    let from = begin + UInt64(warmUp * 1e9)
    let until = from + UInt64(seconds * 1e9)
    for index in connections.indices { send(index, begin) }
    var waiting = connections.count
    // Every request is answered, or its client lost: nothing is left in the air for the next run.
    let deadline = until + 30_000_000_000
    while waiting > 0, Clock.nanoseconds() < deadline {
      poller.wait(milliseconds: 1_000) { index in
        switch connections[index].read(into: buffer, isEcho: isEcho) {
        case .part: return
        case .closed:
          result.lost += 1
          waiting -= 1
          connections[index].close()
        case .reply(let isError):
          let now = Clock.nanoseconds()
          if isError { result.errors += 1 }
          if now >= from, now < until {
            result.replies += 1
            result.latencies.append(Double(now - connections[index].sentAt) / 1e3)
          }
          if now < until { send(index, now) } else { waiting -= 1 }
        }
      }
    }
    result.lost += waiting
    result.seconds = seconds
    return result
  }

  /// Takes each client so many requests into its conversation.
  func advance(by count: Int) -> Result {
    var result = Result()
    for _ in 0..<count {
      for index in connections.indices {
        send(index, Clock.nanoseconds())
        var isAnswered = false
        while !isAnswered {
          switch connections[index].read(into: buffer, isEcho: isEcho) {
          case .part: continue
          case .closed:
            result.lost += 1
            isAnswered = true
          case .reply(let isError):
            if isError { result.errors += 1 }
            result.replies += 1
            isAnswered = true
          }
        }
      }
    }
    return result
  }

  private func send(_ index: Int, _ now: UInt64) {
    connections[index].send(script.requests[connections[index].position], at: now)
    connections[index].position = (connections[index].position + 1) % script.requests.count
  }
}

enum Clock {
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
