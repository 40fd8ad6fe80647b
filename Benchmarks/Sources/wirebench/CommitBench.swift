import Foundation

/// What sharing a commit is worth: the same load on a server that writes each turn alone.
struct CommitBench {
  let machine: Machine

  private static let connections = 256
  private static let rounds = 5
  private static let wanted = 30.0

  func run() throws {
    let together = try machine.serve()
    let alone = try machine.serve(["--turns-per-commit", "1"])
    var ratios: [Double] = []
    var rates: [Double] = []
    for _ in 0..<Self.rounds {
      let one = try load(alone)
      let many = try load(together)
      rates.append(one.perSecond)
      ratios.append(many.perSecond / one.perSecond)
    }
    Row.show(
      "256 connections, one commit a turn",
      String(format: "%.0f replies/s", rates.percentile(0.5)))
    Row.show(
      "grouped / one commit a turn (median of pairs)",
      String(format: "%.1f", ratios.percentile(0.5)), target: "≥ \(Self.wanted)")
  }

  private func load(_ server: ServerProcess) throws -> Load.Result {
    try Load(
      port: server.port, connections: Self.connections, script: Script(isKept: true)
    ).run(seconds: 2)
  }
}
