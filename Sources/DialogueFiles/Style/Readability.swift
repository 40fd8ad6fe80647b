/// How easily a French text is read: Kandel and Moles's form of Flesch's index (Cahiers d'études de
/// radio-télévision 19, 1958).
///
/// 207 − 1.015 × words per sentence − 73.6 × syllables per word. 60 and above is read without
/// effort at the end of primary school; it says nothing of a text of a few words.
struct Readability {
  /// Below this many words the index is noise: one long word would sink a sentence.
  static let fewestWords = 12
  /// What texts for the young must reach.
  static let youth = 60

  let words: Int
  let sentences: Int
  let syllables: Int

  init(_ text: String) {
    var words = 0
    var syllables = 0
    var sentences = 0
    var isInSentence = false
    var word = ""
    func end(_ word: inout String) {
      guard !word.isEmpty else { return }
      words += 1
      syllables += Self.syllables(of: word)
      isInSentence = true
      word = ""
    }
    for character in text.lowercased() {
      switch character {
      case _ where character.isLetter || character.isNumber: word.append(character)
      // An elision is no word of its own: "l'atelier" is read as one.
      case "'", "’", "-": continue
      case ".", "!", "?", "…", ":", ";":
        end(&word)
        if isInSentence { sentences += 1 }
        isInSentence = false
      default: end(&word)
      }
    }
    end(&word)
    self.words = words
    self.syllables = syllables
    self.sentences = sentences + (isInSentence ? 1 : 0)
  }

  /// Nil where there are too few words.
  var index: Int? {
    guard words >= Self.fewestWords, sentences > 0 else { return nil }
    let length = Double(words) / Double(sentences)
    let weight = Double(syllables) / Double(words)
    return Int((207 - 1.015 * length - 73.6 * weight).rounded())
  }

  /// Groups of vowels, without a mute e at the end; a number is read as two.
  private static func syllables(of word: String) -> Int {
    guard word.contains(where: \.isLetter) else { return 2 }
    var groups = 0
    var isVowel = false
    for letter in word {
      let next = vowels.contains(letter)
      if next, !isVowel { groups += 1 }
      isVowel = next
    }
    let isMute = word.hasSuffix("e") || word.hasSuffix("es")
    return max(1, isMute && groups > 1 ? groups - 1 : groups)
  }

  private static let vowels: Set<Character> = [
    "a", "à", "â", "ä", "e", "é", "è", "ê", "ë", "i", "î", "ï", "o", "ô", "ö", "u", "ù", "û", "ü",
    "y", "œ", "æ",
  ]
}
