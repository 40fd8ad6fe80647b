/// What words speak of, as numbers below 64: of a whole utterance, one mask tells it.
struct ConceptBook: Sendable {
  static let most = 64

  private(set) var names: [String] = []
  private var numbers = HashTable(minimumCapacity: most)
  private var table = HashTable(minimumCapacity: 4096)
  private var masks: [UInt64] = []

  /// Lines of the form `name: word word …`.
  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
        precondition(names.count < Self.most, "there are more concepts than a mask has room for")
        numbers.insert(Int32(names.count), for: WordHash.of(line[..<colon]))
        let bit: UInt64 = 1 << UInt64(names.count)
        names.append(String(decoding: line[..<colon], as: UTF8.self))
        for word in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
          add(bit, for: WordHash.of(word))
          let letters = ArraySlice(word)
          add(bit, for: Self.marked(.stem, Stem.hash(letters)))
          if let sound = Self.sound(letters) { add(bit, for: sound) }
        }
      }
    }
  }

  private mutating func add(_ bit: UInt64, for key: UInt64) {
    let place = Int(table.insert(Int32(masks.count), for: key))
    if place == masks.count { masks.append(bit) } else { masks[place] |= bit }
  }

  func number(of name: some Collection<UInt8>) -> Int? {
    numbers[WordHash.of(name)].map(Int.init)
  }

  /// Everything that the words speak of; a word that no table knows, by its sound.
  func mask(of utterance: Utterance) -> UInt64 {
    utterance.words.indices.reduce(0) { mask, index in
      let token = utterance.words[index]
      guard !token.isNumber else { return mask }
      let sound =
        token.known && !token.repaired || token.length < TraitScale.audible
        ? nil : Self.marked(.sound, utterance.sounds[index])
      let place =
        table[token.hash] ?? table[Self.marked(.stem, token.stem)] ?? sound.flatMap { table[$0] }
      return place.map { mask | masks[Int($0)] } ?? mask
    }
  }

  private enum Mark: UInt64 { case stem, sound }

  private static func marked(_ mark: Mark, _ hash: UInt64) -> UInt64 {
    WordHash.pair(0x6d61_726b &+ mark.rawValue, hash)
  }

  private static func sound(_ letters: ArraySlice<UInt8>) -> UInt64? {
    guard letters.count >= TraitScale.audible else { return nil }
    return marked(.sound, WordHash.of(Sound.heard(letters)))
  }
}
