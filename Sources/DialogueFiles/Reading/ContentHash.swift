/// Tells two contents apart; FNV-1a with 64 bits.
///
/// A name for a content, not a proof of it: somebody who wants two contents with one hash can
/// make them.
struct ContentHash: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    // The end of a part counts, or "ab" + "c" would be "a" + "bc".
    value = (value ^ 0xff) &* 0x0000_0100_0000_01b3
  }

  mutating func combine(_ other: ContentHash) {
    combine((0..<8).map { UInt8(truncatingIfNeeded: other.value >> ($0 * 8)) })
  }

  /// 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
