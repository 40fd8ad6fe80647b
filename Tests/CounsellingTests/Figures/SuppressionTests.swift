import Testing

@testable import Counselling

/// Nothing under five can be read off a table, nor reckoned from it by who knows the rule.
@Suite struct SuppressionTests {
  /// Every table of `size` cells with the sum `total`.
  private func tables(_ size: Int, _ total: Int) -> [[Int]] {
    guard size > 1 else { return [[total]] }
    return (0...total).flatMap { first in
      tables(size - 1, total - first).map { [first] + $0 }
    }
  }

  private func counts(_ cells: [Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: cells.enumerated().map { ("c\($0.offset)", $0.element) })
  }

  /// The strongest reader: knows the rule, the total and every cell's name, and keeps all tables
  /// that would have been published so.
  @Test(arguments: [(2, 5...24), (3, 5...24), (4, 5...18)])
  func `no reader who tries every table finds a cell under five`(
    _ size: Int, _ totals: ClosedRange<Int>
  ) {
    for total in totals {
      var worlds: [PublishedTable: [[Int]]] = [:]
      for cells in tables(size, total) {
        worlds[Suppression.publish(counts(cells)), default: []].append(cells)
      }
      for (published, tables) in worlds {
        #expect(published.cells.values.allSatisfy { $0 >= 5 })
        for cell in 0..<size where published.cells["c\(cell)"] == nil {
          let possible = Set(tables.map { $0[cell] })
          let isFound = possible.count == 1 && (1...4).contains(possible.first ?? 0)
          #expect(!isFound, "c\(cell) is \(possible) in \(published), total \(total)")
          guard !published.isWithheld, possible.contains(where: { (1...4).contains($0) }) else {
            continue
          }
          #expect(
            possible.contains { $0 >= 5 }, "c\(cell) must be small in \(published), total \(total)")
        }
      }
    }
  }

  @Test func `what is shown and what is grouped add up to the total`() {
    for total in 5...30 {
      for cells in tables(3, total) {
        let published = Suppression.publish(counts(cells))
        guard !published.isWithheld else { continue }
        #expect(published.cells.values.reduce(0, +) + (published.others ?? 0) == total)
        #expect(published.others.map { $0 >= 5 } ?? true)
      }
    }
  }

  @Test func `a count whose other side is small isn't shown either`() {
    #expect(Suppression.publish(["a": 97], among: 100).cells.isEmpty)
    #expect(Suppression.publish(["a": 4], among: 100).cells.isEmpty)
    #expect(Suppression.publish(["a": 95, "b": 5], among: 100).cells.count == 2)
  }
}
