import Essentials

extension Table {
  /// Columns that are no narrower than this are shortened where a line has no room.
  private static let narrowest = 8
  private static let gap = 2

  /// A line a row, its cells under their titles, as wide as the screen at the most.
  ///
  /// Columns that ask for little get it, the others share what is left; a cell goes on below
  /// itself, so that nothing is cut off.
  func lines(width: Int) -> [(text: String, isTitle: Bool)] {
    let widths = widths(in: width)
    let titles = Self.lines(of: columns, widths).map { (text: $0, isTitle: true) }
    return titles
      + rows.flatMap { Self.lines(of: $0, widths).map { (text: $0, isTitle: false) } }
  }

  private func widths(in width: Int) -> [Int] {
    let wanted = columns.indices.map { column in
      ([columns] + rows).map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    var widths = wanted
    var left = width - Self.gap * (wanted.count - 1)
    var waiting = wanted.count
    for column in wanted.indices.sorted(by: { wanted[$0] < wanted[$1] }) {
      widths[column] = min(wanted[column], max(Self.narrowest, left / waiting))
      left -= widths[column]
      waiting -= 1
    }
    return widths
  }

  private static func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      let bytes = Array(cell.utf8)
      return Wrapping(width: max(1, width)).lines(of: bytes).map { line in
        String(repeating: " ", count: line.indent)
          + String(decoding: bytes[line.bytes], as: UTF8.self)
      }
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let text = index < cell.count ? cell[index] : ""
        let isLast = column == cells.count - 1
        let padding = isLast ? 0 : max(0, widths[column] - text.displayWidth) + gap
        line += text + String(repeating: " ", count: padding)
      }
      return line.trimmingTrailingBlanks
    }
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
