import Essentials

/// The words of all patterns, by spelling and by sound, and the sets that each belongs to.
struct PatternLexicon: Sendable {
  /// A word of the lexicon, or a sound.
  private struct Entry {
    var sets: [Int] = []
    var sum = WordSets()
  }

  /// A word of an utterance: what it is in the lexicon, as it is written and as it sounds.
  struct Word {
    fileprivate var written: Int32?
    fileprivate var sounded: Int32?

    func forEachSet(in lexicon: PatternLexicon, _ body: (Int) -> Void) {
      if let written { lexicon.entries[Int(written)].sets.forEach(body) }
      guard let sounded else { return }
      for set in lexicon.entries[Int(sounded)].sets {
        // What is found by its spelling isn't looked at again.
        let isDone = written.map { lexicon.entries[Int($0)].sets.contains(set) } ?? false
        if !isDone { body(set) }
      }
    }

    func isWritten(in set: Int, of lexicon: PatternLexicon) -> Bool {
      written.map { lexicon.entries[Int($0)].sets.contains(set) } ?? false
    }

    func isIn(_ set: Int, of lexicon: PatternLexicon) -> Bool {
      written.map { lexicon.entries[Int($0)].sets.contains(set) } ?? false
        || sounded.map { lexicon.entries[Int($0)].sets.contains(set) } ?? false
    }
  }

  private var table = HashTable(minimumCapacity: 8192)
  private var entries: [Entry] = []
  private var names: [String: Int] = [:]
  private var classes: [Substring: Substring] = [:]

  /// How many sets there are.
  var count: Int { names.count }

  /// - Parameter texts: Lines of the form `name:word word …`.
  init(classes texts: [String]) {
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      precondition(classes[parts[0]] == nil, "two classes of patterns are called \(parts[0])")
      classes[parts[0]] = parts[1]
    }
  }

  /// The number of the set of words that a name stands for: `frappe|tape|@kin`.
  mutating func set(
    for name: String, _ reader: WordReader, _ glossary: inout Glossary
  ) -> Int {
    if let known = names[name] { return known }
    let set = names.count
    names[name] = set
    for part in name.split(separator: "|") { add(part, to: set, reader, &glossary) }
    return set
  }

  private mutating func add(
    _ part: Substring, to set: Int, _ reader: WordReader, _ glossary: inout Glossary
  ) {
    guard part.first != "@" else {
      let words = classes[part.dropFirst()] ?? ""
      precondition(!words.isEmpty, "no class of patterns is called \(part)")
      // Classes may hold others, and never themselves.
      for word in words.split(separator: " ") { add(word, to: set, reader, &glossary) }
      return
    }
    // A word behind a quote is never taken for another that sounds like it.
    let isExact = part.first == "'"
    let tokens = reader.tokens(of: isExact ? String(part.dropFirst()) : String(part))
    // Shorthand stands for words that a pattern can name; "père" stands for "beau-père".
    let isJoined = part.contains("-") || part.dropFirst().contains("'")
    guard let token = tokens.list.last, tokens.list.count == 1 || isJoined || part.count == 1
    else { return }
    let letters = tokens.letters(of: token)
    insert(token.hash, set)
    for spelling in SpellingsByEar.of(token.hash) { insert(spelling, set) }
    // "t" alone is short for "tu es", and in "don't" it is itself.
    if part.count == 1 { insert(WordHash.of(String(part)), set) }
    if !token.isNumber { glossary.add(letters, hash: token.hash, as: .meaningful) }
    guard !isExact, let sound = Self.sound(letters, isKnown: true) else { return }
    insert(sound, set)
    insert(Self.form(sound, letters), set)
  }

  private mutating func insert(_ key: UInt64, _ set: Int) {
    let index = Int(table.insert(Int32(entries.count), for: key))
    if index == entries.count { entries.append(Entry()) }
    guard !entries[index].sets.contains(set) else { return }
    entries[index].sets.append(set)
    entries[index].sum.insert(set)
  }

  /// The words of an utterance, and the sum of their sets.
  func words(of utterance: Utterance) -> ([Word], WordSets) {
    var seen = WordSets()
    // Where every word is one that is known, none was written by ear: only other forms of a word
    // sound like it then. Sounds are French, too.
    let isByEar =
      utterance.language == .french
      && utterance.words.contains { !$0.isNumber && (!$0.known || $0.repaired) }
    let words = utterance.words.map { token in
      // A far repair is a guess; what it sounds like is looked at below.
      var word = Word(written: token.isFarRepaired ? nil : table[token.hash])
      // Whoever writes by ear writes other words than they mean: "ma maire me ba".
      if !token.isNumber {
        let letters = utterance.tokens.letters(of: token)
        word.sounded = Self.sound(letters, isKnown: token.known).flatMap { sound in
          table[isByEar ? sound : Self.form(sound, letters)]
        }
        if word.written == nil, word.sounded == nil, !token.known, utterance.language == .french {
          word.sounded = Self.verb(behind: letters).flatMap { table[$0] }
        }
      }
      if let written = word.written { seen.formUnion(entries[Int(written)].sum) }
      if let sounded = word.sounded { seen.formUnion(entries[Int(sounded)].sum) }
      return word
    }
    return (words, seen)
  }

  /// A word's sound, without the endings that aren't heard; nil where too little is left to tell.
  private static func sound(_ letters: ArraySlice<UInt8>, isKnown: Bool) -> UInt64? {
    let key = Sound.heard(letters)
    guard key.count > (isKnown ? 2 : 1) else { return nil }
    return WordHash.pair(0x50_4E_44, WordHash.of(key))
  }

  /// "Jvoudré": what stands behind the "j" of "je", by its sound; nil where no consonant follows.
  private static func verb(behind letters: ArraySlice<UInt8>) -> UInt64? {
    let rest = letters.dropFirst()
    guard letters.first == UInt8(ascii: "j"), rest.count > 3, let next = rest.first,
      !"aeiouy".utf8.contains(next)
    else { return nil }
    return sound(rest, isKnown: true)
  }

  /// A sound that begins with the same letters: "frappait" for "frappe", but not "look" for "lock".
  private static func form(_ sound: UInt64, _ letters: ArraySlice<UInt8>) -> UInt64 {
    WordHash.pair(sound, WordHash.of(letters.prefix(4)))
  }
}
