public import Essentials

/// What each layer makes of one text, in words: for authors, for golden tests, for those who ask why.
public struct Layers: Hashable, Sendable {
  public struct Layer: Hashable, Sendable {
    /// `normal`, `tokens`, `shorthand`, `spelling`, `stems`, `sounds`, `numbers`, `cues`, `topics`,
    /// `patterns`, `weights`, `questions` or `candidates`.
    public var name: String
    /// One for each word or finding of the layer, in the order of the text.
    public var parts: [String]
  }

  public var layers: [Layer]
}

extension Understander {
  /// Every layer of a text, from its letters to the candidates that ``Precedence`` chooses among.
  public func layers(
    of text: String, expecting: Expectation, language: Language, today: Day
  ) -> Layers {
    let normal = Normaliser().normalise(text)
    let raw = Tokeniser().tokens(of: normal)
    let expanded = reader.tokens(of: text)
    let utterance = prepare(text, expecting, language, today)
    let hits = patterns.hits(in: utterance)
    let tokens = utterance.tokens
    let words = utterance.words.map { mended($0, in: tokens, expecting) }
    func said(_ range: Range<Int>) -> String {
      range.map { tokens.text(of: tokens.list[$0]) }.joined(separator: " ")
    }
    let found: [(String, [String])] = [
      ("normal", [String(decoding: normal.bytes, as: UTF8.self)]),
      ("tokens", raw.list.map { raw.text(of: $0) }),
      ("shorthand", expanded.list.map { expanded.text(of: $0) }),
      (
        "spelling",
        zip(utterance.words, words).map { token, word in
          let said = tokens.text(of: token)
          return word == said ? said : "\(said) → \(word)"
        }
      ),
      ("stems", words.map(Self.stem)),
      (
        "sounds",
        utterance.words.filter { !$0.isNumber && $0.length >= Sound.shortest }
          .map { String(decoding: Sound.key(tokens.letters(of: $0)), as: UTF8.self) }
      ),
      ("numbers", utterance.numbers.map { "\(said($0.range)) = \($0.value)" }),
      ("cues", utterance.cues.map { "\(said($0.range)): \($0.meaning)" }),
      (
        "topics",
        utterance.topics.map { hit in
          "\(said(hit.range)): \(interests.book.meaning(hit.meaning, .mentions))"
        }
      ),
      ("patterns", hits.map { "\(said($0.range)): \($0.pattern.meaning)" }),
      ("weights", distress.weights(of: traits(of: utterance), in: utterance)),
      ("questions", likelyQuestions(in: utterance)),
      (
        "candidates",
        candidates(utterance, hits).map { candidate in
          "\(said(candidate.range)): \(candidate.rule), \(candidate.confidence), "
            + "\(candidate.precedence)"
        }
      ),
    ]
    return Layers(layers: found.map { Layers.Layer(name: $0, parts: $1) })
  }

  /// The word that a misspelt one was taken for.
  func mended(_ token: Token, in tokens: Tokens, _ expecting: Expectation) -> String {
    let said = tokens.text(of: token)
    guard token.hash != WordHash.of(said) else { return said }
    // "jveux": the "j" of it stands for "je".
    guard token.hash != WordHash.of("je") else { return "je" }
    let letters = tokens.letters(of: token)
    let repair = expecting.options?.glossary.repair(letters) ?? glossary.repair(letters)
    return repair.map { String(decoding: $0.word, as: UTF8.self) } ?? said
  }

  private static func stem(_ word: String) -> String {
    let letters = Array(word.utf8)[...]
    return String(decoding: letters[..<Stem.end(of: letters)], as: UTF8.self)
  }
}

extension Tokens {
  fileprivate func text(of token: Token) -> String {
    String(decoding: letters(of: token), as: UTF8.self)
  }
}
