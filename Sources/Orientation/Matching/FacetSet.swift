/// Facets of the catalogue as bits, by their rank in the order of ids.
struct FacetSet: Hashable, Sendable {
  var bits: UInt64 = 0

  /// As many as a word has bits; the catalogue has about half of it.
  static let capacity = 64

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ facet: Int) { bits |= 1 << UInt64(facet) }
  mutating func remove(_ facet: Int) { bits &= ~(1 << UInt64(facet)) }
  func contains(_ facet: Int) -> Bool { bits & (1 << UInt64(facet)) != 0 }

  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }

  /// Shared facets over all facets of both: 1 for equal sets, 0 for strangers.
  func jaccard(_ other: Self) -> Double {
    let all = union(other).count
    return all == 0 ? 0 : Double(intersection(other).count) / Double(all)
  }
}

extension FacetSet: Sequence {
  struct Iterator: IteratorProtocol {
    var bits: UInt64

    /// The lowest bit first.
    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }

  func makeIterator() -> Iterator { Iterator(bits: bits) }
}
