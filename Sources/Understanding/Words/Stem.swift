/// A light stem, French and English at once: number, gender, the endings of regular verbs.
///
/// It only has to bring forms of one word together within the catalogue's phrases, so it cuts
/// the same endings off whatever the word is. Words of four letters or fewer stay as they are.
enum Stem {
  static let shortest = 4

  static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    WordHash.of(word[word.startIndex..<end(of: word)])
  }

  /// Where the stem of `word` ends.
  static func end(of word: ArraySlice<UInt8>) -> Int {
    var end = word.endIndex
    let start = word.startIndex
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard end - start >= count + shortest else { return false }
      return suffix.withUTF8Buffer { letters in
        for offset in 0..<count where word[end - count + offset] != letters[offset] {
          return false
        }
        return true
      }
    }
    func cut(_ letter: StaticString) {
      if ends(letter) { end -= letter.utf8CodeUnitCount }
    }
    guard end - start > shortest else { return end }
    // Plural: "voitures", "gateaux".
    if word[end - 1] == UInt8(ascii: "s") || word[end - 1] == UInt8(ascii: "x") { end -= 1 }
    for ending in Self.endings where ends(ending) {
      end -= ending.utf8CodeUnitCount
      return end
    }
    cut("e")
    cut("e")
    // "mecanicienn(e)" and "mecanicien".
    if end - start > shortest, word[end - 1] == word[end - 2], word[end - 1] != UInt8(ascii: "s") {
      end -= 1
    }
    // "coiffeus(e)" and "coiffeur", "boulanger(e)" and "boulanger".
    for ending in Self.agents where ends(ending) {
      end -= ending.utf8CodeUnitCount
      break
    }
    return end
  }

  private static let endings: [StaticString] = ["ing", "ent", "ais", "ait", "ions", "ons", "ez"]
  private static let agents: [StaticString] = ["eur", "eus", "er"]
}
