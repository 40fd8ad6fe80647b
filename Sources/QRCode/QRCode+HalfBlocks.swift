extension QRCode {
  /// What the terminal's foreground colour stands for.
  public enum Foreground: Sendable {
    /// Black letters on white.
    case dark
    /// Light letters on a dark ground.
    case light
  }

  /// Lines of a terminal, two modules a character, the quiet zone included.
  ///
  /// A telephone still reads a pattern with half its quiet zone, where a window is small.
  public func halfBlocks(
    _ foreground: Foreground, quietZone: Int = QRCode.quietZone
  ) -> [String] {
    let range = -quietZone..<size + quietZone
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      String(
        range.map { column -> Character in
          let upper = isDark(row: row, column: column) == (foreground == .dark)
          let lower = isDark(row: row + 1, column: column) == (foreground == .dark)
          // An odd number of rows ends with half a line of nothing.
          let isInside = row + 1 < range.upperBound
          return Self.block(upper: upper, lower: isInside && lower)
        })
    }
  }

  private static func block(upper: Bool, lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
