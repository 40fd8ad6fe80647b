/// The options of a question, prepared for hearing: made once, when a dialogue is loaded.
///
/// Two indexes of the same options are equal.
public struct OptionIndex: Sendable {
  /// Words that name a whole phrase's worth of an option.
  struct Word: Sendable {
    var phrase: Int32
    var weight: Float
    var next: Int32
  }

  let options: [OptionWords]
  let phrases: Phrasebook<Int>
  let glossary: Glossary
  private(set) var first = HashTable()
  private(set) var words: [Word] = []
  /// The option that each phrase belongs to, and the weight of all its words.
  private(set) var owners: [(option: Int, weight: Float)] = []

  /// The options that "oui" or "non" is a word for: every other yes or no stands for them too.
  private(set) var answers: [Meaning.YesNo: Int] = [:]
  /// Options by what they are about.
  private(set) var topics: [Topic.Subject: Set<Int>] = [:]

  public var count: Int { options.count }

  init(
    _ options: [OptionWords], reader: WordReader, stopwords: Stopwords, topics book: TopicBook
  ) {
    self.options = options
    var phrases = Phrasebook<Int>()
    var glossary = Glossary(expecting: 8 * options.count)
    var bags: [(option: Int, stems: [UInt64])] = []
    for (index, option) in options.enumerated() {
      for phrase in [option.label] + option.hear {
        let tokens = reader.tokens(of: phrase)
        phrases.add(index, words: tokens.list.map(\.stem))
        if tokens.list.count == 1, let answer = Self.plainAnswers[tokens.list[0].hash] {
          answers[answer] = index
        }
        for hit in book.phrases.hits(in: tokens.list, stemmed: true) {
          topics[hit.meaning.subject, default: []].insert(index)
        }
        for token in tokens.list where !token.isNumber {
          let use: Glossary.Use = stopwords.contains(token.hash) ? .plain : .meaningful
          glossary.add(tokens.letters(of: token), hash: token.hash, as: use)
        }
        let content = tokens.list.filter { !stopwords.contains($0.hash) }
          .map { ConceptLexicon.concept(of: $0.stem) }
        bags.append((index, content))
      }
    }
    self.phrases = phrases
    self.glossary = glossary
    index(bags)
  }

  private static let plainAnswers: [UInt64: Meaning.YesNo] = [
    WordHash.of("oui"): .yes, WordHash.of("yes"): .yes, WordHash.of("non"): .no,
    WordHash.of("no"): .no,
  ]

  /// A word weighs the more the fewer options it stands in; one that stands in all weighs nothing.
  private mutating func index(_ bags: [(option: Int, stems: [UInt64])]) {
    var holders: [UInt64: Set<Int>] = [:]
    for bag in bags {
      for stem in bag.stems { holders[stem, default: []].insert(bag.option) }
    }
    for (phrase, bag) in bags.enumerated() {
      var total: Float = 0
      for stem in Set(bag.stems) {
        let share = Float(holders[stem]?.count ?? 1) / Float(max(2, options.count))
        let weight = 1 - share * share
        total += weight
        guard weight > 0 else { continue }
        words.append(Word(phrase: Int32(phrase), weight: weight, next: first[stem] ?? -1))
        first.replace(Int32(words.count - 1), for: stem)
      }
      owners.append((bag.option, total))
    }
  }
}

extension OptionIndex: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.options == right.options }

  public func hash(into hasher: inout Hasher) { hasher.combine(options) }
}
