import Foundation

/// Replies a second and their latencies, echo and Tremplin one after the other, five times.
struct ThroughputBench {
  let machine: Machine

  private static let rounds = 5
  private static let seconds = 1.5
  private static let sizes = [1, 16, 256, 1_000]
  /// The share of the echo server's rate that is wanted at this size.
  private static let judged = 256
  private static let wantedKept = 0.35
  private static let wantedNotKept = 0.5
  private static let latencySize = 16
  private static let wantedSyncs = 10.0

  func run() throws {
    let sync = try Machine.diskSync()
    Row.show("the disk's fdatasync (median of 200)", String(format: "%.0f µs", sync))
    let echo = try machine.echo()
    let tremplin = try machine.serve()
    for size in Self.sizes {
      var plain: [Load.Result] = []
      var kept: [Load.Result] = []
      var notKept: [Load.Result] = []
      for _ in 0..<Self.rounds {
        plain.append(try run(echo, size, isKept: true, isEcho: true))
        kept.append(try run(tremplin, size, isKept: true))
        notKept.append(try run(tremplin, size, isKept: false))
      }
      show("echo", size, plain)
      show("kept", size, kept)
      show("not kept", size, notKept)
      guard size == Self.judged || size == Self.latencySize else { continue }
      if size == Self.judged {
        showRatio("kept / echo (median of pairs)", kept, plain, Self.wantedKept)
        showRatio("not kept / echo (median of pairs)", notKept, plain, Self.wantedNotKept)
      } else {
        let p99 = kept.map { $0.latencies.percentile(0.99) }.percentile(0.5)
        Row.show(
          "kept: p99 / fdatasync", String(format: "%.1f", p99 / sync),
          target: "≤ \(Self.wantedSyncs)")
      }
    }
    Row.show(
      "peak memory of the server", String(format: "%.1f MB", tremplin.kilobytes("VmHWM") / 1024))
  }

  private func run(
    _ server: ServerProcess, _ size: Int, isKept: Bool, isEcho: Bool = false
  ) throws -> Load.Result {
    try Load(
      port: server.port, connections: size, script: Script(isKept: isKept), isEcho: isEcho
    ).run(seconds: Self.seconds)
  }

  private func show(_ name: String, _ size: Int, _ results: [Load.Result]) {
    func median(_ share: Double) -> Double {
      results.map { $0.latencies.percentile(share) }.percentile(0.5)
    }
    let failures = results.reduce(0) { $0 + $1.errors + $1.lost }
    let rate = results.map(\.perSecond).percentile(0.5)
    Row.show(
      "\(size) connections, \(name)",
      String(format: "%.0f replies/s", rate)
        + (failures == 0 ? "" : ", \(failures) FAILED"))
    Row.show(
      "",
      String(format: "p50 %.0f, p99 %.0f, ", median(0.5), median(0.99))
        + String(format: "p99.9 %.0f µs", median(0.999)))
  }

  private func showRatio(
    _ name: String, _ results: [Load.Result], _ echo: [Load.Result], _ wanted: Double
  ) {
    let ratios = zip(results, echo).map { $0.perSecond / $1.perSecond }
    Row.show(name, String(format: "%.2f", ratios.percentile(0.5)), target: "≥ \(wanted)")
  }
}
