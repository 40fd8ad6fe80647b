import Essentials

/// Breaks text into lines at its spaces, never at no-break spaces.
///
/// A word wider than the line stays whole, so that an address can still be copied; the terminal
/// folds it. Lines that begin a list item (`- `, `• `, `2. `, `2) `) go on under its text.
struct Wrapping {
  let width: Int

  /// A piece of the text's bytes, and the blanks that go before it.
  struct Line: Hashable {
    var indent: Int
    var bytes: Range<Int>
  }

  /// `text` is valid UTF-8, without tabs or other controls than newlines.
  func lines(of text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      wrap(text, start..<end, into: &lines)
      start = end + 1
    }
    wrap(text, start..<text.count, into: &lines)
    return lines
  }

  private func wrap(_ text: [UInt8], _ paragraph: Range<Int>, into lines: inout [Line]) {
    var line = Line(indent: 0, bytes: paragraph)
    // No character has more columns than bytes.
    if paragraph.count <= width { return lines.append(line) }
    let hanging = Self.hanging(text[paragraph])
    // Columns of the line, and what would be cut off if it ended at its last space.
    var column = 0
    var lastBreak: (end: Int, next: Int, column: Int)?
    var position = paragraph.lowerBound
    var isInMargin = true
    while position < paragraph.upperBound {
      let (scalar, length) = text.scalar(at: position)
      if scalar == " " {
        if !isInMargin {
          if lastBreak?.next == position {
            lastBreak?.next += 1
            lastBreak?.column = column + 1
          } else {
            lastBreak = (position, position + 1, column + 1)
          }
        }
        column += 1
        position += 1
        continue
      }
      isInMargin = false
      column += scalar.displayWidth
      position += length
      if column > width, let end = lastBreak {
        line.bytes = line.bytes.lowerBound..<end.end
        lines.append(line)
        line = Line(indent: hanging, bytes: end.next..<paragraph.upperBound)
        column = hanging + column - end.column
        lastBreak = nil
      }
    }
    lines.append(line)
  }

  /// Columns before the text of a list item, its marker included; of any other line, its indent.
  private static func hanging(_ paragraph: ArraySlice<UInt8>) -> Int {
    let text = paragraph.drop { $0 == UInt8(ascii: " ") }
    let indent = paragraph.count - text.count
    for marker in ["- ", "+ ", "• ", "– "] where text.starts(with: marker.utf8) {
      return indent + 2
    }
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let rest = text.dropFirst(digits)
    let isNumber = rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8)
    return (1...2).contains(digits) && isNumber ? indent + digits + 2 : indent
  }
}
