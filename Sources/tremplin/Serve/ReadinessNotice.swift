import Glibc
import Server
import ServiceLifecycle

/// Tells systemd that the server listens (sd_notify(3), `Type=notify`); silent elsewhere.
struct ReadinessNotice: Service {
  let server: TremplinServer

  func run() async throws {
    _ = await server.port
    Self.send("READY=1")
    try? await gracefulShutdown()
    Self.send("STOPPING=1")
  }

  private static func send(_ message: String) {
    guard let path = SharedOptions.environment("NOTIFY_SOCKET") else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A name that starts with @ is abstract: its first byte is 0.
    let bytes = path.utf8.map { CChar(bitPattern: $0) }
    let capacity = MemoryLayout.size(ofValue: address.sun_path)
    guard bytes.count < capacity else { return }
    withUnsafeMutableBytes(of: &address.sun_path) { target in
      target.copyBytes(from: bytes.map { UInt8(bitPattern: $0) })
      if path.hasPrefix("@") { target[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = message.withCString { sendto(descriptor, $0, strlen($0), 0, address, length) }
      }
    }
  }
}
