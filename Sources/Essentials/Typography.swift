/// Sets authors' plain text the way the language prints it.
///
/// French: a narrow no-break space before `? ! ;`, a no-break space before `:`, `%` and `€` and
/// inside « », curly apostrophes. English: curly apostrophes. Web and mail addresses and times of
/// day are left as they are, and text that is already set doesn't change.
public struct Typography: Hashable, Sendable {
  public var language: Language
  /// True where what stands before `? ! ;` in French is U+202F, and not U+00A0.
  ///
  /// Some devices may lack a glyph for it: the Linux console, braille displays.
  public var hasNarrowSpaces: Bool

  public init(_ language: Language, narrowSpaces: Bool = true) {
    self.language = language
    self.hasNarrowSpaces = narrowSpaces
  }

  public func typeset(_ text: String) -> String {
    guard text.utf8.contains(where: Self.mayNeedWork) else { return text }
    var setter = Typesetter(text: Array(text.utf8), typography: self)
    return setter.run()
  }

  fileprivate static func mayNeedWork(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "%"):
      true
    // The first bytes of « », and of €.
    case 0xC2, 0xE2: true
    default: false
    }
  }
}

/// One pass over one text.
private struct Typesetter {
  private let text: [UInt8]
  private let language: Language
  private let thinSpace: String
  private let mayHoldAddresses: Bool
  private var position = 0
  private var output: [UInt8] = []
  /// Inside 'single quotes', whose closing mark is no apostrophe.
  private var isQuoting = false

  private static let noBreakSpace = "\u{A0}"

  init(text: [UInt8], typography: Typography) {
    self.text = text
    language = typography.language
    thinSpace = typography.hasNarrowSpaces ? "\u{202F}" : Self.noBreakSpace
    mayHoldAddresses =
      text.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }
      || zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "w") && $1 == $0 }
    output.reserveCapacity(text.count + 32)
  }

  mutating func run() -> String {
    while position < text.count {
      if mayHoldAddresses, let end = endOfAddress() {
        copy(to: end)
      } else if Typography.mayNeedWork(text[position]) {
        let (scalar, length) = text.scalar(at: position)
        set(scalar, length)
      } else {
        copy(to: endOfRun())
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func copy(to end: Int) {
    output += text[position..<end]
    position = end
  }

  /// Where the bytes end that mean nothing here: before a mark, or where an address may begin.
  private func endOfRun() -> Int {
    var end = position + 1
    while end < text.count, !Typography.mayNeedWork(text[end]) {
      if mayHoldAddresses, !Self.isInWord(text[end]) || !Self.isInWord(text[end - 1]) { break }
      end += 1
    }
    return end
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Unicode.Scalar(byte).isWord
  }

  /// Passes the character at `position`, with what belongs around it.
  private mutating func set(_ scalar: Unicode.Scalar, _ length: Int) {
    let end = position + length
    let next = end < text.count ? text.scalar(at: end).scalar : nil
    if scalar == "'" { return setApostrophe(before: next) }
    guard language == .french else { return copy(to: end) }
    switch scalar {
    case "?", "!", ";":
      space(with: thinSpace, always: isAfterWord && !(next?.isWord ?? false))
    case ":":
      space(with: Self.noBreakSpace, always: isAfterWord && (next?.isGap ?? true))
    case "%", "€":
      if isAfterNumber { space(with: Self.noBreakSpace, always: true) }
    case "»":
      space(with: Self.noBreakSpace, always: true)
    case "«":
      copy(to: end)
      return openQuote()
    default:
      break
    }
    copy(to: end)
  }

  private mutating func openQuote() {
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      guard scalar.isSpace else {
        if scalar != "\n" { output += Self.noBreakSpace.utf8 }
        return
      }
      position += length
    }
  }

  private mutating func setApostrophe(before next: Unicode.Scalar?) {
    position += 1
    let before = last?.isWord ?? false
    let after = next.map { $0.isWord || $0.opensQuote } ?? false
    switch (before, after) {
    case (true, true):
      output += "’".utf8
    case (true, false) where language == .english && !isQuoting:
      output += "’".utf8
    default:
      isQuoting = after
      output.append(UInt8(ascii: "'"))
    }
  }

  /// Puts `space` where a line of the output ends in spaces, or, with `always`, in none.
  private mutating func space(with space: String, always: Bool) {
    let end = endOfLastWord
    guard end > 0, output[end - 1] != UInt8(ascii: "\n") else { return }
    guard always || end < output.count else { return }
    output.removeSubrange(end...)
    output += space.utf8
  }

  private var endOfLastWord: Int {
    var end = output.count
    while end > 0 {
      let (scalar, length) = output.scalar(before: end)
      guard scalar.isSpace else { break }
      end -= length
    }
    return end
  }

  private var last: Unicode.Scalar? {
    output.isEmpty ? nil : output.scalar(before: output.count).scalar
  }

  private var isAfterWord: Bool { last.map { $0.isWord || $0.closesWord } ?? false }

  private var isAfterNumber: Bool {
    let end = endOfLastWord
    return end > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(output[end - 1])
  }

  /// Where the web or mail address that begins here ends; nil where none begins.
  private func endOfAddress() -> Int? {
    guard text.scalar(at: position).scalar.isWord else { return nil }
    if position > 0, text.scalar(before: position).scalar.isWord { return nil }
    var isAddress = text[position...].starts(with: "www.".utf8)
    var end = position
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      if scalar.isGap || scalar == "»" { break }
      isAddress = isAddress || scalar == "@" || text[end...].starts(with: "://".utf8)
      end += length
    }
    return isAddress ? end : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
  fileprivate var isGap: Bool { isSpace || self == "\n" }

  fileprivate var isWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0xC0: false
    case ..<0x250: self != "×" && self != "÷"
    default: properties.isAlphabetic
    }
  }

  fileprivate var opensQuote: Bool { self == "«" || self == "“" || self == "\"" }

  fileprivate var closesWord: Bool {
    switch self {
    case ")", "]", "»", "”", "\"", "%", "€", "…", "’": true
    default: false
    }
  }
}
