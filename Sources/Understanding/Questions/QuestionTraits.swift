/// What a question is made of, as ``QuestionScale`` weighs it.
///
/// Its words (`frais`), two words in a row (`par mois`), letters three by three (`~ayé`, with `_` for
/// the end of a word), what is spoken of (`@price-to-pay`, see ``SubjectLexicon``), and how plainly
/// something is asked (`?`, `?^`). Each counts once, however often it stands there.
struct QuestionTraits: Sendable {
  let subjects: SubjectBook

  enum Trait {
    /// Places in the utterance.
    case word(Int)
    case pair(Int)
    case letters(UInt32)
    case subject(Int16)
    case asked(QuestionRule.Sign)
  }

  func forEach(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance,
    _ body: (Trait) -> Void
  ) {
    for index in range {
      body(.word(index))
      if index > range.lowerBound { body(.pair(index)) }
      let token = utterance.words[index]
      guard !token.isNumber else { continue }
      var window: UInt32 = Self.blank
      for letter in utterance.tokens.letters(of: token) {
        window = (window << 8 | UInt32(letter)) & 0xff_ffff
        if window > 0xffff { body(.letters(window)) }
      }
      window = (window << 8 | Self.blank) & 0xff_ffff
      if window > 0xffff { body(.letters(window)) }
    }
    for subject in subjects.subjects(of: utterance.words[range]) { body(.subject(subject)) }
    if sign > .none { body(.asked(sign)) }
  }

  func key(of trait: Trait, in utterance: Utterance) -> UInt64 {
    switch trait {
    case .word(let index): utterance.words[index].hash
    case .pair(let index):
      WordHash.pair(utterance.words[index - 1].hash, utterance.words[index].hash)
    case .letters(let window): Self.key(.letters, UInt64(window))
    case .subject(let number): Self.key(.subject, UInt64(number))
    case .asked(let sign): Self.key(.asked, sign == .clear ? 1 : 0)
    }
  }

  /// Nil for a subject that there isn't.
  func key(named name: some BidirectionalCollection<UInt8>) -> UInt64? {
    switch name.first {
    case UInt8(ascii: "@"):
      return subjects.number(of: name.dropFirst()).map { Self.key(.subject, UInt64($0)) }
    case UInt8(ascii: "~"):
      let window = name.dropFirst().reduce(UInt32(0)) { window, letter in
        window << 8 | (letter == UInt8(ascii: "_") ? Self.blank : UInt32(letter))
      }
      return Self.key(.letters, UInt64(window))
    case UInt8(ascii: "?"): return Self.key(.asked, name.count == 1 ? 1 : 0)
    default:
      let words = name.split(separator: UInt8(ascii: " ")).map { WordHash.of($0) }
      return words.count == 2 ? WordHash.pair(words[0], words[1]) : words.first
    }
  }

  private static let blank: UInt32 = 0x20

  private enum Mark: UInt64 { case letters, subject, asked }

  private static func key(_ mark: Mark, _ number: UInt64) -> UInt64 {
    WordHash.pair(0x7175_6573 &+ mark.rawValue, number)
  }
}
