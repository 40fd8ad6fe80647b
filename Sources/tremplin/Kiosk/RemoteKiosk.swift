import Dispatch
import Essentials
import Foundation
import LineProtocol
import Synchronization
import Terminal

/// The kiosk's conversation over the wire: one connection a sitting, on a thread that may wait.
final class RemoteKiosk: KioskLine, Sendable {
  private struct Letters {
    var requests: [(KioskRequest, sitting: Int)] = []
    var outcomes: [(KioskOutcome, sitting: Int)] = []
  }

  private let letters = Mutex(Letters())
  private let arrivals = DispatchSemaphore(value: 0)
  private let ends: (read: Int32, write: Int32)

  init(_ dialogue: String, connect: @escaping @Sendable () throws -> RemoteLines) {
    var pair: [Int32] = [-1, -1]
    precondition(
      pipe(&pair) == 0, "no pipe for the server's answers: raise the limit on open files")
    for end in pair {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    ends = (pair[0], pair[1])
    // It lives as long as the process, as the kiosk does.
    Thread.detachNewThread { [self] in
      var worker = KioskWorker(dialogue, connect: connect)
      while true {
        let (request, sitting) = next()
        if let outcome = worker.perform(request) { put(outcome, sitting) }
      }
    }
  }

  var descriptor: Int32 { ends.read }

  func send(_ request: KioskRequest, sitting: Int) {
    letters.withLock { $0.requests.append((request, sitting)) }
    arrivals.signal()
  }

  func outcomes() -> [(KioskOutcome, sitting: Int)] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(ends.read, &bytes, bytes.count) > 0 {}
    return letters.withLock { letters in
      defer { letters.outcomes = [] }
      return letters.outcomes
    }
  }

  private func next() -> (KioskRequest, sitting: Int) {
    arrivals.wait()
    return letters.withLock { $0.requests.removeFirst() }
  }

  private func put(_ outcome: KioskOutcome, _ sitting: Int) {
    letters.withLock { $0.outcomes.append((outcome, sitting)) }
    // A pipe that is full is readable already.
    var byte: UInt8 = 1
    _ = write(ends.write, &byte, 1)
  }
}
