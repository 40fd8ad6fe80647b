/// Letters folded to lower-case ASCII, and what becomes of all other scalars.
enum Folding {
  enum Kind: Equatable {
    /// One or two ASCII letters, or a digit.
    case letters(UInt8, UInt8)
    /// Leaves no trace: accents on their own, zero-width and bidi characters, controls.
    case nothing
    case space
    /// `?` `!` `.` `,` and their like, as the ASCII sign that stands for them.
    case sign(UInt8)
    case thumb(up: Bool)
    case laugh
  }

  static func fold(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0..<0x80: ascii[Int(scalar)]
    case 0xc0...0x17f: latin(scalar)
    case 0x218, 0x219: .letters(UInt8(ascii: "s"), 0)
    case 0x21a, 0x21b: .letters(UInt8(ascii: "t"), 0)
    case 0x300...0x36f, 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff,
      0x80...0x84, 0x86...0x9f, 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff:
      .nothing
    case 0xab, 0xbb, 0x201c...0x201f: .space
    case 0xbf, 0x203d, 0x37e, 0x61f: .sign(UInt8(ascii: "?"))
    case 0x2026, 0x3002: .sign(UInt8(ascii: "."))
    case 0x85, 0x2028, 0x2029: .sign(UInt8(ascii: "."))
    case 0x2044: .sign(UInt8(ascii: "/"))
    case 0xfb00: .letters(UInt8(ascii: "f"), UInt8(ascii: "f"))
    case 0xfb01: .letters(UInt8(ascii: "f"), UInt8(ascii: "i"))
    case 0xfb02: .letters(UInt8(ascii: "f"), UInt8(ascii: "l"))
    case 0xff01...0xff5e: ascii[Int(scalar - 0xff01 + 0x21)]
    case 0x1f44d, 0x1f44c, 0x2705, 0x2714: .thumb(up: true)
    case 0x1f44e, 0x274c: .thumb(up: false)
    case 0x1f602, 0x1f923, 0x1f606, 0x1f605: .laugh
    default: .space
    }
  }

  private static let ascii: [Kind] = (UInt8(0)..<128).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      .letters(byte, 0)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letters(byte + 32, 0)
    case 9, 32: .space
    case 10, 13: .sign(UInt8(ascii: "."))
    case 0..<32, 127: .nothing
    case UInt8(ascii: ";"), UInt8(ascii: ":"): .sign(UInt8(ascii: ","))
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"):
      .sign(byte)
    default: .space
    }
  }

  private static func latin(_ scalar: UInt32) -> Kind {
    let letter = latinLetters[Int(scalar - 0xc0)]
    return switch letter {
    case UInt8(ascii: "*"): .space
    case UInt8(ascii: "1"): .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "2"): .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "3"): .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
    default: .letters(letter, 0)
    }
  }

  /// U+00C0 to U+017F in order; `1` œ, `2` æ, `3` ß, `*` no letter.
  private static let latinLetters: [UInt8] = Array(
    ("aaaaaa2ceeeeiiiidnooooo*ouuuuyt3" + "aaaaaa2ceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccdddd" + "eeeeeeeeeegggggggghhhh" + "iiiiiiiiii" + "iijjkkk"
      + "llllllllll" + "nnnnnnnnn" + "oooooo11rrrrrrssssssss" + "tttttt" + "uuuuuuuuuuuu"
      + "wwyyyzzzzzzs").utf8)
}
