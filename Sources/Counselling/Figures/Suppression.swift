/// Keeps cells under ``smallest`` out of a table, and what they could be reckoned from.
///
/// Small cells are hidden, and with them all cells that have the smallest count of the others, so
/// that among the hidden ones are always large and small: whichever two change places, the same
/// table comes out. From it, from its total and with this rule known, no hidden cell can be said to
/// be small, and none has one possible count. Where nothing would be left to show, nothing is said.
enum Suppression {
  static let smallest = 5

  /// What is published of a table whose total is known.
  static func publish(_ counts: [String: Int]) -> PublishedTable {
    let cells = counts.filter { $0.value > 0 }
    guard cells.values.contains(where: { $0 < smallest }) else {
      return PublishedTable(cells: cells, others: nil)
    }
    let large = cells.values.filter { $0 >= smallest }
    let hidden = large.min() ?? smallest
    let shown = cells.filter { $0.value > hidden }
    guard !shown.isEmpty else { return .withheld }
    let others = cells.values.reduce(0, +) - shown.values.reduce(0, +)
    return PublishedTable(cells: shown, others: others)
  }

  /// What is published of counts that overlap and have no total: only those that are large, and
  /// leave as many on the other side.
  static func publish(_ counts: [String: Int], among total: Int) -> PublishedTable {
    PublishedTable(
      cells: counts.filter { $0.value >= smallest && isSafe(total - $0.value) }, others: nil)
  }

  static func isSafe(_ count: Int) -> Bool { count == 0 || count >= smallest }
}
