/// Finds ``DistressPatterns`` in an utterance, as they are written and as they sound.
///
/// "Mn pere me frap" sounds like "mon père me frappe": words are looked up by their spelling and
/// by their sound in French. A pattern is looked at where its first word stands and all its other
/// words were seen; an ordinary utterance costs two look-ups a word and little more.
struct DistressMatcher: Sendable {
  struct Hit {
    let pattern: DistressPattern
    let range: Range<Int>
  }

  /// A word of the lexicon, or a sound.
  private struct Entry {
    var sets: [Int] = []
    var sum = WordSets()
  }

  /// A word of an utterance: what it is in the lexicon, as it is written and as it sounds.
  private struct Word {
    var written: Int32?
    var sounded: Int32?
  }

  private var table = HashTable(minimumCapacity: 4096)
  private var lexicon: [Entry] = []
  /// By the set of their first elements.
  private var patterns: [[DistressPattern]] = []
  private let denials: WordSet

  init(reader: WordReader, glossary: inout Glossary) {
    denials = WordSet(
      """
      pas jamais not never don dont doesn doesnt didn didnt isn isnt wasn wasnt won wont aucun aucune
      aucunement nobody noone no sans without
      """)
    var names: [String: Int] = [:]
    var classes: [Substring: Substring] = [:]
    for line in DistressPatterns.classes.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { classes[parts[0]] = parts[1] }
    }
    for line in DistressPatterns.harmless.split(separator: "\n") {
      add(line, nil, classes, &names, reader, &glossary)
    }
    for entry in DistressPatterns.entries {
      for line in entry.lines.split(separator: "\n") {
        add(
          line, .init(grade: entry.grade, subject: entry.subject), classes, &names, reader,
          &glossary)
      }
    }
  }

  private mutating func add(
    _ line: Substring, _ distress: Distress?, _ classes: [Substring: Substring],
    _ names: inout [String: Int], _ reader: WordReader, _ glossary: inout Glossary
  ) {
    var needs = WordSets()
    var parts = line.split(separator: " ")
    let isLast = parts.last == "$"
    if isLast { parts.removeLast() }
    let elements = parts.map { text in
      let set = set(for: text, classes, &names, reader, &glossary)
      needs.insert(set)
      return DistressPattern.Element(set: set, gap: Self.gap(of: text))
    }
    guard let first = elements.first else { return }
    patterns[first.set].append(
      DistressPattern(elements: elements, needs: needs, isLast: isLast, distress: distress))
  }

  private static func gap(of element: Substring) -> Int {
    switch element.first {
    case "+": 0
    case "~": 5
    default: 2
    }
  }

  private mutating func set(
    for element: Substring, _ classes: [Substring: Substring], _ names: inout [String: Int],
    _ reader: WordReader, _ glossary: inout Glossary
  ) -> Int {
    let name = String(element.first == "+" || element.first == "~" ? element.dropFirst() : element)
    if let known = names[name] { return known }
    let set = names.count
    names[name] = set
    patterns.append([])
    for part in name.split(separator: "|") {
      if part.first == "@" {
        let words = classes[part.dropFirst()] ?? ""
        precondition(!words.isEmpty, "no class of distress is called \(part)")
        for word in words.split(separator: " ") { add(word, to: set, reader, &glossary) }
      } else {
        add(part, to: set, reader, &glossary)
      }
    }
    return set
  }

  private mutating func add(
    _ word: Substring, to set: Int, _ reader: WordReader, _ glossary: inout Glossary
  ) {
    // A word between quotes is never taken for another that sounds like it.
    let isExact = word.first == "'"
    let tokens = reader.tokens(of: isExact ? String(word.dropFirst()) : String(word))
    guard let token = tokens.list.last else { return }
    let letters = tokens.letters(of: token)
    insert(token.hash, set)
    if !token.isNumber { glossary.add(letters, hash: token.hash, as: .meaningful) }
    if !isExact, let sound = Self.sound(letters, isKnown: true) { insert(sound, set) }
  }

  private mutating func insert(_ key: UInt64, _ set: Int) {
    let index = Int(table.insert(Int32(lexicon.count), for: key))
    if index == lexicon.count { lexicon.append(Entry()) }
    guard !lexicon[index].sets.contains(set) else { return }
    lexicon[index].sets.append(set)
    lexicon[index].sum.insert(set)
  }

  /// A word's sound, without the endings that aren't heard; nil where too little is left to tell.
  private static func sound(_ letters: ArraySlice<UInt8>, isKnown: Bool) -> UInt64? {
    var key = Sound.key(letters)
    while key.count > 2, let last = key.last, isSilent(last) { key.removeLast() }
    if key.count > 3, key.last == UInt8(ascii: "r"), key[key.count - 2] == UInt8(ascii: "e") {
      key.removeLast()
    }
    if key.count > 3, key.last == UInt8(ascii: "e") { key.removeLast() }
    guard key.count > (isKnown ? 2 : 1) else { return nil }
    return WordHash.pair(0x50_4E_44, WordHash.of(key))
  }

  private static func isSilent(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "x"),
      UInt8(ascii: "p"), UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// What was found, those that ``DistressPatterns/harmless`` speaks of among them.
  func hits(in utterance: Utterance) -> [Hit] {
    var seen = WordSets()
    let words = utterance.words.map { token in
      var word = Word(written: table[token.hash])
      // Whoever writes by ear writes other words than they mean: "ma maire me ba".
      if !token.isNumber {
        let letters = utterance.tokens.letters(of: token)
        word.sounded = Self.sound(letters, isKnown: token.known).flatMap { table[$0] }
      }
      for index in [word.written, word.sounded] {
        if let index { seen.formUnion(lexicon[Int(index)].sum) }
      }
      return word
    }
    var hits: [Hit] = []
    for start in words.indices {
      for index in [words[start].written, words[start].sounded] {
        guard let index else { continue }
        for set in lexicon[Int(index)].sets {
          for pattern in patterns[set] where pattern.needs.isSubset(of: seen) {
            guard let end = end(of: pattern, from: start, words, utterance) else { continue }
            hits.append(Hit(pattern: pattern, range: start..<end))
          }
        }
      }
    }
    return hits
  }

  private func stands(_ word: Word, in set: Int) -> Bool {
    word.written.map { lexicon[Int($0)].sets.contains(set) } ?? false
      || word.sounded.map { lexicon[Int($0)].sets.contains(set) } ?? false
  }

  /// Where a match that begins at `start` ends: each element takes the first word it can.
  private func end(
    of pattern: DistressPattern, from start: Int, _ words: [Word], _ utterance: Utterance
  ) -> Int? {
    var position = start + 1
    for element in pattern.elements.dropFirst() {
      var next = position
      while true {
        guard next < words.count, next - position <= element.gap,
          utterance.words[next].gap < (element.gap > 2 ? .stop : .comma)
        else { return nil }
        if stands(words[next], in: element.set) { break }
        // A denial that the pattern doesn't speak of denies it.
        guard pattern.distress == nil || !Self.denialsWithin.contains(utterance.words[next].hash)
        else { return nil }
        next += 1
      }
      position = next + 1
    }
    if pattern.isLast, !utterance.isEnd(position) { return nil }
    guard pattern.distress != nil else { return position }
    return isDenied(start..<position, utterance) ? nil : position
  }

  /// "Je n'ai jamais pensé au suicide", "nobody hits me", "mon père me frappe pas".
  ///
  /// A denial stands in the three words before and in the same clause: not beyond the subject of
  /// the verb ("je sais pas je veux mourir"). Or it stands right behind.
  func isDenied(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    let words = utterance.words
    if range.upperBound < words.count, words[range.upperBound].gap <= .space,
      Self.denialsBehind.contains(words[range.upperBound].hash),
      !(range.upperBound + 1 < words.count
        && Self.emphasis.contains(words[range.upperBound + 1].hash))
    {
      return true
    }
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < 3 {
      guard !Self.subjects.contains(words[index].hash), words[index].gap <= .space else {
        return false
      }
      index -= 1
      if denials.contains(words[index].hash) { return true }
    }
    return false
  }

  /// A clause begins with one of these.
  private static let subjects = WordSet("je j i il elle on tu ils elles she he they we nous mais")
  /// "Without" and "no" deny what stands behind them, not the whole.
  private static let denialsWithin = WordSet("pas jamais not never")
  private static let denialsBehind = WordSet("pas jamais")
  /// "Il me frappe pas mal", "pas que moi".
  private static let emphasis = WordSet("mal que qu seulement only just")
}
