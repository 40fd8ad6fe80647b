import Foundation

/// Where the servers come from, and what the machine under them can do.
struct Machine {
  let tremplin: URL
  let root: URL

  /// `limited` keeps the limits that protect from floods.
  func serve(_ options: [String] = [], limited: Bool = false) throws -> ServerProcess {
    let open = ["--turns-per-second", "0", "--max-per-address", "0", "--max-sessions", "0"]
    return try ServerProcess(
      tremplin, ["serve", "--port", "0"] + (limited ? [] : open) + options, in: root)
  }

  func echo() throws -> ServerProcess {
    try ServerProcess(
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), ["--echo"], in: root)
  }

  static func loadAverage() -> String {
    var loads = [0.0, 0.0, 0.0]
    guard getloadavg(&loads, 3) == 3 else { return "unknown" }
    return loads.map { String(format: "%.2f", $0) }.joined(separator: " ")
      + ", \(ProcessInfo.processInfo.processorCount) cores"
  }

  /// How long the disk takes for 4 KB, in microseconds: the median of many.
  static func diskSync(rounds: Int = 200) throws -> Double {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-wirebench-\(UUID().uuidString)").path
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    defer {
      close(file)
      unlink(path)
    }
    let page = [UInt8](repeating: 1, count: 4096)
    return (0..<rounds).map { _ in
      write(file, page, page.count)
      let begin = Clock.nanoseconds()
      fdatasync(file)
      return Double(Clock.nanoseconds() - begin) / 1e3
    }.percentile(0.5)
  }
}

extension [Double] {
  /// The value below which `share` (0 to 1) of them lie; 0 where there are none.
  func percentile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    return sorted()[Swift.min(count - 1, Int(share * Double(count)))]
  }
}

enum Row {
  static func show(_ name: String, _ value: String, target: String = "") {
    let name = name.padding(toLength: 52, withPad: " ", startingAt: 0)
    let value = value.padding(toLength: 30, withPad: " ", startingAt: 0)
    print("  \(name)\(value)\(target.isEmpty ? "" : "target \(target)")")
    // Each figure is seen as it comes, in a pipe too.
    fflush(nil)
  }
}
