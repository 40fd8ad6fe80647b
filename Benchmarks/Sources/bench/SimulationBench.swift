import Foundation

/// A hundred thousand random people a dialogue: how fast they talk, and what they find.
struct SimulationBench {
  let binary: URL
  let root: URL

  private static let conversations = 100_000

  private struct Output: Decodable {
    struct Dialogue: Decodable {
      let dialogue: String
      let conversationsPerSecond: Double
      let unreached: [String]
      let endless: [UInt64]
      let trapped: [UInt64]
    }

    let dialogues: [Dialogue]
  }

  func run() throws -> [Figure] {
    let process = Process()
    process.executableURL = binary
    process.arguments = [
      "dialogue", "simulate", String(Self.conversations), "--seed", "1", "--json", "--home",
      root.path, "--today", "2026-11-23",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Output.self, from: data).dialogues.flatMap { dialogue in
      let faults =
        dialogue.unreached.count + dialogue.endless.count + dialogue.trapped.count
      return [
        Figure(
          name: "\(dialogue.dialogue): simulated, all cores",
          value: dialogue.conversationsPerSecond, unit: "talks/s", target: (.atLeast, 1_000)),
        Figure(
          name: "\(dialogue.dialogue): unreached, endless, crashed", value: Double(faults),
          unit: "", target: (.atMost, 0)),
      ]
    }
  }
}
