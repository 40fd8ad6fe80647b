import Foundation

/// Tremplin over loopback, beside an echo server in the same run: prints each figure beside its
/// target, and decides nothing.
///
/// `wirebench PATH-OF-TREMPLIN [throughput|commits|idle|active|flood …]`. All on one machine: load
/// generator and server share its cores, which holds for echo and Tremplin alike.
@main
struct WireBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "--echo" { return try EchoServer.run() }
    guard arguments.count >= 2 else {
      FileHandle.standardError.write(Data("wirebench: give the path of tremplin\n".utf8))
      exit(64)
    }
    raiseFileLimit()
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let isRoot = FileManager.default.fileExists(atPath: here.appending(path: "seeds").path)
    let machine = Machine(
      tremplin: URL(filePath: arguments[1]), root: isRoot ? here : here.deletingLastPathComponent())
    let all: [(String, () throws -> Void)] = [
      ("throughput", { try ThroughputBench(machine: machine).run() }),
      ("commits", { try CommitBench(machine: machine).run() }),
      ("idle", { try IdleBench(machine: machine).run() }),
      ("flood", { try FloodBench(machine: machine).run() }),
      ("active", { try ActiveBench(machine: machine).run() }),
    ]
    let chosen = Set(arguments.dropFirst(2))
    for (name, run) in all where chosen.isEmpty || chosen.contains(name) {
      print("\(name): load average \(Machine.loadAverage())")
      try run()
    }
  }

  /// Ten thousand clients are ten thousand files.
  private static func raiseFileLimit() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
