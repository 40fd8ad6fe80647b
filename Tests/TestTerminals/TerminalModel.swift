/// What a terminal shows, and what one can scroll back to, after some output.
///
/// It is the least careful of terminals: it has no second screen, and it moves into the scrollback
/// what ED 2 erases, as some do.
package struct TerminalModel {
  private let columns: Int
  private var rows: [[Character]]
  private(set) package var scrollback: [String] = []
  private var row = 0
  private var column = 0
  /// A character in the last column leaves the cursor there until the next one.
  private var isWrapDue = false

  /// Nobody could find anything.
  package var isBlank: Bool { !traces.contains { !$0.isWhitespace } }

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  package var screen: [String] { rows.map { String($0) } }

  /// All that somebody could find.
  package var traces: String { (scrollback + screen).joined(separator: "\n") }

  package mutating func feed(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": control(&rest)
      case "\n": lineFeed()
      case "\r": (column, isWrapDue) = (0, false)
      case "\u{8}": column = max(0, column - 1)
      default: put(Character(scalar))
      }
    }
  }

  private mutating func put(_ character: Character) {
    if isWrapDue {
      (column, isWrapDue) = (0, false)
      lineFeed()
    }
    rows[row][column] = character
    isWrapDue = column == columns - 1
    column = min(column + 1, columns - 1)
  }

  private mutating func lineFeed() {
    guard row == rows.count - 1 else {
      row += 1
      return
    }
    scrollback.append(String(rows.removeFirst()))
    rows.append(emptyRow)
  }

  private var emptyRow: [Character] { Array(repeating: " ", count: columns) }

  private mutating func control(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else { return }
    var parameters = ""
    while let scalar = rest.first, (0x20...0x3F).contains(scalar.value) {
      parameters.unicodeScalars.append(scalar)
      rest.removeFirst()
    }
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    switch (rest.popFirst(), numbers.first ?? 0) {
    case ("H", _):
      row = min(max(1, numbers.first ?? 1), rows.count) - 1
      column = min(max(1, numbers.count > 1 ? numbers[1] : 1), columns) - 1
      isWrapDue = false
    case ("J", 0):
      rows[row].replaceSubrange(column..., with: emptyRow[column...])
      for below in rows.indices.dropFirst(row + 1) { rows[below] = emptyRow }
    case ("J", 2):
      scrollback += screen
      for index in rows.indices { rows[index] = emptyRow }
    case ("J", 3): scrollback = []
    case ("K", 2): rows[row] = emptyRow
    case ("K", 0): rows[row].replaceSubrange(column..., with: emptyRow[column...])
    default: break
    }
  }
}
