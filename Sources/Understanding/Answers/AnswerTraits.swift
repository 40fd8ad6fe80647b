/// What an answer is made of, as ``AnswerScale`` weighs it.
///
/// Everything that ``QuestionTraits`` has, and besides: how words sound (`%koifEr`), what the lexicons saw
/// (`+negation`), topics of the catalogue (`#bois`, `#soudage`), things that people do and make (`&welding`, see
/// ``InterestSubjects``), and whether a yes or a no was asked for (`!`).
struct AnswerTraits: Sendable {
  let words: QuestionTraits
  let things: SubjectBook
  let topics: TopicBook
  private let topicNumbers: [String: UInt64]

  init(words: QuestionTraits, things: SubjectBook, topics: TopicBook) {
    self.words = words
    self.things = things
    self.topics = topics
    var numbers: [String: UInt64] = [:]
    for (number, id) in (topics.facets + topics.trades + topics.sectors).enumerated() {
      // A trade and a sector of one name are one trait.
      numbers[id] = numbers[id] ?? UInt64(number)
    }
    topicNumbers = numbers
  }

  enum Trait {
    case question(QuestionTraits.Trait)
    /// A place in the utterance.
    case sound(Int)
    case cue(Int)
    case topic(Topic)
    case thing(Int16)
    case asked
  }

  func forEach(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance,
    _ body: (Trait) -> Void
  ) {
    words.forEach(of: range, asked: sign, in: utterance) { body(.question($0)) }
    for index in range where utterance.words[index].length > 1 && !utterance.words[index].isNumber {
      body(.sound(index))
    }
    for hit in utterance.cues where range.contains(hit.range.lowerBound) {
      if let number = CueTrait.number(of: hit.meaning) { body(.cue(number)) }
    }
    for hit in utterance.topics where range.contains(hit.range.lowerBound) {
      body(.topic(hit.meaning))
    }
    for thing in things.subjects(of: utterance.words[range]) { body(.thing(thing)) }
    if utterance.expectation.kind == .yesNo { body(.asked) }
  }

  func key(of trait: Trait, in utterance: Utterance) -> UInt64 {
    switch trait {
    case .question(let trait): words.key(of: trait, in: utterance)
    case .sound(let index):
      Self.key(.sound, utterance.sounds[index])
    case .cue(let number): Self.key(.cue, UInt64(number))
    case .topic(let topic): Self.key(.topic, topicNumbers[id(of: topic)] ?? .max)
    case .thing(let number): Self.key(.thing, UInt64(number))
    case .asked: Self.key(.asked, 0)
    }
  }

  func name(of trait: Trait, in utterance: Utterance) -> String? {
    switch trait {
    case .question: nil
    case .sound(let index):
      "%"
        + String(
          decoding: Sound.heard(utterance.tokens.letters(of: utterance.words[index])),
          as: UTF8.self)
    case .cue(let number): "+" + CueTrait.names[number]
    case .topic(let topic): "#" + id(of: topic)
    case .thing(let number): "&" + things.names[Int(number)]
    case .asked: "!"
    }
  }

  /// Nil for what there isn't.
  func key(named name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    let rest = name.dropFirst()
    switch name.first {
    case UInt8(ascii: "%"): return Self.key(.sound, WordHash.of(rest))
    case UInt8(ascii: "+"):
      let name = String(decoding: rest, as: UTF8.self)
      return CueTrait.names.firstIndex(of: name).map { Self.key(.cue, UInt64($0)) }
    case UInt8(ascii: "#"):
      return topicNumbers[String(decoding: rest, as: UTF8.self)].map { Self.key(.topic, $0) }
    case UInt8(ascii: "&"): return things.number(of: rest).map { Self.key(.thing, UInt64($0)) }
    case UInt8(ascii: "!"): return Self.key(.asked, 0)
    default: return words.key(named: name)
    }
  }

  private func id(of topic: Topic) -> String {
    switch topic.kind {
    case .facet: topics.facets[Int(topic.index)]
    case .trade: topics.trades[Int(topic.index)]
    case .sector: topics.sectors[Int(topic.index)]
    }
  }

  private enum Mark: UInt64 { case sound, cue, topic, thing, asked }

  private static func key(_ mark: Mark, _ number: UInt64) -> UInt64 {
    WordHash.pair(0x616e_7377 &+ mark.rawValue, number)
  }
}
