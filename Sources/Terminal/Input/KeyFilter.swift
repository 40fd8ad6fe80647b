import Essentials

/// Turns the bytes of a keyboard into keys, before any editor sees or echoes them.
///
/// Text loses what can't be seen or would turn the line around; a bracketed paste becomes one
/// piece of one line; everything else is passed on as the sequence that it is.
struct KeyFilter {
  enum Key: Hashable {
    case text(Unicode.Scalar)
    /// A control key or an escape sequence, for the editor to know.
    case sequence([UInt8])
    /// Made one line; no more of it is kept than an answer may have bytes, and then `isCut`.
    case paste(String, isCut: Bool)
  }

  private enum State {
    case ground
    case scalar([UInt8], missing: Int)
    case escape
    case controlSequence([UInt8])
    case paste
  }

  private var state = State.ground
  private var pasted: [UInt8] = []
  private var isPasteCut = false

  /// No key sends a longer one; the rest of such a thing is noise.
  private static let longestSequence = 32
  private static let pasteBegin = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// True where an Escape key can't yet be told from a sequence that starts with it.
  var isHoldingEscape: Bool {
    if case .escape = state { true } else { false }
  }

  /// The Escape key alone: nothing followed in time.
  mutating func releaseEscape() -> Key? {
    guard isHoldingEscape else { return nil }
    state = .ground
    return .sequence([0x1B])
  }

  mutating func consume(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground:
      return start(with: byte)
    case .scalar(let bytes, let missing):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return [.text("\u{FFFD}")] + start(with: byte)
      }
      state = .ground
      if missing == 1 { return Self.text(bytes + [byte]) }
      state = .scalar(bytes + [byte], missing: missing - 1)
      return []
    case .escape:
      return afterEscape(byte)
    case .controlSequence(let bytes):
      return inControlSequence(bytes + [byte])
    case .paste:
      return inPaste(byte)
    }
  }

  private mutating func start(with byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0x20...0x7E:
      return [.text(Unicode.Scalar(byte))]
    case 0xC2...0xDF: state = .scalar([byte], missing: 1)
    case 0xE0...0xEF: state = .scalar([byte], missing: 2)
    case 0xF0...0xF4: state = .scalar([byte], missing: 3)
    case 0x80...:
      return [.text("\u{FFFD}")]
    case 0x00:
      return []
    default:
      return [.sequence([byte])]
    }
    return []
  }

  private static func text(_ bytes: [UInt8]) -> [Key] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { !Sanitiser.isHidden($0) }.map { .text($0) }
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Key] {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .controlSequence([0x1B, byte])
      return []
    case 0x1B:
      return [.sequence([0x1B])]
    case 0x80...:
      state = .ground
      return [.sequence([0x1B])] + start(with: byte)
    default:
      state = .ground
      return [.sequence([0x1B, byte])]
    }
  }

  private mutating func inControlSequence(_ bytes: [UInt8]) -> [Key] {
    let isOver = (0x40...0x7E).contains(bytes[bytes.count - 1])
    if bytes == Self.pasteBegin {
      state = .paste
      (pasted, isPasteCut) = ([], false)
      return []
    }
    guard isOver || bytes.count == Self.longestSequence else {
      state = .controlSequence(bytes)
      return []
    }
    state = .ground
    return isOver ? [.sequence(bytes)] : []
  }

  private mutating func inPaste(_ byte: UInt8) -> [Key] {
    if pasted.count == InputLimit.bytes + Self.pasteEnd.count {
      // What follows the limit goes, but for the last bytes: they may be the end of the paste.
      pasted.remove(at: InputLimit.bytes)
      isPasteCut = true
    }
    pasted.append(byte)
    guard pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else { return [] }
    state = .ground
    pasted.removeLast(Self.pasteEnd.count)
    let text = Sanitiser.clean(String(decoding: pasted, as: UTF8.self), newlines: .spaces)
    return [.paste(text, isCut: isPasteCut)]
  }
}
