/// Words in an order, with room between them: `mon|ma @kin me frappe|tape`.
///
/// Elements stand between blanks: words that may stand there, between bars, or `@class` of
/// ``PatternClasses``. Two other words may stand before an element, five where it begins with `~`,
/// none where it begins with `+`. Only `~` crosses a comma, and nothing crosses a sentence's end.
/// `$` at the end: no word of the clause follows; `là|$`: "là", or no word.
///
/// A line that begins with `&` is a bag: its elements stand in any order within one sentence and
/// ``reach`` words, and none of those that begin with `-` stands there. A line that begins with `!`
/// is not silenced by what is harmless; a harmless one silences every weak sign.
struct Pattern: Sendable {
  /// How far from its first element the others of a bag may stand.
  static let reach = 9

  struct Element: Sendable {
    /// Number of the set of words that may stand here.
    let set: Int
    let gap: Int
    /// The clause may end instead: `la|$`.
    let mayEnd: Bool
  }

  typealias Answer = Understanding.Meaning.YesNo

  enum Meaning: Hashable, Sendable {
    /// Figures of speech and everyday trouble: what ends in one is no distress.
    case harmless
    case distress(Distress)
    case intent(Intent)
    /// Where a yes or a no was asked for.
    case answer(Answer)
    /// Where a school level was.
    case level(Understanding.Meaning.Level)
  }

  let meaning: Meaning
  let elements: [Element]
  /// The sets of all elements: an utterance that lacks one can't match.
  let needs: WordSets
  /// Sets that may not stand near.
  let without: [Int]
  let isLast: Bool
  let isBag: Bool
  let isFirm: Bool

  var distress: Distress? {
    if case .distress(let distress) = meaning { distress } else { nil }
  }
}

/// One meaning, and the lines that have it.
struct PatternGroup: Sendable {
  let meaning: Pattern.Meaning
  let lines: String
}

/// A rough sum of sets of words: what it lacks wasn't seen, what it holds may have been.
struct WordSets: Hashable, Sendable {
  private var bits: SIMD8<UInt64> = .zero

  mutating func insert(_ set: Int) { bits[(set >> 6) & 7] |= 1 << UInt64(set & 63) }

  mutating func formUnion(_ other: Self) { bits |= other.bits }

  func isSubset(of other: Self) -> Bool { bits & ~other.bits == .zero }
}
