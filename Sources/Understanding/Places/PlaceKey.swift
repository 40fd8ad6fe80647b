/// The letters by which a place is found: its words run together, "st" written out.
struct PlaceKey: Hashable, Sendable {
  private(set) var letters: [UInt8] = []
  private(set) var hash = WordHash.seed

  init() {}

  init(_ words: some Sequence<ArraySlice<UInt8>>) {
    for word in words { append(word) }
  }

  /// The key of a name as people or sources write it.
  init(named name: String) {
    let tokens = Tokeniser().tokens(of: Normaliser().normalise(name))
    for token in tokens.list { append(tokens.letters(of: token)) }
  }

  mutating func append(_ word: ArraySlice<UInt8>) {
    switch WordHash.of(word) {
    case Self.st, Self.sin, Self.sint, Self.sain: add(Self.saint[...])
    case Self.ste: add(Self.sainte[...])
    case Self.lez: add(Self.les[...])
    default:
      // "Lyon 03" and "lyon 3".
      let isPadded = word.first == UInt8(ascii: "0") && word.count == 2
      add(isPadded ? word.dropFirst() : word)
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    letters.append(contentsOf: word)
    for byte in word { hash = WordHash.adding(byte, to: hash) }
  }

  private static let st = WordHash.of("st")
  // As it sounds: "sin brieu".
  private static let sin = WordHash.of("sin")
  private static let sint = WordHash.of("sint")
  private static let sain = WordHash.of("sain")
  private static let ste = WordHash.of("ste")
  private static let lez = WordHash.of("lez")
  private static let saint = Array("saint".utf8)
  private static let sainte = Array("sainte".utf8)
  private static let les = Array("les".utf8)
}
