import Foundation

/// A thousand clients that never pause, for a minute, without one error.
struct ActiveBench {
  let machine: Machine

  private static let connections = 1_000
  private static let seconds = 60.0

  func run() throws {
    let server = try machine.serve()
    let result = try Load(
      port: server.port, connections: Self.connections, script: Script(isKept: true)
    ).run(seconds: Self.seconds)
    Row.show("1000 active for 60 s, kept", String(format: "%.0f replies/s", result.perSecond))
    Row.show("errors and lost connections", "\(result.errors + result.lost)", target: "0")
    Row.show("peak memory", String(format: "%.1f MB", server.kilobytes("VmHWM") / 1024))
  }
}
