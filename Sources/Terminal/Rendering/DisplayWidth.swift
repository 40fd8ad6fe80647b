extension Unicode.Scalar {
  /// Columns on a terminal: 0 for what stands on its neighbour, 2 for wide signs, else 1.
  ///
  /// Wide is what Unicode's EastAsianWidth.txt calls W or F, by blocks.
  var displayWidth: Int {
    switch value {
    case ..<0x300: 1
    case 0x300...0x36F: 0
    // Punctuation of French and English, the commonest by far.
    case 0x2010...0x203A: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    default: slowDisplayWidth
    }
  }

  private var slowDisplayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension String {
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}
