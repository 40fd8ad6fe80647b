/// What a person notes down to take an interview up again: `7F3K-92QX-M0TD-4HSA-B`.
///
/// Sixteen random characters and one that checks them. The alphabet is Crockford's: digits and
/// letters without I, L, O and U, so that it can be read aloud and copied by hand. Only its hash
/// is ever stored (``SessionStore``).
public struct ResumeCode: Hashable, Sendable {
  /// Characters of 5 random bits: 80 bits, which nobody guesses.
  static let randomCount = 16
  static let count = randomCount + 1

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Values from 0 to 31, the check last.
  private let digits: [UInt8]

  public init() {
    var random = SystemRandomNumberGenerator()
    self.init(using: &random)
  }

  init(using random: inout some RandomNumberGenerator) {
    var digits = (0..<Self.randomCount).map { _ in UInt8.random(in: 0...31, using: &random) }
    digits.append(Self.timesAlpha(Self.syndrome(of: digits)))
    self.digits = digits
  }

  /// Reads a code as people type it: small letters, spaces or dashes anywhere, O for 0, I or L
  /// for 1.
  public init(_ text: String) throws(Fault) {
    var digits: [UInt8] = []
    for character in text.uppercased() where !Self.isFiller(character) {
      guard let digit = Self.digit(character) else { throw .strangeCharacter(character) }
      digits.append(digit)
    }
    guard digits.count == Self.count else { throw .wrongLength(digits.count) }
    guard Self.syndrome(of: digits) == 0 else { throw .wrongCheck }
    self.digits = digits
  }

  /// The characters without dashes: one text for each code.
  var canonical: String { String(digits.map { Self.alphabet[Int($0)] }) }

  private static func isFiller(_ character: Character) -> Bool {
    character.isWhitespace || "-_.‐‑–—".contains(character)
  }

  private static func digit(_ character: Character) -> UInt8? {
    switch character {
    case "O": 0
    case "I", "L": 1
    default: alphabet.firstIndex(of: character).map(UInt8.init)
    }
  }

  /// The digits as a polynomial over the field of 32 elements, at its generator α.
  ///
  /// It is 0 for a whole code. The weights α⁰, α¹ … of the 17 places all differ (α has order 31),
  /// so that one wrong character, and any two that changed places, always show.
  private static func syndrome(of digits: [UInt8]) -> UInt8 {
    digits.reduce(0) { timesAlpha($0) ^ $1 }
  }

  /// Multiplies by α, a root of the primitive polynomial x⁵ + x² + 1.
  private static func timesAlpha(_ element: UInt8) -> UInt8 {
    let doubled = element << 1
    return doubled & 0b10_0000 == 0 ? doubled : doubled ^ 0b10_0101
  }
}

extension ResumeCode: CustomStringConvertible {
  /// In groups of four.
  public var description: String {
    let characters = Array(canonical)
    return stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }
      .joined(separator: "-")
  }
}
