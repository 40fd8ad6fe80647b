/// Fourth layer: stretched letters, elisions without their apostrophe, and typos.
///
/// A word that any table knows, or that names a commune, is never touched.
struct Spelling: Sendable {
  /// Repairs of one utterance; more unknown words than this are no misspelt answer.
  static let repairs = 24

  /// Mends what can be mended; where a name is expected, only words that miss by one letter.
  func mend(
    _ tokens: inout Tokens, glossary: Glossary, options: Glossary?, places: Gazetteer,
    expectsName: Bool
  ) {
    func isKnown(_ hash: UInt64) -> Bool {
      glossary.contains(hash) || options?.contains(hash) ?? false
    }
    var left = Self.repairs
    tokens.replaceEach { _, token, tokens in
      var token = token
      token.known = token.isNumber || isKnown(token.hash)
      if token.known || token.stretched && shorten(&token, in: &tokens, isKnown: isKnown) {
        tokens.list.append(token)
      } else if !places.isTown(tokens.letters(of: token)),
        let parts = split(token, in: tokens, isKnown: isKnown)
      {
        tokens.list.append(parts.0)
        tokens.list.append(parts.1)
      } else if left > 0, token.length >= Sound.shortest,
        !places.isName(tokens.letters(of: token))
      {
        left -= 1
        let speller = { options?.repair($0) ?? glossary.repair($0) }
        tokens.list.append(
          contentsOf: repaired(token, in: tokens, expectsName: expectsName, by: speller))
      } else {
        tokens.list.append(token)
      }
    }
  }

  /// The word that was meant, or the word itself where none is near.
  ///
  /// It may be two: "sinscri" is "s inscrit".
  private func repaired(
    _ token: Token, in tokens: Tokens, expectsName: Bool,
    by speller: (ArraySlice<UInt8>) -> Speller.Repair?
  ) -> [Token] {
    if let repair = speller(tokens.letters(of: token)), !expectsName || repair.edits == 1 {
      var mended = token
      mended.mend(repair)
      return [mended]
    }
    guard !expectsName, var parts = split(token, in: tokens, isKnown: { _ in true }),
      let repair = speller(tokens.letters(of: parts.1)), repair.edits == 1
    else { return [token] }
    parts.1.mend(repair)
    return [parts.0, parts.1]
  }

  /// "ouuui": no run of letters is longer than two by now; the word may need one.
  private func shorten(
    _ token: inout Token, in tokens: inout Tokens, isKnown: (UInt64) -> Bool
  ) -> Bool {
    var short: [UInt8] = []
    for byte in tokens.letters(of: token) where short.last != byte { short.append(byte) }
    let hash = WordHash.of(short)
    guard isKnown(hash) else { return false }
    token.start = Int32(tokens.letters.count)
    tokens.letters.append(contentsOf: short)
    token.end = Int32(tokens.letters.count)
    token.hash = hash
    token.stem = Stem.hash(short[...])
    token.known = true
    return true
  }

  /// "lecole", "jhabite", "dinternat": a lone consonant before a word that is known.
  private func split(
    _ token: Token, in tokens: Tokens, isKnown: (UInt64) -> Bool
  ) -> (Token, Token)? {
    guard token.length >= 4 else { return nil }
    let start = Int(token.start)
    let prefix = tokens.letters[start]
    let head = prefix == UInt8(ascii: "q") && tokens.letters[start + 1] == UInt8(ascii: "u") ? 2 : 1
    guard Self.elided.contains(prefix), token.length - head >= 3 else { return nil }
    let rest = tokens.letters[(start + head)..<Int(token.end)]
    let startsOpen = Self.vowels.contains(tokens.letters[start + head])
    guard startsOpen || prefix == UInt8(ascii: "j"), isKnown(WordHash.of(rest)) else {
      return nil
    }
    var first = token
    var second = token
    first.end = token.start + Int32(head)
    second.start = first.end
    if token.to - token.from == Int32(token.length) {
      first.to = token.from + Int32(head)
      second.from = first.to
    }
    // "jveux" is "je veux", "jhabite" is "j habite".
    let headHash = startsOpen ? WordHash.of(tokens.letters[start..<(start + head)]) : Self.je
    (first.hash, first.stem, first.known) = (headHash, headHash, true)
    second.hash = WordHash.of(rest)
    second.stem = Stem.hash(rest)
    (second.gap, second.known) = (.space, true)
    return (first, second)
  }

  private static let je = WordHash.of("je")
  private static let elided: Set<UInt8> = Set("jldncmstq".utf8)
  private static let vowels: Set<UInt8> = Set("aeiouyh".utf8)
}

extension Token {
  fileprivate mutating func mend(_ repair: Speller.Repair) {
    let meant = Stem.hash(repair.word)
    // Another form of a known word is no misspelling: "vidéos" for "vidéo".
    repaired = meant != stem
    isFarRepaired = repaired && repair.edits > 1
    known = !repaired
    hash = repair.hash
    stem = meant
  }
}
