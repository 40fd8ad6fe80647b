/// The gazetteer's columns: plain integers over one arena of letters.
struct GazetteerTables: Sendable {
  /// Coordinates are kept in steps of a ten-thousandth of a degree (11 m), as the source has them.
  static let degree = 10_000.0
  /// Longest key that can be compared; the longest name has 41 letters.
  static let longestKey = 63

  /// Pieces of the arena, one after the other.
  struct Pieces: Sendable {
    var ends: [UInt32] = []
    var first: UInt32 = 0
    var count: Int { ends.count }

    func range(_ index: Int) -> Range<Int> {
      Int(index == 0 ? first : ends[index - 1])..<Int(ends[index])
    }
  }

  var text: [UInt8] = []

  // By row.
  var names = Pieces()
  var postalCodes: [UInt32] = []
  var rowAreas: [UInt8] = []
  var latitudes: [Int32] = []
  var longitudes: [Int32] = []
  var populations: [UInt32] = []
  /// Rows in the order of their postal codes.
  var postalOrder: [UInt32] = []

  // By key; keys are sorted by length, then letter by letter.
  var keys = Pieces()
  /// See ``LetterSignature``.
  var signatures: [UInt64] = []
  /// Rows of key `k`: `keyRows[keyRowEnds[k - 1]..<keyRowEnds[k]]`; see ``aliasBit``.
  var keyRowEnds: [UInt32] = []
  var keyRows: [UInt32] = []
  /// First key of each length; one more entry than lengths.
  var lengthStarts: [UInt32] = []
  /// Keys in the order of a dictionary, for completion.
  var alphabetical: [UInt32] = []
  /// Key plus one by the hash of its letters, open addressing; 0 is free.
  var slots: [UInt32] = []
  /// How each key sounds, and the signature of that.
  var soundText: [UInt8] = []
  var soundPieces = Pieces()
  var soundSignatures: [UInt64] = []

  /// Set on a row that the key names only in short: "Bourg" for Bourg-en-Bresse.
  static let aliasBit: UInt32 = 1 << 31

  func rows(ofKey key: Int) -> ArraySlice<UInt32> {
    keyRows[Int(key == 0 ? 0 : keyRowEnds[key - 1])..<Int(keyRowEnds[key])]
  }

  func key(hash: UInt64, letters: ArraySlice<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Self.slot(of: hash) & mask
    while slots[slot] != 0 {
      let key = Int(slots[slot]) - 1
      let range = keys.range(key)
      if range.count == letters.count, text[range].elementsEqual(letters) { return key }
      slot = (slot + 1) & mask
    }
    return nil
  }

  static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }
}
