import Foundation

/// Memory: with everything loaded, and for each of ten thousand who think about their answer.
struct IdleBench {
  let machine: Machine

  private static let connections = 10_000
  private static let wantedKilobytes = 12.0
  private static let wantedMegabytes = 80.0
  /// Into the conversation: the place and the reach are known.
  private static let requests = 3

  func run() throws {
    try measureEcho()
    for isKept in [true, false] { try measure(isKept: isKept) }
  }

  private func measureEcho() throws {
    let echo = try machine.echo()
    let bare = echo.kilobytes()
    let load = try Load(
      port: echo.port, connections: Self.connections, script: Script(isKept: true), isEcho: true)
    let result = load.advance(by: 1)
    Row.show("an idle connection of the echo server", each(echo.kilobytes() - bare, result))
    withExtendedLifetime(load) {}
  }

  private func measure(isKept: Bool) throws {
    let server = try machine.serve()
    let script = Script(isKept: isKept)
    // One conversation, so that what is loaded lazily is there.
    _ = try Load(port: server.port, connections: 1, script: script).advance(by: 10)
    let loaded = server.kilobytes()
    if isKept {
      Row.show(
        "the server with everything loaded", String(format: "%.1f MB", loaded / 1024),
        target: "≤ \(Self.wantedMegabytes)")
    }
    let load = try Load(port: server.port, connections: Self.connections, script: script)
    let result = load.advance(by: Self.requests)
    Row.show(
      "an idle connection with its session, \(isKept ? "kept" : "not kept")",
      each(server.kilobytes() - loaded, result), target: "≤ \(Self.wantedKilobytes)")
    withExtendedLifetime(load) {}
  }

  private func each(_ kilobytes: Double, _ result: Load.Result) -> String {
    String(format: "%.1f KB", kilobytes / Double(Self.connections))
      + (result.errors + result.lost == 0 ? "" : ", \(result.errors + result.lost) FAILED")
  }
}
