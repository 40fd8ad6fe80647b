/// Makes any text safe to print: on a terminal, in a report, in a log of our own texts.
///
/// Out go control characters, whole escape sequences, marks that change the direction of writing,
/// and characters that can't be seen. What a person typed passes through here before it is shown.
public enum Sanitiser {
  public enum Newlines: Sendable {
    case kept
    /// Each becomes one space, `\r\n` too.
    case spaces
  }

  public static func clean(_ text: String, newlines: Newlines = .kept) -> String {
    guard needsWork(text, newlines) else { return text }
    var output = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}":
        dropSequence(&rest)
      case "\r":
        if rest.first != "\n" { output.append(newlines == .kept ? "\n" : " ") }
      case "\n", "\u{85}", "\u{2028}", "\u{2029}":
        output.append(newlines == .kept ? "\n" : " ")
      case "\t":
        output.append(" ")
      default:
        if !isHidden(scalar) { output.append(scalar) }
      }
    }
    return String(output)
  }

  /// True for controls, direction marks and whatever else has no glyph of its own.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: false
    case ..<0x20, 0x7F...0x9F: true
    case 0xAD, 0x34F, 0x61C, 0x180E: true  // soft hyphen, joiner, Arabic mark, Mongolian separator
    case 0x115F, 0x1160, 0x3164, 0xFFA0: true  // Hangul fillers
    case 0x200B...0x200F, 0x2028...0x202E: true  // zero width, separators, direction marks
    case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true  // joiners, isolates, byte order, notes
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: true  // variation selectors, tags
    default: false
    }
  }

  /// Finds out on the bytes, for nearly no text does.
  private static func needsWork(_ text: String, _ newlines: Newlines) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes.makeIterator()
      while let byte = rest.next() {
        switch byte {
        case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCB: continue
        case 0x0A where newlines == .kept: continue
        // No-break space and punctuation of Latin-1, but for the soft hyphen.
        case 0xC2: if let next = rest.next(), next < 0xA0 || next == 0xAD { return true }
        // General punctuation: U+2010 to U+2027, U+202F and U+2030 to U+203F are seen.
        case 0xE2:
          guard let next = rest.next(), let last = rest.next() else { return true }
          if next == 0x80, !(0x90...0xA7).contains(last), last < 0xAF { return true }
          if next == 0x81, last >= 0xA0 { return true }
        default: return true
        }
      }
      return false
    }
  }

  /// Drops what follows an escape character and belongs to it (ECMA-48 §5.4, §5.6).
  ///
  /// An operating-system command without its end loses its introducer only: it must not swallow
  /// the text behind it.
  private static func dropSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.first {
    case "[":
      rest.removeFirst()
      rest = rest.drop { (0x20...0x3F).contains($0.value) }
      if let last = rest.first, (0x40...0x7E).contains(last.value) { rest.removeFirst() }
    case "]", "P", "X", "^", "_":
      rest.removeFirst()
      guard let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" }) else { return }
      let terminator = rest[end]
      rest = rest[rest.index(after: end)...]
      if terminator == "\u{1B}", rest.first == "\\" { rest.removeFirst() }
    default:
      break
    }
  }
}
