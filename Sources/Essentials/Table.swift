/// Columns with a name each, so that a plain screen can say `name : value`.
public struct Table: Hashable, Sendable {
  public var columns: [String]
  /// A cell a column.
  public var rows: [[String]]

  public init(_ columns: [String], _ rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
