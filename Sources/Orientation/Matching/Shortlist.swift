/// The best few of many, kept while they pass by; the first of equals stays first.
struct Shortlist<Rank: Comparable> {
  private(set) var items: [(position: Int, rank: Rank)] = []
  let capacity: Int

  init(capacity: Int) {
    self.capacity = max(0, capacity)
    items.reserveCapacity(self.capacity + 1)
  }

  mutating func insert(_ position: Int, rank: Rank) {
    if items.count == capacity, let last = items.last, !(rank < last.rank) { return }
    let place = items.firstIndex { rank < $0.rank } ?? items.endIndex
    items.insert((position, rank), at: place)
    if items.count > capacity { items.removeLast() }
  }
}

/// The order of schools and programmes: smaller is better.
struct Rank: Comparable {
  /// 0 for what serves the trades shown, 1 for the rest.
  var tier = 0
  var logScore: Double
  /// At equal scores, doubtful rows come after the others.
  var isDoubtful: Bool
  var kilometres: Double

  static func < (left: Self, right: Self) -> Bool {
    if left.tier != right.tier { return left.tier < right.tier }
    if left.logScore != right.logScore { return left.logScore > right.logScore }
    if left.isDoubtful != right.isDoubtful { return right.isDoubtful }
    return left.kilometres < right.kilometres
  }
}
