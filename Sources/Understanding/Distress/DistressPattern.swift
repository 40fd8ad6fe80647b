/// Words in an order, with room between them: `mon|ma @kin me frappe|tape`.
///
/// Elements stand between blanks: words that may stand there, between bars, or `@class` of
/// ``DistressPatterns/classes``. Two other words may stand before an element, five where it
/// begins with `~`, none where it begins with `+`. Only `~` crosses a comma, and nothing crosses a
/// sentence's end. `$` at the end: no word of the clause follows.
struct DistressPattern: Sendable {
  struct Element: Sendable {
    /// Number of the set of words that may stand here.
    let set: Int
    let gap: Int
  }

  let elements: [Element]
  /// The sets of all elements: an utterance that lacks one can't match.
  let needs: WordSets
  let isLast: Bool
  /// Nil for what is harmless.
  let distress: Distress?
}

/// A rough sum of sets of words: what it lacks wasn't seen, what it holds may have been.
struct WordSets: Hashable, Sendable {
  private var bits: SIMD4<UInt64> = .zero

  mutating func insert(_ set: Int) { bits[(set >> 6) & 3] |= 1 << UInt64(set & 63) }

  mutating func formUnion(_ other: Self) { bits |= other.bits }

  func isSubset(of other: Self) -> Bool { bits & ~other.bits == .zero }
}
