/// Finds the word that a misspelt one was meant to be, among words it was given.
///
/// Words that differ by one deletion each share a shortened form: the index holds every form of
/// every word with one letter missing, and how each word sounds. Numbers, words of fewer than
/// five letters and words that are right as they stand are never touched.
struct Speller: Sendable {
  /// Shorter words have too many neighbours.
  static let shortest = 5
  /// From this length on, two edits are allowed.
  static let long = 8

  private var letters: [UInt8] = []
  private var ends: [Int32] = [0]
  private var hashes: [UInt64] = []
  private var index = HashTable(minimumCapacity: 1024)
  /// Words that share a form are chained: `next[i]` follows entry `i`.
  private var words: [Int32] = []
  private var next: [Int32] = []
  private var sounds = HashTable(minimumCapacity: 1024)

  struct Repair: Sendable {
    var word: ArraySlice<UInt8>
    var hash: UInt64
    var edits: Int
  }

  mutating func add(_ word: ArraySlice<UInt8>, hash: UInt64) {
    guard word.count >= Self.shortest, word.count <= EditDistance.longest else { return }
    let id = Int32(hashes.count)
    letters.append(contentsOf: word)
    ends.append(Int32(letters.count))
    hashes.append(hash)
    Self.forEachForm(of: word) { link(id, under: $0) }
    let sound = Sound.key(word)
    if sound.count >= Sound.shortestKey { sounds.insert(id, for: WordHash.of(sound)) }
  }

  /// The nearest word, first by edits and then in the order they were added.
  func repair(_ word: ArraySlice<UInt8>) -> Repair? {
    guard word.count >= Self.shortest, word.count <= EditDistance.longest else {
      return word.count == Sound.shortest ? bySound(word) : nil
    }
    let limit = word.count >= Self.long ? 2 : 1
    var measure = EditDistance()
    var best: (id: Int32, edits: Int)?
    Self.forEachForm(of: word) { form in
      var entry = index[form] ?? -1
      while entry >= 0 {
        let id = words[Int(entry)]
        let candidate = self.word(id)
        if candidate.count >= Self.long || limit == 1,
          let edits = measure.distance(word, candidate, limit: limit),
          isPlausible(word, candidate, edits),
          best.map({ (edits, id) < ($0.edits, $0.id) }) ?? true
        {
          best = (id, edits)
        }
        entry = next[Int(entry)]
      }
    }
    guard let best else { return bySound(word) }
    return Repair(word: self.word(best.id), hash: hashes[Int(best.id)], edits: best.edits)
  }

  /// A short word keeps its first letter: "sorte" is not "porte".
  private func isPlausible(
    _ word: ArraySlice<UInt8>, _ candidate: ArraySlice<UInt8>, _ edits: Int
  ) -> Bool {
    word.first == candidate.first
      || (edits == 1 && min(word.count, candidate.count) >= Self.long)
  }

  private func bySound(_ word: ArraySlice<UInt8>) -> Repair? {
    let sound = Sound.key(word)
    guard sound.count >= Sound.shortestKey, let id = sounds[WordHash.of(sound)] else { return nil }
    return Repair(word: self.word(id), hash: hashes[Int(id)], edits: 2)
  }

  private func word(_ id: Int32) -> ArraySlice<UInt8> {
    letters[Int(ends[Int(id)])..<Int(ends[Int(id) + 1])]
  }

  private mutating func link(_ id: Int32, under form: UInt64) {
    let entry = Int32(words.count)
    words.append(id)
    next.append(index[form] ?? -1)
    index.replace(entry, for: form)
  }

  /// Hashes of the word and of the word without each of its letters.
  private static func forEachForm(of word: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    body(WordHash.of(word))
    for skipped in word.indices {
      // Of two equal neighbours, one form is enough.
      if skipped > word.startIndex, word[skipped] == word[skipped - 1] { continue }
      var hash = WordHash.seed
      for index in word.indices where index != skipped {
        hash = WordHash.adding(word[index], to: hash)
      }
      body(hash)
    }
  }
}
