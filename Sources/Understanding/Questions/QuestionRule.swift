/// Questions asked back: which of the catalogue's questions, if any, and how clearly.
struct QuestionRule: Sendable {
  // Where each lesson's fifth is left out of the learning and asked: of what sums up to -0.1 and stands
  // apart, 96 in 100 are right; at -0.65, one in three.
  /// Below this, a question has no match, however plainly something is asked.
  static let weak: Float = -0.65
  /// From here on, one match is an answer.
  static let strong: Float = -0.1
  /// Below this, the next best is offered beside the best however far behind it is.
  static let doubtful: Float = -0.45
  /// Where a clause opens as questions do and nothing was asked for.
  static let opened: Float = -0.3
  /// As ``opened``, where something was asked for.
  static let interrupting: Float = -0.2
  /// Without a sign of a question, where nothing was asked for and enough is said.
  static let untold: Float = -0.3
  /// As ``untold``, where little is said, or values.
  static let unasked: Float = 0
  /// As ``untold``, where something else was asked for, or it reads like a statement.
  static let untimely: Float = 0.1
  /// A clause with no more words of its own asks nothing without the one before it.
  static let fewWords = 2
  /// Matches no further behind the best are asked about.
  static let close: Float = 0.3
  /// Ids that are offered at most.
  static let most = 3
  /// Words of a question that are looked at; a longer one says more than it asks.
  static let longest = 40
  /// What is as like a question that nobody has learnt yet is as strong as ``strong``, and how fast it
  /// gets weaker.
  static let alike: Float = 0.75
  static let likenessScale: Float = 2

  let scale: QuestionScale
  /// Questions of the catalogue that the scale knows nothing of: those who added them learn later.
  private let unlearnt: QuestionIndex
  private let stopwords: Stopwords

  init(
    _ questions: [Vocabulary.Entry], reader: WordReader, stopwords: Stopwords,
    glossary: inout Glossary
  ) {
    scale = QuestionScale(
      .questions,
      traits: QuestionTraits(subjects: SubjectBook(SubjectLexicon.tables, reader: reader)),
      offering: Set(questions.map(\.id)))
    unlearnt = QuestionIndex(
      questions.filter { [scale] in !scale.knows($0.id) }, reader: reader, stopwords: stopwords)
    self.stopwords = stopwords
    for tokens in questions.lazy.flatMap(\.phrases).map(reader.tokens(of:)) {
      for token in tokens.list where !token.isNumber {
        let use: Glossary.Use = stopwords.contains(token.hash) ? .plain : .meaningful
        glossary.add(tokens.letters(of: token), hash: token.hash, as: use)
      }
    }
  }

  /// How a clause shows that something is asked.
  enum Sign: Comparable { case none, opening, clear }

  func sign(of clause: Utterance.Clause, in utterance: Utterance) -> Sign {
    if clause.isMarked { return .clear }
    var sign = Sign.none
    for hit in utterance.cues(in: clause.range) {
      guard case .asks(let stand) = hit.meaning, utterance.stands(stand, hit.range) else {
        continue
      }
      sign = max(sign, stand == .anywhere ? .clear : .opening)
    }
    return sign
  }

  /// How plainly any clause asks something.
  func sign(in utterance: Utterance) -> Sign {
    utterance.clauses.map { sign(of: $0, in: utterance) }.max() ?? .none
  }

  /// The questions that some clauses' words may ask, the likeliest first; what no question answers and what
  /// asks nothing are among them.
  func matches(
    _ range: Range<Int>, _ sign: Sign, in utterance: Utterance
  ) -> [(id: String, score: Float)] {
    let range = range.prefix(Self.longest)
    var matches = scale.sums(of: range, asked: sign, in: utterance)
      .map { (id: $0.id, score: $0.sum) }
    guard !unlearnt.ids.isEmpty else { return matches }
    for (id, likeness) in unlearnt.matches(range, in: utterance) {
      let match = (id: id, score: (likeness - Self.alike) * Self.likenessScale)
      matches.insert(match, at: matches.partitioning { $0.score < match.score })
    }
    return matches
  }

