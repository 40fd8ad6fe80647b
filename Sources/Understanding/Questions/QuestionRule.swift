/// Questions asked back: which of the catalogue's questions, if any, and how clearly.
struct QuestionRule: Sendable {
  /// Below this, a question has no match.
  static let weak: Float = 0.36
  /// From here on, one match is an answer.
  static let strong: Float = 0.6
  /// Below this, the next best is offered beside the best however far behind it is.
  static let doubtful: Float = 0.5
  /// Without a sign of a question, only this counts.
  static let unasked: Float = 0.74
  /// As ``strong``, where a clause opens as questions do and nothing was asked for.
  static let opened: Float = 0.5
  /// As ``unasked``, where something else was asked for.
  static let untimely: Float = 0.85
  /// As ``unasked``, where nothing was asked for and enough is said.
  static let untold: Float = 0.66
  /// Words that no question knows make a match less likely, by as much at most.
  static let strangeness: Float = 0.15
  /// A clause with no more words of its own asks nothing without the one before it.
  static let fewWords = 2
  /// Matches closer to the best than this share are asked about.
  static let close: Float = 0.75
  /// As ``close``, of a best that is not strong: the less sure, the sooner it is asked which.
  static let closeToWeak: Float = 0.62
  /// Ids that are offered at most.
  static let most = 3
  /// Words of a question that are looked at; a longer one says more than it asks.
  static let longest = 40
  /// Candidates whose letters are compared.
  static let shortlist = 24
  /// Shares of a score; with these, the right question comes first most often when each paraphrase
  /// in turn is taken out of the catalogue and asked.
  static let cosineShare: Float = 0.25
  static let letterShare: Float = 0.4
  static let wordShare: Float = 0.6
  static let verbatim: Float = 0.9

  let index: QuestionIndex

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

  /// The match of some clauses' words, best first, with scores.
  func matches(_ range: Range<Int>, in utterance: Utterance) -> [(id: String, score: Float)] {
    let words = range.prefix(Self.longest).map { utterance.words[$0] }
    var tokens = utterance.tokens
    tokens.list = words
    let evidence = gather(index.heard(tokens))
    var best: [(phrase: Int, score: Float)] = []
    for (phrase, score) in evidence.phrases.enumerated() where score > 0 {
      guard best.count < Self.shortlist || score > best[best.count - 1].score else { continue }
      best.insert((phrase, score), at: best.partitioning { $0.score < score })
      if best.count > Self.shortlist { best.removeLast() }
    }
    return ranked(best, evidence.questions, trigrams: QuestionIndex.trigrams(tokens))
  }

  /// For each phrase, the cosine with the words said; for each question, how much of what was
  /// said its phrases know, the more of them the better.
  private func gather(_ terms: [UInt64]) -> (phrases: [Float], questions: [Float]) {
    var phrases = Array(repeating: Float(0), count: index.phrases.count)
    var questions = Array(repeating: Float(0), count: index.ids.count)
    var squares: Float = 0
    var total: Float = 0
    for term in terms {
      let weight = index.weight(of: term)
      squares += weight * weight
      total += weight
      var current = -1
      var count: Float = 0
      index.forEachPhrase(with: term) { phrase in
        phrases[phrase] += weight * weight
        let question = Int(index.phrases[phrase].question)
        if question != current {
          current = question
          count = 0
        }
        // Adds up to count / (count + 1): each further phrase says a little less.
        questions[question] += weight / ((count + 1) * (count + 2))
        count += 1
      }
    }
    guard total > 0 else { return ([], []) }
    let norm = squares.squareRoot()
    for phrase in phrases.indices where phrases[phrase] > 0 {
      phrases[phrase] /= norm * index.phrases[phrase].norm
    }
    for question in questions.indices { questions[question] /= total }
    return (phrases, questions)
  }

  private func ranked(
    _ phrases: [(phrase: Int, score: Float)], _ questions: [Float], trigrams: [UInt32]
  ) -> [(id: String, score: Float)] {
    var scores: [Int32: Float] = [:]
    for (phrase, cosine) in phrases {
      let entry = index.phrases[phrase]
      let letters = Self.dice(trigrams, entry.trigrams)
      let known = questions[Int(entry.question)]
      let blend = Self.cosineShare * cosine + Self.letterShare * letters + Self.wordShare * known
      // What is said in the very words of a phrase needs no other phrase's support.
      let score = max(blend, cosine > Self.verbatim ? cosine : 0)
      scores[entry.question] = max(scores[entry.question] ?? 0, score)
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (index.ids[Int($0.key)], $0.value) }
  }

