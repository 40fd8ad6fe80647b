/// Third layer: SMS and phonetic spellings become the words they stand for.
///
/// "g" becomes the two tokens "j ai", both at the place where "g" stands. A phrase of a lexicon
/// goes through the same layer, so both sides always meet.
struct Shorthand: Sendable {
  private struct Word: Sendable {
    var letters: [UInt8]
    var hash: UInt64
  }

  private var table = HashTable(minimumCapacity: 512)
  private var expansions: [[Word]] = []

  /// Reads lines of the form `words meant: spelling, spelling`.
  init(table text: String) {
    let normaliser = Normaliser()
    let tokeniser = Tokeniser()
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let meant = tokeniser.tokens(of: normaliser.normalise(String(halves[0])))
      let id = Int32(expansions.count)
      expansions.append(
        meant.list.map { Word(letters: Array(meant.letters(of: $0)), hash: $0.hash) })
      for spelling in halves[1].split(separator: ",") {
        let tokens = tokeniser.tokens(of: normaliser.normalise(String(spelling)))
        guard tokens.list.count == 1 else { continue }
        table.insert(id, for: tokens.list[0].hash)
      }
    }
  }

  func expand(_ tokens: inout Tokens) {
    guard tokens.list.contains(where: { table.contains($0.hash) }) else { return }
    let list = tokens.list
    tokens.replaceEach { index, token, tokens in
      let next = index + 1 < list.count ? list[index + 1] : nil
      let previous = index > 0 ? list[index - 1].hash : 0
      guard !token.isNumber, let id = table[token.hash],
        token.hash != Self.che || !(next.map { Self.hosts.contains($0.hash) } ?? false),
        token.length > 1
          || !isElision(token, before: next, in: tokens) && !Self.beforeT.contains(previous)
      else {
        tokens.list.append(token)
        return
      }
      if next?.gap == .joined || token.gap == .joined, token.length == 1 {
        tokens.list.append(token)
        return
      }
      append(expansions[Int(id)], for: token, to: &tokens)
    }
  }

  /// "Ché moi" is "chez moi"; "ché" alone is "je sais".
  private static let che = WordHash.of("che")
  private static let hosts = WordSet("moi nous lui eux toi vous mon ma mes ta ton")

  /// "c" in "c'est", "t" in "t'aimes", "j" in "j'ai" stand for nothing but themselves.
  private func isElision(_ token: Token, before next: Token?, in tokens: Tokens) -> Bool {
    guard let next, next.gap <= .space, !next.isNumber else { return false }
    let letter = tokens.letters[Int(token.start)]
    let first = tokens.letters[Int(next.start)]
    switch letter {
    case UInt8(ascii: "c"): return Self.afterC.contains(next.hash)
    case UInt8(ascii: "j"), UInt8(ascii: "t"):
      return Self.vowels.contains(first)
    default: return false
    }
  }

  private func append(_ words: [Word], for token: Token, to tokens: inout Tokens) {
    for (offset, word) in words.enumerated() {
      var part = token
      part.start = Int32(tokens.letters.count)
      tokens.letters.append(contentsOf: word.letters)
      part.end = Int32(tokens.letters.count)
      part.hash = word.hash
      part.stem = word.hash
      if offset > 0 { part.gap = .space }
      tokens.list.append(part)
    }
  }

  private static let afterC = WordSet(
    "est etait etaient etais eut")
  /// "don't", "can't": the t is no "tu es".
  private static let beforeT = WordSet(
    "don doesn didn isn wasn won can couldn wouldn haven hasn hadn aren weren shouldn ain")
  private static let vowels: Set<UInt8> = Set("aeiouyh".utf8)
}
