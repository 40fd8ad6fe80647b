/// A table that may leave the house.
public struct PublishedTable: Hashable, Sendable, Codable {
  /// By id; none is under five.
  public var cells: [String: Int]
  /// What the cells that aren't shown have together; nil where all are shown, or it isn't said.
  public var others: Int?
  /// Nothing of the table can be shown.
  public var isWithheld: Bool

  init(cells: [String: Int], others: Int?, isWithheld: Bool = false) {
    self.cells = cells
    self.others = others
    self.isWithheld = isWithheld
  }

  static let withheld = PublishedTable(cells: [:], others: nil, isWithheld: true)

  /// The largest first.
  public var rows: [(id: String, count: Int)] {
    cells.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
