import Foundation

/// Prints each figure beside its target, and their ratio; decides nothing.
///
/// `bench PATH-OF-TREMPLIN [PART …]`, from the project's root or from `Benchmarks/`; without parts,
/// all of them. Absolute times depend on the machine and on what else it does: the load average
/// stands in the first line.
@main
struct Bench {
  private enum Part: String, CaseIterable {
    case start, hearing, turns, simulation, dialogues, advice, counsel
  }

  static func main() throws {
    let parts = CommandLine.arguments.dropFirst(2).map { Part(rawValue: $0) }
    guard CommandLine.arguments.count >= 2, !parts.contains(nil) else {
      let names = Part.allCases.map(\.rawValue).joined(separator: ", ")
      FileHandle.standardError.write(
        Data("bench: give the path of tremplin, and parts if not all: \(names)\n".utf8))
      exit(64)
    }
    let binary = URL(filePath: CommandLine.arguments[1])
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let root =
      FileManager.default.fileExists(atPath: here.appending(path: "seeds").path)
      ? here : here.deletingLastPathComponent()
    print("load average \(Machine.loadAverage()), \(ProcessInfo.processInfo.processorCount) cores")
    for case let part? in parts.isEmpty ? Part.allCases : parts {
      try Table.print(rows: run(part, binary, root))
    }
  }

  private static func run(_ part: Part, _ binary: URL, _ root: URL) throws -> [Figure] {
    switch part {
    case .start: try StartBench(binary: binary, root: root).run()
    case .hearing: try HearingBench(root: root).run()
    case .turns: try TurnBench(root: root).run()
    case .simulation: try SimulationBench(binary: binary, root: root).run()
    case .dialogues: try DialogueBench(root: root).run()
    case .advice: try AdviceBench(root: root).run()
    case .counsel: try CounselBench(root: root).run()
    }
  }
}
