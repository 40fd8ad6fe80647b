public import Essentials

/// Words to meaning: rules only, the same words always mean the same.
///
/// The layers, each a value of its own: ``Normaliser`` → ``Tokeniser`` → ``Shorthand`` →
/// ``Spelling`` → phrases of the lexicon and of the catalogue → one rule for each kind of value →
/// ``Precedence`` → intents, questions, distress.
/// A class, so that an utterance doesn't copy the references of all these tables.
public final class Understander: Sendable {
  let reader: WordReader
  let glossary: Glossary
  let cues: Phrasebook<Cue>
  private let numbers = NumberWords()
  private let stopwords = Stopwords()
  let places: PlaceRule
  let interests: InterestRule
  let questions: QuestionRule
  let distress: DistressRule
  let patterns: PatternMatcher
  private let otherTrades: OtherTradeRule
  let answers: AnswerScale
  let spelling = Spelling()

  /// Compiles the catalogue's words: some 10 ms for 69 trades and 105 questions.
  public init(vocabulary: Vocabulary, gazetteer: Gazetteer) {
    reader = WordReader()
    var glossary = Glossary(expecting: 7000)
    // The catalogue first: of two words as near, a misspelt one is taken for its word.
    interests = InterestRule(
      book: TopicBook(vocabulary, reader: reader, glossary: &glossary))
    otherTrades = OtherTradeRule(besides: interests.book, reader: reader, glossary: &glossary)
    cues = CueBook.make(reader: reader, glossary: &glossary)
    patterns = PatternMatcher(
      DistressPatterns.groups + IntentPatterns.groups + AnswerPatterns.groups,
      classes: [DistressPatterns.classes, IntentPatterns.classes], reader: reader,
      glossary: &glossary)
    distress = DistressRule(reader: reader, glossary: &glossary)
    questions = QuestionRule(
      vocabulary.questions, reader: reader, stopwords: stopwords, glossary: &glossary)
    answers = AnswerScale(
      traits: AnswerTraits(
        words: questions.scale.traits, things: SubjectBook(InterestSubjects.tables, reader: reader),
        topics: interests.book))
    PlainWords.add(to: &glossary)
    CommonWords.add(to: &glossary)
    PersonalDataRule.add(to: &glossary)
    NumberWords.add(to: &glossary)
    self.glossary = glossary
    places = PlaceRule(gazetteer: gazetteer)
  }

  /// Prepares the options of a question; called once for each when a dialogue is loaded.
  public func options(_ options: [OptionWords]) -> OptionIndex {
    OptionIndex(options, reader: reader, stopwords: stopwords, topics: interests.book)
  }

  /// Everything heard in one utterance; cost grows with its length and no faster.
  public func read(
    _ text: String, expecting: Expectation, language: Language, today: Day
  ) -> Reading {
    let utterance = prepare(text, expecting, language, today)
    var reading = Reading()
    guard utterance.count > 0 else { return reading }
    let hits = patterns.hits(in: utterance)
    let cry = distress.read(utterance, hits: hits)
    reading.distress = cry?.distress
    // Nothing else of it is kept.
    if cry?.distress.grade == .explicit, cry?.isFaint != true { return reading }
    let personal = PersonalDataRule().ranges(in: utterance, text: text)
    reading.hasPersonalData = !personal.isEmpty
    var candidates = self.candidates(utterance, hits)
    let weighing = Weighing(
      scale: answers, utterance: utterance, sign: questions.sign(in: utterance))
    let isPlain = candidates.contains { self.isPlain($0, utterance) }
    if !isPlain { weighAnswer(&candidates, weighing, utterance) }
    if !personal.isEmpty {
      // "Je suis dyslexique" asks for help of a kind; it is never written down.
      candidates.removeAll { candidate in
        if case .situation = candidate.meaning { return false }
        return personal.contains { $0.overlaps(candidate.range) }
      }
    }
    var accepted = accept(candidates, of: utterance.count).filter { !$0.isUnlikely }
    let other = otherTrades.read(utterance)
    // "Coiffeuse": who names a trade that isn't taught here likes nothing else by it.
    if other != nil { accepted.removeAll { $0.rule == "interest.weighed" } }
    reading.correction = CorrectionRule().apply(to: &accepted, in: utterance)
      .map { utterance.tokens.span($0) }
    OneOfAKind.keep(&accepted, in: utterance)
    if !isPlain { WeighedFacts(weighing: weighing).add(to: &accepted) }
    let places = accepted.filter(\.isPlace).map(\.range)
    let intent = weighed(
      IntentRule().read(utterance, hits: hits, places: places), isPlain ? nil : weighing, accepted,
      utterance)
    reading.intent = intent?.finding
    settle(&reading, &accepted, intent?.range, utterance)
    Leftovers(utterance: utterance).drop(from: &reading, &accepted)
    reading.findings = accepted.map { finding($0, utterance) }
    if let cry, cry.isFaint {
      if isOrdinary(reading, accepted, utterance) {
        reading.distress = nil
      } else if cry.distress.grade == .explicit {
        guard tellsFacts(accepted) else {
          reading = Reading()
          reading.distress = cry.distress
          return reading
        }
        reading.distress?.grade = .implicit
      }
    }
    reading.otherTrade = other.map { utterance.tokens.span($0) }
    return reading
  }

