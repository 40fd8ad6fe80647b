/// Sets authors' plain text the way the language prints it.
///
/// French: a narrow no-break space before `? ! ;`, a no-break space before `:`, `%` and `€` and
/// inside « », curly apostrophes. English: curly apostrophes. Web and mail addresses and times of
/// day are left as they are, and text that is already set doesn't change.
public struct Typography: Hashable, Sendable {
  public var language: Language
  /// What stands before `? ! ;` in French: U+202F, or U+00A0 for devices that may lack a glyph for
  /// it (the Linux console, braille displays).
  public var thinSpace: Unicode.Scalar

  static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  static let narrowNoBreakSpace: Unicode.Scalar = "\u{202F}"

  public init(_ language: Language, narrowSpaces: Bool = true) {
    self.language = language
    self.thinSpace = narrowSpaces ? Self.narrowNoBreakSpace : Self.noBreakSpace
  }

  public func typeset(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Self.mayNeedWork) else { return text }
    var setter = Typesetter(text: Array(text.unicodeScalars), typography: self)
    return setter.run()
  }

  private static func mayNeedWork(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "?", "!", ";", ":", "%", "€", "«", "»": true
    default: false
    }
  }
}

/// One pass over one text.
private struct Typesetter {
  let text: [Unicode.Scalar]
  let typography: Typography
  var position = 0
  var output = String.UnicodeScalarView()
  /// Inside 'single quotes', whose closing mark is no apostrophe.
  var isQuoting = false

  init(text: [Unicode.Scalar], typography: Typography) {
    self.text = text
    self.typography = typography
    output.reserveCapacity(text.count + 8)
  }

  mutating func run() -> String {
    while position < text.count {
      if let end = endOfAddress() {
        output.append(contentsOf: text[position..<end])
        position = end
      } else {
        set(text[position])
        position += 1
      }
    }
    return String(output)
  }

  private var next: Unicode.Scalar? {
    position + 1 < text.count ? text[position + 1] : nil
  }

  private mutating func set(_ scalar: Unicode.Scalar) {
    if scalar == "'" { return setApostrophe() }
    guard typography.language == .french else { return output.append(scalar) }
    switch scalar {
    case "?", "!", ";":
      space(with: typography.thinSpace, unspaced: isAfterWord && !isBeforeWord)
      output.append(scalar)
    case ":":
      space(with: Typography.noBreakSpace, unspaced: isAfterWord && isBeforeGap)
      output.append(scalar)
    case "%", "€":
      if isAfterNumber { space(with: Typography.noBreakSpace, unspaced: true) }
      output.append(scalar)
    case "»":
      space(with: Typography.noBreakSpace, unspaced: output.last != nil)
      output.append(scalar)
    case "«":
      output.append(scalar)
      while let next, next.isSpace { position += 1 }
      if next != nil, next != "\n" { output.append(Typography.noBreakSpace) }
    default:
      output.append(scalar)
    }
  }

  private mutating func setApostrophe() {
    let before = output.last?.isWord ?? false
    let after = next.map { $0.isWord || $0 == "«" || $0 == "“" || $0 == "\"" } ?? false
    switch (before, after) {
    case (true, true):
      output.append("’")
    case (true, false) where typography.language == .english && !isQuoting:
      output.append("’")
    default:
      isQuoting = after
      output.append("'")
    }
  }

  /// Puts `space` where the output ends in spaces, or, with `unspaced`, in none.
  private mutating func space(with space: Unicode.Scalar, unspaced: Bool) {
    guard let word = output.lastIndex(where: { !$0.isSpace }), output[word] != "\n" else { return }
    let gap = output.index(after: word)..<output.endIndex
    let found = !gap.isEmpty
    output.removeSubrange(gap)
    if found || unspaced { output.append(space) }
  }

  private var isAfterWord: Bool {
    guard let last = output.last else { return false }
    return last.isWord || Self.closing.contains(last)
  }

  private var isAfterNumber: Bool {
    guard let last = output.last(where: { !$0.isSpace }) else { return false }
    return ("0"..."9").contains(last)
  }

  private var isBeforeWord: Bool { next?.isWord ?? false }
  private var isBeforeGap: Bool { next.map { $0.isSpace || $0 == "\n" } ?? true }

  private static let closing: Set<Unicode.Scalar> = [")", "]", "»", "”", "\"", "%", "€", "…", "’"]

  /// Where the web or mail address that begins here ends; nil where none begins.
  private func endOfAddress() -> Int? {
    if position > 0, text[position - 1].isWord || text[position - 1] == "." { return nil }
    guard text[position].isWord else { return nil }
    var end = position
    var looksLikeAddress = false
    while end < text.count, !text[end].isSpace, text[end] != "\n", text[end] != "»" {
      switch text[end] {
      case "@": looksLikeAddress = true
      case ":" where text[end...].starts(with: "://".unicodeScalars): looksLikeAddress = true
      case ".":
        looksLikeAddress =
          looksLikeAddress || text[position..<end].elementsEqual("www".unicodeScalars)
      default: break
      }
      end += 1
    }
    return looksLikeAddress ? end : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    self == " " || self == Typography.noBreakSpace || self == Typography.narrowNoBreakSpace
  }

  fileprivate var isWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: properties.isAlphabetic
    }
  }
}
