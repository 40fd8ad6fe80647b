import Foundation

/// Prints each figure beside its target, and their ratio; decides nothing.
///
/// `bench PATH-OF-TREMPLIN`, from the project's root or from `Benchmarks/`. Absolute times depend
/// on the machine and on what else it does: the load average stands in the first line.
@main
struct Bench {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("bench: give the path of tremplin\n".utf8))
      exit(64)
    }
    let binary = URL(filePath: CommandLine.arguments[1])
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let root =
      FileManager.default.fileExists(atPath: here.appending(path: "seeds").path)
      ? here : here.deletingLastPathComponent()
    print("load average \(Machine.loadAverage()), \(ProcessInfo.processInfo.processorCount) cores")
    try Table.print(rows: StartBench(binary: binary, root: root).run())
    try Table.print(rows: HearingBench(root: root).run())
    try Table.print(rows: TurnBench(root: root).run())
    try Table.print(rows: SimulationBench(binary: binary, root: root).run())
    try Table.print(rows: AdviceBench(root: root).run())
    try Table.print(rows: DialogueBench(root: root).run())
  }
}
