/// Cuts what wraps at no space (an address of the web), so that no row is wider than the screen.
///
/// Ink goes on behind the cut.
struct HardWrapping {
  let width: Int

  func lines(of line: String) -> [String] {
    // Without ink, no line has more columns than bytes.
    guard line.utf8.count > width else { return [line] }
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var column = 0
    var ink = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}" {
        let end = rest.firstIndex(of: "m").map(rest.index(after:)) ?? rest.endIndex
        let sequence = String.UnicodeScalarView(rest[..<end])
        ink = String(sequence) == Ink.off ? .init() : sequence
        current += sequence
        rest = rest[end...]
        continue
      }
      if column + scalar.displayWidth > max(1, width), column > 0 {
        lines.append(String(current) + (ink.isEmpty ? "" : Ink.off))
        (current, column) = (ink, 0)
      }
      current.append(scalar)
      column += scalar.displayWidth
      rest = rest.dropFirst()
    }
    return lines + [String(current)]
  }
}
