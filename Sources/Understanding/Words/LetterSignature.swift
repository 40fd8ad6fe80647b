/// Which letters a word holds: two bits for each, not there, once, more often.
///
/// An edit changes at most two bits, so two words that differ in more than twice as many bits as
/// edits are allowed need not be compared.
enum LetterSignature {
  static func of(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var signature: UInt64 = 0
    for letter in letters where letter >= UInt8(ascii: "A") {
      // Capitals, which stand for sounds, share the bits of small letters.
      let bit = UInt64(letter & 31) * 2
      signature |= signature & (1 << bit) == 0 ? 1 << bit : 2 << bit
    }
    return signature
  }

  static func mayBeWithin(_ edits: Int, _ left: UInt64, _ right: UInt64) -> Bool {
    (left ^ right).nonzeroBitCount <= 2 * edits
  }
}
