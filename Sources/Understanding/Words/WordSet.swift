/// A handful of words, to ask whether one is among them.
struct WordSet: Sendable {
  private var table: HashTable

  /// Words separated by spaces, commas or line breaks; already folded.
  init(_ words: String) {
    let separators = Set(" ,\n".utf8)
    let list = words.utf8.split { separators.contains($0) }
    table = HashTable(minimumCapacity: list.count)
    for word in list { table.insert(0, for: WordHash.of(word)) }
  }

  /// Rows of a lexicon, separated by commas; folded, and each phrase run together as in a place.
  init(places words: String) {
    table = HashTable(minimumCapacity: 64)
    for word in PhraseList(words) {
      let key = PlaceKey(named: word)
      if !key.letters.isEmpty { table.insert(0, for: WordHash.of(key.letters)) }
    }
  }

  func contains(_ hash: UInt64) -> Bool { table.contains(hash) }
}
