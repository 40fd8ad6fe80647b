/// How far the words of an utterance lean towards distress, and towards saying so outright: two sums
/// of weights that anybody can read in ``DistressWeights``.
///
/// A trait is a word, the beginning of a longer one (`frap*`), a word as it is heard (`~mezQ`), two
/// words in a row, with `^` and `$` for the ends of the utterance, three in a row, two with any other
/// between them (`peur _ rentrer`), something that is spoken of (`@father`, see ``ConceptBook``), or
/// two such things in one utterance (`@father @hit`). Each has a weight, learnt from labelled
/// sentences by `evaluate weigh distress`; a look-up a trait is all that it costs.
struct TraitScale: Sendable {
  struct Sums: Hashable, Sendable {
    /// Above zero, distress is likelier than not.
    var distress: Float
    /// Above zero, it is said outright rather than hinted at.
    var outright: Float
  }

  /// Words longer than this have a beginning that is a trait of its own.
  static let beginning = 4
  /// Shorter words sound like too many others.
  static let audible = 3
  /// In tenths.
  private static let unit: Float = 10
  private static let bias: Int32 = 1 << 10
  private static let nothing = bias << 11 | bias

  /// Both weights of a trait, packed.
  private var table: CompactTable
  /// Packed like those, by the numbers of both things, the smaller first; the same twice for one.
  private var together: [Int32]
  private let start: Sums
  let concepts = ConceptBook(DistressConcepts.table)

  init(_ weights: DistressWeights) {
    start = weights.start
    table = CompactTable(
      capacity: Self.traits(in: weights.distress) + Self.traits(in: weights.outright))
    together = Array(repeating: Self.nothing, count: ConceptBook.most * ConceptBook.most)
    read(weights.distress) { ($0 & 0x7ff) | (($1 + Self.bias) << 11) }
    read(weights.outright) { ($0 & ~0x7ff) | ($1 + Self.bias) }
  }

