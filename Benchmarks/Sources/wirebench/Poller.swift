import CEpoll
import Glibc

/// epoll, for the load generator: it must cost little beside what it measures.
final class Poller {
  private let descriptor = epoll_create1(0)
  private var events = [epoll_event](repeating: epoll_event(), count: 256)

  deinit { close(descriptor) }

  func add(_ socket: Int32, _ index: Int) {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue
    event.data.u32 = UInt32(index)
    epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event)
  }

  /// Calls `body` with the index of each socket that has something to read.
  func wait(milliseconds: Int32, _ body: (Int) -> Void) {
    let count = epoll_wait(descriptor, &events, Int32(events.count), milliseconds)
    for event in events.prefix(Int(max(0, count))) { body(Int(event.data.u32)) }
  }
}