  /// Twice what two sorted lists share, over what they hold.
  private static func dice(_ left: [UInt32], _ right: [UInt32]) -> Float {
    var (i, j, shared) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return left.isEmpty || right.isEmpty ? 0 : Float(2 * shared) / Float(left.count + right.count)
  }

  /// What is asked, and in which clauses; nil where nothing is.
  func read(
    _ utterance: Utterance, hasValues: Bool, except spoken: Int?, told: [Int] = []
  ) -> (finding: QuestionFinding, clauses: [Int])? {
    var asking: [Int] = []
    var best = Sign.none
    for (position, clause) in utterance.clauses.enumerated() where position != spoken {
      let sign = sign(of: clause, in: utterance)
      if sign > .none { asking.append(position) }
      best = max(best, sign)
    }
    if asking.isEmpty {
      guard !hasValues, spoken == nil, utterance.count >= 3,
        utterance.expectation.kind != .yesNo
      else { return nil }
      asking = Array(utterance.clauses.indices)
    }
    guard let first = asking.first, let last = asking.last else { return nil }
    var range = utterance.clauses[first].range.lowerBound..<utterance.clauses[last].range.upperBound
    var matches = matches(range, in: utterance)
    // "C'est financé par qui, tout ça ?": what stands before the comma may be the question.
    let asked = range
    let besides: [[Int]] = told.isEmpty ? [[]] : [told, []]
    for (attempt, others) in besides.enumerated() {
      let whole =
        sentence(from: first, besides: others + [spoken].compactMap(\.self), in: utterance)
        .lowerBound..<range.upperBound
      guard whole != range else { continue }
      let wider = self.matches(whole, in: utterance)
      let isVague = attempt == 0 && ownWords(asked, utterance) <= Self.fewWords
      if let wide = wider.first?.score,
        wide > matches.first?.score ?? 0 || isVague && wide >= Self.doubtful
      {
        matches = wider
        range = whole
      }
    }
    if let top = matches.first, top.id != Examples.unanswered {
      matches.removeAll { $0.id == Examples.unanswered }
    }
    guard let top = matches.first, top.id != Examples.unanswered,
      top.score >= needed(best, hasValues, range, utterance)
        + Self.strangeness * strange(range, utterance)
    else {
      guard best == .clear, range.count >= 2 else { return nil }
      let finding = QuestionFinding(
        ids: [], span: utterance.tokens.span(range), confidence: .half, rule: "faq.unknown")
      return (finding, asking)
    }
    // What is asked in the very words of a phrase is asked of one question, unless of two.
    let share =
      top.score > Self.verbatim
      ? Self.verbatim : top.score >= Self.strong ? Self.close : Self.closeToWeak
    var close = matches.prefix { $0.score >= top.score * share && $0.score >= Self.weak }
    if close.count == 1, top.score < Self.doubtful, matches.count > 1 { close = matches.prefix(2) }
    let isOne = close.count == 1
    return (
      QuestionFinding(
        ids: close.prefix(Self.most).map(\.id), span: utterance.tokens.span(range),
        confidence: isOne && top.score >= Self.strong ? .sure : .half, rule: "faq.match"),
      asking
    )
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
      hasValues ? Self.unasked : utterance.expectation.kind == .nothing ? Self.opened : Self.strong
    case .none:
      isStatement(utterance) || utterance.expectation.kind != .nothing
        ? Self.untimely : utterance.count >= Self.enough ? Self.untold : Self.unasked
    }
  }

  /// "Je suis timide", "c'est noté" ask nothing; "je cherche", "je voudrais" may.
  private func isStatement(_ utterance: Utterance) -> Bool {
    let words = utterance.words
    guard words.count >= 2, Self.tellers.contains(words[0].hash) else { return false }
    return !words[1...].prefix(2).contains { Self.wishes.contains($0.hash) }
  }

  private static let enough = 4
  private static let tellers = WordSet("je j i c ca il elle mon ma moi on")
  private static let wishes = WordSet(
    "cherche voudrais aimerais veux veut voudrait want would d like comprends need besoin peut")

  /// How many words carry a subject.
  private func ownWords(_ range: Range<Int>, _ utterance: Utterance) -> Int {
    range.count { !index.isStopword(utterance.words[$0].hash) }
  }

  /// Which share of the words that carry a subject stands in no phrase of any question.
  private func strange(_ range: Range<Int>, _ utterance: Utterance) -> Float {
    let own = range.filter { !index.isStopword(utterance.words[$0].hash) }
    guard !own.isEmpty else { return 0 }
    let unknown = own.count { !index.knows(ConceptLexicon.concept(of: utterance.words[$0].stem)) }
    return Float(unknown) / Float(own.count)
  }
}