  private static func traits(in text: StaticString) -> Int {
    text.withUTF8Buffer { $0.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") } } + 1
  }

  /// Lines of the form `weight trait,trait`, weights in tenths.
  ///
  /// Byte by byte: some four megabytes at each start, and a build without optimisation reads them, too.
  private mutating func read(_ text: StaticString, _ adding: (Int32, Int32) -> Int32) {
    text.withUTF8Buffer { bytes in
      var place = 0
      while place < bytes.count {
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        var weight: Int32 = 0
        while place < bytes.count, bytes[place] != UInt8(ascii: " ") {
          weight = weight * 10 + Int32(bytes[place] - UInt8(ascii: "0"))
          place += 1
        }
        place += 1
        var start = place
        var isEnd = false
        while !isEnd {
          isEnd = place >= bytes.count || bytes[place] == UInt8(ascii: "\n")
          if isEnd || bytes[place] == UInt8(ascii: ",") {
            let name = UnsafeBufferPointer(rebasing: bytes[start..<place])
            add(isNegative ? -weight : weight, to: trait(named: name), adding)
            start = place + 1
          }
          place += 1
        }
      }
    }
  }

  private mutating func add(
    _ weight: Int32, to trait: Trait?, _ adding: (Int32, Int32) -> Int32
  ) {
    switch trait {
    case .word(let key): table.replace(adding(table[key] ?? Self.nothing, weight), for: key)
    case .concepts(let place): together[place] = adding(together[place], weight)
    case nil: break
    }
  }

  func sums(of utterance: Utterance) -> Sums {
    var distress: Int32 = 0
    var outright: Int32 = 0
    forEachTrait(of: utterance) { trait in
      guard let packed = table[trait] else { return }
      distress += (packed >> 11) - Self.bias
      outright += (packed & 0x7ff) - Self.bias
    }
    let mask = concepts.mask(of: utterance)
    var rest = mask
    while rest != 0 {
      let first = rest.trailingZeroBitCount
      var others = rest
      while others != 0 {
        let packed = together[first * ConceptBook.most + others.trailingZeroBitCount]
        distress += (packed >> 11) - Self.bias
        outright += (packed & 0x7ff) - Self.bias
        others &= others - 1
      }
      rest &= rest - 1
    }
    return Sums(
      distress: start.distress + Float(distress) / Self.unit,
      outright: start.outright + Float(outright) / Self.unit)
  }

  /// The weight of one trait towards distress, for whoever asks why.
  func weight(of name: String) -> Float? {
    let packed: Int32? =
      switch Array(name.utf8).withUnsafeBufferPointer({ trait(named: $0) }) {
      case .word(let key): table[key]
      case .concepts(let place): together[place]
      case nil: nil
      }
    return packed.map { Float(($0 >> 11) - Self.bias) / Self.unit }
  }

  /// The keys of all traits of an utterance but for two concepts together.
  func keys(of utterance: Utterance) -> [UInt64] {
    var keys: [UInt64] = []
    forEachTrait(of: utterance) { keys.append($0) }
    var rest = concepts.mask(of: utterance)
    while rest != 0 {
      keys.append(Self.key(ofConcept: rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    return keys
  }

  /// The key of a trait by its name, as in ``keys(of:)``; nil for what there isn't.
  func key(named name: some RandomAccessCollection<UInt8>) -> UInt64? {
    switch Array(name).withUnsafeBufferPointer({ trait(named: $0) }) {
    case .word(let key): key
    case .concepts(let place):
      place / ConceptBook.most == place % ConceptBook.most
        ? Self.key(ofConcept: place % ConceptBook.most) : nil
    case nil: nil
    }
  }

  private static func key(ofConcept number: Int) -> UInt64 {
    WordHash.pair(concept, UInt64(number))
  }

  private func forEachTrait(of utterance: Utterance, _ body: (UInt64) -> Void) {
    var previous = Self.edge
    var earlier: UInt64?
    for (index, token) in utterance.words.enumerated() {
      let word = token.isNumber ? Self.number : token.hash
      body(word)
      body(WordHash.pair(previous, word))
      if let earlier {
        body(Self.triple(earlier, previous, word))
        body(Self.triple(earlier, Self.gap, word))
      }
      if !token.isNumber, token.length >= Self.audible {
        body(WordHash.pair(Self.sounded, utterance.sounds[index]))
        if token.length > Self.beginning {
          let letters = utterance.tokens.letters(of: token)
          body(WordHash.pair(Self.begun, WordHash.of(letters.prefix(Self.beginning))))
        }
      }
      if index > 0 { earlier = previous }
      previous = word
    }
    body(WordHash.pair(previous, Self.edge))
  }

  private static let edge = WordHash.of("^")
  private static let number = WordHash.of("0")
  private static let gap = WordHash.of("_")
  private static let concept = WordHash.of("@")
  private static let begun = WordHash.of("*")
  private static let sounded = WordHash.of("~")

  private static func triple(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    WordHash.pair(WordHash.pair(first, second), third)
  }

  private enum Trait {
    case word(UInt64)
    /// A place in `together`.
    case concepts(Int)
  }

  private func trait(named name: UnsafeBufferPointer<UInt8>) -> Trait? {
    guard let first = name.first else { return nil }
    if first == UInt8(ascii: "@") { return concepts(named: Array(name)) }
    if first == UInt8(ascii: "~") {
      return .word(WordHash.pair(Self.sounded, WordHash.of(name.dropFirst())))
    }
    var (earlier, previous): (UInt64?, UInt64?) = (nil, nil)
    var (hash, beforeLast) = (WordHash.seed, WordHash.seed)
    var length = 0
    for byte in name {
      if byte == UInt8(ascii: " ") {
        (earlier, previous) = (previous, hash)
        (hash, length) = (WordHash.seed, 0)
      } else {
        beforeLast = hash
        hash = WordHash.adding(byte, to: hash)
        length += 1
      }
    }
    if length == 1, name[name.count - 1] == UInt8(ascii: "$") { hash = Self.edge }
    if let earlier, let previous { return .word(Self.triple(earlier, previous, hash)) }
    if let previous { return .word(WordHash.pair(previous, hash)) }
    if length == Self.beginning + 1, name[length - 1] == UInt8(ascii: "*") {
      return .word(WordHash.pair(Self.begun, beforeLast))
    }
    return .word(hash)
  }

  /// "@father", "@father @hit".
  private func concepts(named name: [UInt8]) -> Trait? {
    let parts = name.split(separator: UInt8(ascii: " "))
    guard let first = parts.first, let last = parts.last,
      let low = concepts.number(of: first.dropFirst()),
      let high = concepts.number(of: last.dropFirst())
    else { return nil }
    return .concepts(min(low, high) * ConceptBook.most + max(low, high))
  }
}

/// A table of weights; see ``TraitScale``.
struct DistressWeights: Sendable {
  let start: TraitScale.Sums
  let distress: StaticString
  let outright: StaticString
}
