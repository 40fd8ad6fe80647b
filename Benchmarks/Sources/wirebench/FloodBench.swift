import Foundation

/// Sixteen people talk at a person's pace while one address sends as much as it can.
///
/// The server keeps its limits; every talker has an address of its own, 127.0.0.x.
struct FloodBench {
  let machine: Machine

  private static let talkers = 16
  private static let flooders = 64
  private static let pace = 0.05
  private static let seconds = 5.0
  private static let wanted = 5.0

  func run() throws {
    let server = try machine.serve(limited: true)
    let quiet = try talk(to: server)
    let flood = try Flood(port: server.port, connections: Self.flooders)
    flood.start()
    let loud = try talk(to: server)
    flood.stop()
    Row.show("16 talkers alone, p99", String(format: "%.0f µs", quiet.percentile(0.99)))
    Row.show("16 talkers beside a flood, p99", String(format: "%.0f µs", loud.percentile(0.99)))
    Row.show(
      "flooded / alone",
      String(format: "%.1f", loud.percentile(0.99) / quiet.percentile(0.99)),
      target: "≤ \(Self.wanted)")
  }

  private func talk(to server: ServerProcess) throws -> [Double] {
    let script = Script(isKept: true)
    let poller = Poller()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    var clients: [Connection] = []
    for index in 0..<Self.talkers {
      clients.append(try Connection(port: server.port, source: UInt8(10 + index)))
      _ = clients[index].read(into: buffer, isEcho: true)
      poller.add(clients[index].socket, index)
    }
    defer { for client in clients { client.close() } }
    var latencies: [Double] = []
    let begin = Clock.nanoseconds()
    var due = (0..<Self.talkers).map { begin + UInt64($0) * 3_000_000 }
    var isWaiting = [Bool](repeating: false, count: Self.talkers)
    while Clock.nanoseconds() < begin + UInt64(Self.seconds * 1e9) {
      let now = Clock.nanoseconds()
      for index in clients.indices where !isWaiting[index] && due[index] <= now {
        clients[index].send(script.requests[clients[index].position], at: now)
        clients[index].position = (clients[index].position + 1) % script.requests.count
        isWaiting[index] = true
        due[index] = now + UInt64(Self.pace * 1e9)
      }
      poller.wait(milliseconds: 1) { index in
        guard case .reply = clients[index].read(into: buffer, isEcho: false) else { return }
        latencies.append(Double(Clock.nanoseconds() - clients[index].sentAt) / 1e3)
        isWaiting[index] = false
      }
    }
    return latencies
  }
}
