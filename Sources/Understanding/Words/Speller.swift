/// Finds the word that a misspelt one was meant to be, among words it was given.
///
/// First by letters, with the same first letter (typing seldom goes wrong there), then by sound:
/// "koifeur" is "coiffeur". Numbers, words of fewer than five letters and known words are never
/// touched.
struct Speller: Sendable {
  /// Shorter words have too many neighbours.
  static let shortest = 5
  /// From this length on, two edits are allowed.
  static let long = 8
  /// Keys of this many sounds may differ in one of them: "manuizié" and "menuisier".
  static let longSound = 6

  private var words: [(hash: UInt64, start: Int32, end: Int32)] = []
  private var bytes: [UInt8] = []
  private var letters = Shelf()
  private var sounds = Shelf()

  struct Repair: Sendable {
    var word: ArraySlice<UInt8>
    var hash: UInt64
    var edits: Int
  }

  mutating func add(_ word: ArraySlice<UInt8>, hash: UInt64) {
    guard word.count >= Self.shortest, word.count <= EditDistance.longest else { return }
    let id = Int32(words.count)
    words.append((hash, Int32(bytes.count), Int32(bytes.count + word.count)))
    bytes.append(contentsOf: word)
    letters.add(word, id: id)
    let sound = Sound.key(word)
    if sound.count >= Sound.shortestKey { sounds.add(sound, id: id) }
  }

  /// The nearest word, first by edits and then in the order they were added.
  func repair(_ word: ArraySlice<UInt8>) -> Repair? {
    if word.count >= Self.shortest {
      let limit = word.count >= Self.long ? 2 : 1
      if let near = letters.nearest(to: word, limit: limit) {
        return repair(near.id, edits: near.edits)
      }
    }
    guard word.count >= Sound.shortest else { return nil }
    let sound = Sound.key(word)
    guard sound.count >= Sound.shortestKey,
      let near = sounds.nearest(to: sound[...], limit: sound.count >= Self.longSound ? 1 : 0)
    else { return nil }
    return repair(near.id, edits: 2 + near.edits)
  }

  private func repair(_ id: Int32, edits: Int) -> Repair {
    let word = words[Int(id)]
    return Repair(word: bytes[Int(word.start)..<Int(word.end)], hash: word.hash, edits: edits)
  }
}
