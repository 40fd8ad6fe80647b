/// Lines that must come back, wildcards among them.
struct ExpectedLines {
  let lines: [String]

  /// Stands for any lines, or none.
  static let anyLines = "..."

  func match(_ actual: [String]) -> Bool {
    Self.match(lines[...], actual[...], any: { $0 == Self.anyLines }, Self.match)
  }

  private static func match(_ pattern: String, _ line: String) -> Bool {
    guard pattern.contains("*") else { return pattern == line }
    return match(Array(pattern)[...], Array(line)[...], any: { $0 == "*" }, ==)
  }

  /// Greedy with one way back to the last wildcard, so that hostile patterns stay quadratic.
  private static func match<Element>(
    _ pattern: ArraySlice<Element>, _ actual: ArraySlice<Element>, any: (Element) -> Bool,
    _ equal: (Element, Element) -> Bool
  ) -> Bool {
    var (expected, found) = (pattern.startIndex, actual.startIndex)
    var retry: (expected: Int, found: Int)?
    while found < actual.endIndex {
      if expected < pattern.endIndex, any(pattern[expected]) {
        retry = (expected, found)
        expected += 1
      } else if expected < pattern.endIndex, equal(pattern[expected], actual[found]) {
        expected += 1
        found += 1
      } else if let last = retry {
        retry = (last.expected, last.found + 1)
        expected = last.expected + 1
        found = last.found + 1
      } else {
        return false
      }
    }
    return pattern[expected...].allSatisfy(any)
  }
}
