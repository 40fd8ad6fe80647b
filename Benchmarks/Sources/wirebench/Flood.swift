import Foundation
import Synchronization

/// One address, 127.0.0.2, that sends requests without end and reads what it must.
final class Flood: Sendable {
  private let sockets: [Int32]
  private let isOver = Atomic(false)
  private let isDone = DispatchSemaphore(value: 0)

  init(port: UInt16, connections: Int) throws {
    sockets = try (0..<connections).map { _ in try Connection(port: port, source: 2).socket }
  }

  func start() {
    Thread.detachNewThread { [self] in
      let lines = Array(repeatElement("SAY bonjour\n", count: 64).joined().utf8)
      var rest = [UInt8](repeating: 0, count: 65_536)
      while !isOver.load(ordering: .relaxed) {
        for socket in sockets {
          Foundation.send(
            socket, lines, lines.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
          recv(socket, &rest, rest.count, Int32(MSG_DONTWAIT))
        }
        // The bench has two cores: the sender must not be what starves the talkers.
        usleep(1_000)
      }
      for socket in sockets { close(socket) }
      isDone.signal()
    }
  }

  func stop() {
    isOver.store(true, ordering: .relaxed)
    isDone.wait()
  }
}
