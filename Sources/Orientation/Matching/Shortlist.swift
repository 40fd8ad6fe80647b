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
