/// A text as the rules see it: ASCII letters, digits, a few signs, one space between words.
struct NormalText: Hashable, Sendable {
  /// Letters, digits, space, and `? ! . , / ( )`; no letter stands more than twice in a row.
  var bytes: [UInt8] = []
  /// For each byte, the Unicode scalar of the original that it came from.
  var scalars: [Int32] = []
  /// How many scalars the original has.
  var length = 0
  /// Laughing faces stood in it.
  var laughs = false
  /// Where a letter stood three times or more, the second of its two bytes is marked here.
  var stretched: [Int32] = []
}
