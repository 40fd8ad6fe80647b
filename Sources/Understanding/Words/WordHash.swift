/// FNV-1a over the bytes of a word: the identity of words in every table of this room.
///
/// A word is never compared letter by letter again; 64 bits make a chance collision among some
/// ten thousand words less likely than one in 10¹¹.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of a word that is already folded to ASCII letters and digits.
  static func of(_ word: String) -> UInt64 { of(word.utf8) }

  /// Folds one hash into another, in order.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = (first &+ 0x9e37_79b9_7f4a_7c15) ^ (second &* 0xff51_afd7_ed55_8ccd)
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 29)
  }
}
