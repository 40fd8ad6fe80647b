/// Text to words: the layers that phrases of a lexicon and utterances share.
struct WordReader: Sendable {
  private let normaliser = Normaliser()
  private let tokeniser = Tokeniser()
  private let shorthand = Shorthand(table: ShorthandLexicon.table)

  func tokens(of text: String) -> Tokens {
    var tokens = tokeniser.tokens(of: normaliser.normalise(text))
    shorthand.expand(&tokens)
    for index in tokens.list.indices where !tokens.list[index].isNumber {
      tokens.list[index].stem = Stem.hash(tokens.letters(of: tokens.list[index]))
    }
    return tokens
  }
}
