/// Every word that some table of this room knows, for spelling repair and for split elisions.
struct Glossary: Sendable {
  private var words: HashTable
  private var speller = Speller()
  private var commonSpeller = Speller()

  /// How a word came to be known: a misspelling is meant to be a word with a meaning, or a common one; what
  /// is plain is only right as it is.
  enum Use { case meaningful, common, plain }

  /// - Parameter count: about how many words it will hold; it grows where there are more.
  init(expecting count: Int) {
    words = HashTable(minimumCapacity: count)
  }

  mutating func add(_ word: ArraySlice<UInt8>, hash: UInt64, as use: Use) {
    let value: Int32 = use == .meaningful ? 1 : 0
    if let known = words[hash] {
      guard value > known || use == .common && known == 0 else { return }
      words.replace(value, for: hash)
    } else {
      words.insert(value, for: hash)
    }
    switch use {
    case .meaningful: speller.add(word, hash: hash)
    case .common: commonSpeller.add(word, hash: hash)
    case .plain: break
    }
  }

  /// Words between blanks and line ends, folded to ASCII.
  mutating func add(words list: String, as use: Use) {
    for word in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == 10 }) {
      let letters = Array(word)[...]
      add(letters, hash: WordHash.of(letters), as: use)
    }
  }

  func contains(_ hash: UInt64) -> Bool { words.contains(hash) }

  /// The nearest word; of two that are as near, one in which letters changed places, then one with a meaning.
  func repair(_ word: ArraySlice<UInt8>) -> Speller.Repair? {
    let repair = speller.repair(word)
    guard repair?.edits ?? .max > 0, let common = commonSpeller.repair(word) else { return repair }
    guard let repair, repair.edits <= common.edits else { return common }
    let isCommon =
      repair.edits == common.edits && Self.isSlip(word, common.word)
      && !Self.isSlip(word, repair.word)
    return isCommon ? common : repair
  }

  /// The same letters in another order.
  private static func isSlip(_ word: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    word.count == other.count && word.sorted() == other.sorted()
  }
}
