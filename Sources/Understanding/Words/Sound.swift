/// How a word sounds in French, roughly: "koifeur" and "coiffeur" have the same key.
///
/// Letters stand for sounds; capitals for those that French writes with several letters.
enum Sound {
  /// Shorter words have too many neighbours in sound.
  static let shortest = 4
  /// Keys shorter than this say too little.
  static let shortestKey = 3

  /// Without the endings that aren't heard.
  static func key(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var key = whole(word)
    while key.count > shortestKey, let last = key.last, isSilentAtEnd(last) { key.removeLast() }
    return key
  }

  /// With its last letters, heard or not.
  static func whole(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var reader = SoundReader(word)
    return reader.read()
  }

  private static func isSilentAtEnd(_ sound: UInt8) -> Bool {
    isSilentConsonant(sound) || sound == UInt8(ascii: "e") || sound == UInt8(ascii: "r")
  }

  /// As a word is heard, to the last sound of it: "pon" and "pont", "taper" and "tapé".
  static func heard(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var key = whole(word)
    while key.count > 2, let last = key.last, isSilentConsonant(last) { key.removeLast() }
    if key.count > 3, key.last == UInt8(ascii: "r"), key[key.count - 2] == UInt8(ascii: "e") {
      key.removeLast()
    }
    if key.count > 3, key.last == UInt8(ascii: "e") { key.removeLast() }
    return key
  }

  private static func isSilentConsonant(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "x"),
      UInt8(ascii: "p"), UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

private struct SoundReader {
  private let word: [UInt8]
  private var position = 0
  private var key: [UInt8] = []

  init(_ word: ArraySlice<UInt8>) {
    self.word = Array(word)
    key.reserveCapacity(word.count)
  }

  mutating func read() -> [UInt8] {
    while position < word.count { step() }
    return key
  }

  private mutating func step() {
    let letter = word[position]
    if position > 0, word[position - 1] == letter {
      position += 1
      return
    }
    if let nasal = nasal() {
      put(nasal.sound)
      position += nasal.width
      if isMute(at(0)), isConsonant(at(1)) { position += 1 }
      return
    }
    if let group = group() {
      put(group.sound)
      position += group.width
      return
    }
    put(single(letter))
    position += 1
  }

  /// "Mon*t*pellier", "Pon*t*charra": after a nasal and before another consonant.
  private func isMute(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "t") || letter == UInt8(ascii: "d") || letter == UInt8(ascii: "p")
  }

  private func isConsonant(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "a") && !Self.isVowel(letter) && letter != UInt8(ascii: "r")
      && letter != UInt8(ascii: "l") && letter != UInt8(ascii: "h")
  }

  private mutating func put(_ sound: UInt8) {
    if sound != 0, key.last != sound { key.append(sound) }
  }

  private func at(_ offset: Int) -> UInt8 {
    position + offset < word.count ? word[position + offset] : 0
  }

  /// Vowels and consonants that French writes with two or three letters.
  private func group() -> (sound: UInt8, width: Int)? {
    let second = at(1)
    switch word[position] {
    case UInt8(ascii: "e"):
      if second == UInt8(ascii: "a"), at(2) == UInt8(ascii: "u") { return (UInt8(ascii: "o"), 3) }
      if second == UInt8(ascii: "u") { return (UInt8(ascii: "E"), 2) }
      return second == UInt8(ascii: "i") ? (UInt8(ascii: "e"), 2) : nil
    case UInt8(ascii: "a"):
      if second == UInt8(ascii: "u") { return (UInt8(ascii: "o"), 2) }
      return second == UInt8(ascii: "i") ? (UInt8(ascii: "e"), 2) : nil
    case UInt8(ascii: "o"):
      if second == UInt8(ascii: "u") { return (UInt8(ascii: "U"), 2) }
      let isWa = second == UInt8(ascii: "i") || second == UInt8(ascii: "y")
      return isWa ? (UInt8(ascii: "W"), 2) : nil
    case UInt8(ascii: "p"): return second == UInt8(ascii: "h") ? (UInt8(ascii: "f"), 2) : nil
    case UInt8(ascii: "c"):
      if second == UInt8(ascii: "h") { return (UInt8(ascii: "C"), 2) }
      return second == UInt8(ascii: "k") ? (UInt8(ascii: "k"), 2) : nil
    case UInt8(ascii: "s"):
      if second == UInt8(ascii: "h") { return (UInt8(ascii: "C"), 2) }
      return second == UInt8(ascii: "s") ? (UInt8(ascii: "s"), 2) : nil
    case UInt8(ascii: "q"): return second == UInt8(ascii: "u") ? (UInt8(ascii: "k"), 2) : nil
    case UInt8(ascii: "g"): return second == UInt8(ascii: "n") ? (UInt8(ascii: "N"), 2) : nil
    default: return nil
    }
  }

  /// "an", "in", "on" and their spellings, before a consonant or the end.
  private func nasal() -> (sound: UInt8, width: Int)? {
    let vowels = Self.isVowel(at(1)) ? 2 : 1
    let n = at(vowels)
    guard Self.isVowel(at(0)), n == UInt8(ascii: "n") || n == UInt8(ascii: "m") else {
      return nil
    }
    let next = at(vowels + 1)
    guard !Self.isVowel(next), next != UInt8(ascii: "n"), next != UInt8(ascii: "m") else {
      return nil
    }
    switch (at(0), vowels == 2 ? at(1) : 0) {
    case (UInt8(ascii: "a"), 0), (UInt8(ascii: "e"), 0): return (UInt8(ascii: "A"), 2)
    case (UInt8(ascii: "i"), 0), (UInt8(ascii: "y"), 0), (UInt8(ascii: "u"), 0):
      return (UInt8(ascii: "I"), 2)
    case (UInt8(ascii: "o"), 0): return (UInt8(ascii: "Q"), 2)
    case (UInt8(ascii: "a"), UInt8(ascii: "i")), (UInt8(ascii: "e"), UInt8(ascii: "i")):
      return (UInt8(ascii: "I"), 3)
    default: return nil
    }
  }

  private func single(_ letter: UInt8) -> UInt8 {
    let next = at(1)
    let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
    switch letter {
    case UInt8(ascii: "c"): return isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
    case UInt8(ascii: "q"): return UInt8(ascii: "k")
    case UInt8(ascii: "g"): return isSoft ? UInt8(ascii: "j") : letter
    case UInt8(ascii: "s"):
      let isBetween = position > 0 && Self.isVowel(word[position - 1]) && Self.isVowel(next)
      return isBetween ? UInt8(ascii: "z") : letter
    case UInt8(ascii: "y"): return UInt8(ascii: "i")
    case UInt8(ascii: "w"): return UInt8(ascii: "v")
    case UInt8(ascii: "h"): return 0
    default: return letter
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