  /// A question that is surely one, or an answer that says little besides: what only weighs a little more
  /// than nothing is no cry there.
  private func isOrdinary(
    _ reading: Reading, _ accepted: [Candidate], _ utterance: Utterance
  ) -> Bool {
    if reading.question?.confidence == .sure { return true }
    let heard = Set(accepted.flatMap(\.range)).count
    return heard * 2 >= utterance.count
  }

  /// Two facts or more of oneself: a faint cry among them is asked about, and nothing of them is lost.
  private func tellsFacts(_ accepted: [Candidate]) -> Bool {
    let kinds = accepted.compactMap { candidate -> Int? in
      switch candidate.meaning {
      case .age, .ageWithBirthday: 0
      case .place: 1
      case .level: 2
      case .trade: 3
      default: nil
      }
    }
    return Set(kinds).count >= Self.fewestFacts
  }

  private static let fewestFacts = 2

  func finding(_ candidate: Candidate, _ utterance: Utterance) -> Finding {
    Finding(
      meaning: candidate.meaning, span: utterance.tokens.span(candidate.range),
      rule: candidate.rule, confidence: candidate.confidence)
  }

  func prepare(
    _ text: String, _ expecting: Expectation, _ language: Language, _ today: Day
  ) -> Utterance {
    var tokens = reader.tokens(of: text)
    spelling.mend(
      &tokens, glossary: glossary, options: expecting.options?.glossary,
      places: places.finder.gazetteer, expectsName: expecting.kind == .place)
    Manners.strip(&tokens)
    return Utterance(
      tokens: tokens, cues: cues.hits(in: tokens.list),
      topics: interests.book.phrases.hits(in: tokens.list, stemmed: true),
      numbers: numbers.numbers(in: tokens), expectation: expecting, language: language,
      today: today)
  }

  func candidates(
    _ utterance: Utterance, _ hits: [PatternMatcher.Hit]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    ChoiceRule().read(utterance, into: &candidates)
    places.read(utterance, into: &candidates)
    AgeRule().read(utterance, into: &candidates)
    ReachRule().read(utterance, into: &candidates)
    LevelRule().read(utterance, hits: hits, into: &candidates)
    BoardingRule().read(utterance, into: &candidates)
    SpeakerRule().read(utterance, into: &candidates)
    SituationRule().read(utterance, into: &candidates)
    interests.read(
      utterance, WeighedTopics(scale: answers), questions.sign(in: utterance), into: &candidates)
    YesNoRule().read(utterance, hits: hits, into: &candidates)
    IntegerRule().read(utterance, into: &candidates)
    return candidates
  }

  /// Takes candidates in the order of ``Precedence`` as long as their words are free.
  private func accept(_ candidates: [Candidate], of count: Int) -> [Candidate] {
    let ordered = candidates.enumerated().sorted { left, right in
      let (l, r) = (left.element, right.element)
      if l.precedence != r.precedence { return l.precedence < r.precedence }
      if l.range.count != r.range.count { return l.range.count > r.range.count }
      return (l.range.lowerBound, left.offset) < (r.range.lowerBound, right.offset)
    }
    var accepted: [Candidate] = []
    var meanings: Set<Meaning> = []
    var taken = Array(repeating: false, count: count)
    for (_, candidate) in ordered {
      let isShared = candidate.isShared && accepted.last?.isShared ?? false
      guard isShared || !candidate.range.contains(where: { taken[$0] }) else { continue }
      for index in candidate.range { taken[index] = true }
      // Said twice is said once.
      if meanings.insert(candidate.meaning).inserted { accepted.append(candidate) }
    }
    return accepted.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
