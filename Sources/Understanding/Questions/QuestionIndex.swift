/// Questions that no weights were learnt for, and their paraphrases, by the words they are made of.
struct QuestionIndex: Sendable {
  struct Phrase: Sendable {
    var question: Int32
    /// Root of the sum of its squared weights.
    var norm: Float
    /// Hashes of its letters three by three, sorted.
    var trigrams: [UInt32]
  }

  private struct Posting: Sendable {
    var phrase: Int32
    var next: Int32
  }

  let ids: [String]
  private(set) var phrases: [Phrase] = []
  private var first = HashTable(minimumCapacity: 16)
  private var postings: [Posting] = []
  /// In how many questions each term stands.
  private var counts = HashTable(minimumCapacity: 16)
  /// The term whose word sounds so.
  private var sounds = HashTable(minimumCapacity: 16)
  private var sounding: [UInt64] = []
  private let stopwords: Stopwords

  init(_ questions: [Vocabulary.Entry], reader: WordReader, stopwords: Stopwords) {
    ids = questions.map(\.id)
    self.stopwords = stopwords
    var bags: [[UInt64]] = []
    var holders = HashTable(minimumCapacity: 16)
    for (index, question) in questions.enumerated() {
      for text in question.phrases {
        let tokens = reader.tokens(of: text)
        let terms = Self.terms(tokens)
        for token in tokens.list where !token.isNumber && !stopwords.contains(token.hash) {
          addSound(of: token, in: tokens)
        }
        bags.append(terms)
        phrases.append(
          Phrase(question: Int32(index), norm: 0, trigrams: Self.trigrams(tokens)))
        for term in terms where holders[term] != Int32(index) {
          holders.replace(Int32(index), for: term)
          counts.replace((counts[term] ?? 0) + 1, for: term)
        }
      }
    }
    for (phrase, terms) in bags.enumerated() {
      var sum: Float = 0
      for term in terms {
        let weight = weight(of: term)
        sum += weight * weight
        postings.append(Posting(phrase: Int32(phrase), next: first[term] ?? -1))
        first.replace(Int32(postings.count - 1), for: term)
      }
      phrases[phrase].norm = sum.squareRoot()
    }
  }

  /// A rare word weighs much, a word that carries no subject little, a new one as a rare one.
  func weight(of term: UInt64) -> Float {
    let count = Float(counts[term] ?? 1)
    let rarity = 1 + Float(max(2, ids.count)) / count
    // log2 by hand: no Foundation here, and a coarse logarithm is enough.
    let exponent = Float(rarity.exponent) + (rarity.significand - 1)
    return stopwords.contains(term) ? exponent * 0.3 : exponent
  }

  func knows(_ term: UInt64) -> Bool { counts.contains(term) }

  /// Phrases of one question come one after the other.
  func forEachPhrase(with term: UInt64, _ body: (Int) -> Void) {
    var posting = first[term] ?? -1
    while posting >= 0 {
      body(Int(postings[Int(posting)].phrase))
      posting = postings[Int(posting)].next
    }
  }

  private mutating func addSound(of token: Token, in tokens: Tokens) {
    guard let sound = Self.sound(of: token, in: tokens) else { return }
    let id = Int32(sounding.count)
    if sounds.insert(id, for: sound) == id {
      sounding.append(ConceptLexicon.concept(of: token.stem))
    }
  }

  private static func sound(of token: Token, in tokens: Tokens) -> UInt64? {
    guard !token.isNumber, token.length >= Sound.shortest else { return nil }
    let key = Sound.key(tokens.letters(of: token))
    return key.count >= Sound.shortestKey ? WordHash.of(key) : nil
  }

  /// As ``terms(_:)``; what no question knows is taken for the word that sounds so: "fransé".
  func heard(_ tokens: Tokens) -> [UInt64] {
    var terms: [UInt64] = []
    for token in tokens.list {
      var term = ConceptLexicon.concept(of: token.stem)
      if !knows(term), let sound = Self.sound(of: token, in: tokens), let id = sounds[sound] {
        term = sounding[Int(id)]
      }
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// Stems, each once; words without a subject count by their letters.
  static func terms(_ tokens: Tokens) -> [UInt64] {
    var terms: [UInt64] = []
    for token in tokens.list {
      let term = ConceptLexicon.concept(of: token.stem)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  static func trigrams(_ tokens: Tokens) -> [UInt32] {
    var window: UInt32 = 0
    var trigrams: [UInt32] = []
    for token in tokens.list {
      for letter in tokens.letters(of: token) {
        window = (window << 8 | UInt32(letter)) & 0xff_ffff
        trigrams.append(window)
      }
      window = (window << 8 | 32) & 0xff_ffff
      trigrams.append(window)
    }
    trigrams.sort()
    return trigrams
  }
}
