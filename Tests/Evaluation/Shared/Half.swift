/// Which half of a labelled set a text belongs to, by a hash that never changes.
///
/// Rules may be fitted to *tune*; *check* is only counted.
enum Half: String, CaseIterable {
  case tune, check

  /// FNV-1a 64 of the UTF-8 bytes; even is tune.
  init(of text: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self = hash.isMultiple(of: 2) ? .tune : .check
  }
}
