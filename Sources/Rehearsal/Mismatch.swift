/// A turn that has changed.
public struct Mismatch: Hashable, Sendable, CustomStringConvertible {
  /// What came in, as the file has it; nil for the opening and for the end.
  public let input: String?
  public let expected: [String]
  public let found: [String]

  /// The turn, with what is gone behind `-` and what is new behind `+`.
  public var description: String {
    let difference = found.difference(from: expected)
    var removed: Set<Int> = []
    var inserted: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var lines = input.map { ["  \($0)"] } ?? []
    var (old, new) = (0, 0)
    while old < expected.count || new < found.count {
      if removed.contains(old) {
        lines.append("- \(expected[old])")
        old += 1
      } else if let line = inserted[new] {
        lines.append("+ \(line)")
        new += 1
      } else {
        if old < expected.count { lines.append("  \(expected[old])") }
        old += 1
        new += 1
      }
    }
    return lines.joined(separator: "\n")
  }
}
