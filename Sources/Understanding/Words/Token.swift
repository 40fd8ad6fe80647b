/// A word or a number of an utterance, with where it stands and what it is looked up by.
struct Token: Hashable, Sendable {
  /// What stands between this token and the one before it.
  enum Gap: UInt8, Hashable, Sendable, Comparable {
    /// Nothing at all: `16ans`.
    case joined
    case space
    case slash
    case bracket
    case comma
    case stop
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What rules look it up by; the repaired word's, where its spelling was repaired.
  var hash: UInt64
  /// As `hash`, of the stem.
  var stem: UInt64
  /// Its letters in the buffer of ``Tokens``.
  var start: Int32
  var end: Int32
  /// Scalars of the original text.
  var from: Int32
  var to: Int32
  /// The value of its digits, or -1 for a word; numbers too long to mean anything are -2.
  var number: Int32
  var gap: Gap
  /// Written with a letter three times or more.
  var stretched = false
  /// Its spelling was repaired; what it means is a guess.
  var repaired = false
  /// It was repaired by its sound, or by more than one letter.
  var isFarRepaired = false
  /// A table of this room holds it as it is written.
  var known = false

  var isNumber: Bool { number != -1 }
  var length: Int { Int(end - start) }
}
