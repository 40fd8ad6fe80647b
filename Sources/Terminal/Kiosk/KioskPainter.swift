import Essentials

/// Puts frames on a terminal: rows that changed, each at its place, so that nothing ever scrolls.
struct KioskPainter {
  private var shown: KioskFrame?

  /// The other screen of the terminal, which has no scrollback.
  static let enter = "\u{1B}[?1049h\u{1B}[?25l" + wipe
  static let leave = Ink.off + wipe + "\u{1B}[?25h\u{1B}[?1049l" + wipe
  /// The screen first: some terminals move into the scrollback what ED 2 erases, so that the
  /// scrollback goes last (ED 3, of xterm and the Linux console).
  static let wipe = Ink.off + "\u{1B}[H\u{1B}[J\u{1B}[2J\u{1B}[3J"

  /// After a wipe or a change of the window's size, all is drawn again.
  mutating func forget() {
    shown = nil
  }

  mutating func draw(_ frame: KioskFrame) -> String {
    guard frame != shown else { return "" }
    var text = "\u{1B}[?25l"
    for (index, row) in frame.rows.enumerated()
    where shown?.rows.count != frame.rows.count || shown?.rows[index] != row {
      // Erased before it is written: a full row leaves the cursor on its own last column.
      text += "\u{1B}[\(index + 1);1H\(Ink.off)\u{1B}[2K\(row)"
    }
    if let cursor = frame.cursor {
      text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    shown = frame
    return text
  }
}
