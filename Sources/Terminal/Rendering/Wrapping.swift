/// Breaks text into lines at its spaces, never at no-break spaces.
///
/// A word wider than the line stays whole, so that an address can still be copied; the terminal
/// folds it. Lines that begin a list item (`- `, `• `, `2. `, `2) `) go on under its text.
struct Wrapping {
  let width: Int

  func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(lines(ofParagraph:))
  }

  private func lines(ofParagraph paragraph: Substring) -> [String] {
    if paragraph.utf8.count <= width { return [String(paragraph)] }
    var lines: [String] = []
    let indent = paragraph.prefix { $0 == " " }
    let hanging = String(repeating: " ", count: indent.count + Self.marker(of: paragraph))
    var line = String(indent)
    var column = indent.count
    var isEmpty = true
    for word in paragraph.split(separator: " ") {
      let size = word.displayWidth
      if !isEmpty, column + 1 + size > width {
        lines.append(line)
        line = hanging
        column = hanging.utf8.count
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        column += 1
      }
      line += word
      column += size
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// Columns of the marker that begins a list item, its space included; 0 where none does.
  private static func marker(of paragraph: Substring) -> Int {
    let text = paragraph.drop { $0 == " " }
    if ["- ", "• ", "– ", "+ "].contains(where: text.hasPrefix) { return 2 }
    let digits = text.prefix { ("0"..."9").contains($0) }.count
    guard (1...2).contains(digits), let mark = text.dropFirst(digits).first, ".)".contains(mark),
      text.dropFirst(digits + 1).first == " "
    else { return 0 }
    return digits + 2
  }
}
