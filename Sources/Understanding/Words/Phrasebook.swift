/// Phrases by their words, and what each phrase means: a trie over word hashes.
///
/// One walk over an utterance finds every phrase in it, however many phrases there are.
struct Phrasebook<Meaning: Hashable & Sendable>: Sendable {
  /// A phrase found in an utterance.
  struct Hit: Hashable, Sendable {
    var meaning: Meaning
    var range: Range<Int>
  }

  private struct Entry: Sendable {
    var meaning: Meaning
    var next: Int32
  }

  private var edges = HashTable(minimumCapacity: 256)
  /// First entry of each node, or -1.
  private var first: [Int32] = [-1]
  private var entries: [Entry] = []
  private var depth = 0

  /// A phrase may mean several things; saying one of them twice changes nothing.
  mutating func add(_ meaning: Meaning, words: some Sequence<UInt64>) {
    var node: Int32 = 0
    var length = 0
    for word in words {
      let created = Int32(first.count)
      let child = edges.insert(created, for: Self.edge(from: node, word))
      if child == created { first.append(-1) }
      node = child
      length += 1
    }
    guard node > 0 else { return }
    depth = max(depth, length)
    var last: Int32 = -1
    var entry = first[Int(node)]
    while entry >= 0 {
      if entries[Int(entry)].meaning == meaning { return }
      last = entry
      entry = entries[Int(entry)].next
    }
    let created = Int32(entries.count)
    entries.append(Entry(meaning: meaning, next: -1))
    if last < 0 { first[Int(node)] = created } else { entries[Int(last)].next = created }
  }

  /// Every phrase in the tokens that no longer phrase contains, by position.
  ///
  /// A phrase may run over a comma after its first word ("non, pardon"), and over no other sign.
  func hits(in tokens: [Token], stemmed: Bool = false) -> [Hit] {
    var hits: [Hit] = []
    hits.reserveCapacity(tokens.count)
    var reached = 0
    for start in tokens.indices {
      var node: Int32 = 0
      var longest = (end: 0, entry: Int32(-1))
      for index in start..<min(start + depth, tokens.count) {
        if index > start, tokens[index].gap >= (index == start + 1 ? .stop : .comma) { break }
        let word = stemmed ? tokens[index].stem : tokens[index].hash
        guard let child = edges[Self.edge(from: node, word)] else { break }
        node = child
        if first[Int(node)] >= 0 { longest = (index + 1, first[Int(node)]) }
      }
      guard longest.end > reached else { continue }
      reached = longest.end
      var entry = longest.entry
      while entry >= 0 {
        hits.append(Hit(meaning: entries[Int(entry)].meaning, range: start..<longest.end))
        entry = entries[Int(entry)].next
      }
    }
    return hits
  }

  private static func edge(from node: Int32, _ word: UInt64) -> UInt64 {
    WordHash.pair(UInt64(UInt32(bitPattern: node)), word)
  }
}
