/// Every word that some table of this room knows, for spelling repair and for split elisions.
struct Glossary: Sendable {
  private var words: HashTable
  private var speller = Speller()

  /// How a word came to be known: only words with a meaning are what a misspelling is meant to be.
  enum Use { case meaningful, plain }

  /// - Parameter count: about how many words it will hold; it grows where there are more.
  init(expecting count: Int) {
    words = HashTable(minimumCapacity: count)
  }

  mutating func add(_ word: ArraySlice<UInt8>, hash: UInt64, as use: Use) {
    let value: Int32 = use == .meaningful ? 1 : 0
    if let known = words[hash] {
      guard value > known else { return }
      words.replace(value, for: hash)
    } else {
      words.insert(value, for: hash)
    }
    if use == .meaningful { speller.add(word, hash: hash) }
  }

  func contains(_ hash: UInt64) -> Bool { words.contains(hash) }

  func repair(_ word: ArraySlice<UInt8>) -> Speller.Repair? { speller.repair(word) }
}
