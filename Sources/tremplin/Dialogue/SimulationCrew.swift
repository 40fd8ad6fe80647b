import Foundation

/// Workers that simulate in processes of their own: one for each core, and a crash is found out.
struct SimulationCrew: Sendable {
  let dialogue: String
  /// What every worker is started with.
  let arguments: [String]
  let jobs: Int

  /// Few enough that a terminal sees something move, many enough that starting costs little.
  private static let share = 5_000
  /// Crashes that are looked for one by one; more are no news.
  private static let trapLimit = 5

  struct Share: Sendable {
    let seed: UInt64
    let count: Int
  }

  func run(
    count: Int, seed: UInt64, progress: (Int) -> Void
  ) async throws -> WireTally {
    let size = min(Self.share, (count + jobs - 1) / jobs)
    var shares = stride(from: 0, to: count, by: size).map {
      Share(seed: seed + UInt64($0), count: min(size, count - $0))
    }[...]
    return try await withThrowingTaskGroup(of: WireTally.self) { group in
      var total = WireTally()
      for share in shares.prefix(jobs) { group.addTask { try await work(share) } }
      shares = shares.dropFirst(jobs)
      while let tally = try await group.next() {
        total.merge(tally)
        progress(total.conversations)
        if let share = shares.popFirst() { group.addTask { try await work(share) } }
      }
      return total
    }
  }

  /// A share that crashes is halved until the conversation is found.
  private func work(_ share: Share) async throws -> WireTally {
    if let tally = try await result(of: share) { return tally }
    var total = WireTally()
    guard share.count > 1 else {
      total.conversations = 1
      total.trapped = [share.seed]
      return total
    }
    let half = share.count / 2
    let parts = [
      Share(seed: share.seed, count: half),
      Share(seed: share.seed + UInt64(half), count: share.count - half),
    ]
    for part in parts where total.trapped.count < Self.trapLimit {
      total.merge(try await work(part))
    }
    return total
  }

  /// Nil where the worker crashed.
  @concurrent private func result(of share: Share) async throws -> WireTally? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments =
      ["dialogue", "simulate", String(share.count), dialogue, "--seed", String(share.seed)]
      + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    return try JSONDecoder().decode(WireTally.self, from: data)
  }
}