  /// What is asked, and in which clauses; nil where nothing is.
  func read(
    _ utterance: Utterance, hasValues: Bool, except spoken: Int?, told others: [Int] = [],
    isTelling: Bool = false
  ) -> (finding: QuestionFinding, clauses: [Int])? {
    var asking: [Int] = []
    var best = Sign.none
    for (position, clause) in utterance.clauses.enumerated() where position != spoken {
      let sign = sign(of: clause, in: utterance)
      if sign > .none { asking.append(position) }
      best = max(best, sign)
    }
    if asking.isEmpty {
      guard !isTelling, spoken == nil, utterance.count >= 3, utterance.expectation.kind != .yesNo
      else { return nil }
      asking = Array(utterance.clauses.indices)
    }
    guard let first = asking.first, let last = asking.last else { return nil }
    var range = utterance.clauses[first].range.lowerBound..<utterance.clauses[last].range.upperBound
    var matches = matches(range, best, in: utterance)
    // "C'est financé par qui, tout ça ?": what stands before the comma may be the question.
    let asked = range
    let besides: [[Int]] = others.isEmpty ? [[]] : [others, []]
    for (attempt, apart) in besides.enumerated() {
      let whole =
        sentence(from: first, besides: apart + [spoken].compactMap(\.self), in: utterance)
        .lowerBound..<range.upperBound
      guard whole != range else { continue }
      let wider = self.matches(whole, best, in: utterance)
      let isVague = attempt == 0 && ownWords(asked, utterance) <= Self.fewWords
      if let wide = wider.first?.score,
        wide > matches.first?.score ?? -.infinity || isVague && wide >= Self.doubtful
      {
        matches = wider
        range = whole
      }
    }
    // What is plainly asked is no statement, whatever it looks like; but less surely a question.
    let told = matches.first { $0.id == QuestionScale.statement }?.score ?? -.infinity
    if best == .clear { matches.removeAll { $0.id == QuestionScale.statement } }
    let isAnswered = matches.first.map { !Self.isNoQuestion($0.id) } ?? false
    matches.removeAll { Self.isNoQuestion($0.id) }
    guard isAnswered, let top = matches.first,
      top.score >= needed(best, hasValues, range, utterance)
    else {
      guard best == .clear, range.count >= 2 else { return nil }
      let finding = QuestionFinding(
        ids: [], span: utterance.tokens.span(range), confidence: .half, rule: "faq.unknown")
      return (finding, asking)
    }
    var close = matches.prefix { $0.score >= top.score - Self.close && $0.score >= Self.weak }
    if close.count == 1, top.score < Self.doubtful, matches.count > 1 { close = matches.prefix(2) }
    let isOne = close.count == 1
    return (
      QuestionFinding(
        ids: close.prefix(Self.most).map(\.id), span: utterance.tokens.span(range),
        confidence: isOne && top.score >= max(Self.strong, told) ? .sure : .half,
        rule: "faq.match"),
      asking
    )
  }

  private static func isNoQuestion(_ id: String) -> Bool {
    id == QuestionScale.unanswered || id == QuestionScale.statement
  }

  /// From the beginning of the sentence that a clause belongs to.
  private func sentence(
    from clause: Int, besides others: [Int], in utterance: Utterance
  ) -> Range<Int> {
    var first = clause
    while first > 0, utterance.words[utterance.clauses[first].range.lowerBound].gap < .stop,
      !others.contains(first - 1)
    {
      first -= 1
    }
    let range = utterance.clauses[first].range.lowerBound
    return range..<utterance.clauses[clause].range.upperBound
  }

  /// The less it looks like a question, and the more it says besides, the closer it has to match.
  private func needed(
    _ sign: Sign, _ hasValues: Bool, _ range: Range<Int>, _ utterance: Utterance
  ) -> Float {
    switch sign {
    case .clear: range.count > 1 ? Self.weak : Self.strong
    case .opening:
      hasValues
        ? Self.unasked : utterance.expectation.kind == .nothing ? Self.opened : Self.interrupting
    case .none:
      hasValues || isStatement(utterance) || utterance.expectation.kind != .nothing
        ? Self.untimely : utterance.count >= Self.enough ? Self.untold : Self.unasked
    }
  }

  /// "Je suis timide", "c'est noté" ask nothing; "je cherche", "je voudrais" may.
  private func isStatement(_ utterance: Utterance) -> Bool {
    let words = utterance.words
    guard words.count >= 2, Self.tellers.contains(words[0].hash) else { return false }
    return !words[1...].prefix(2).contains { Self.wishes.contains($0.hash) }
  }

  private static let enough = 6
  private static let tellers = WordSet("je j i c ca il elle mon ma moi on")
  private static let wishes = WordSet(
    "cherche voudrais aimerais veux veut voudrait want would d like comprends need besoin peut")

  /// How many words carry a subject.
  private func ownWords(_ range: Range<Int>, _ utterance: Utterance) -> Int {
    range.count { !stopwords.contains(utterance.words[$0].hash) }
  }
}
