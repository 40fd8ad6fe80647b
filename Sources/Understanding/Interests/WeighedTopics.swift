/// Topics that no phrase of the catalogue names, and those that a phrase names by chance.
struct WeighedTopics: Sendable {
  // Where each lesson's fifth is left out of the learning and weighed: of the facets and trades that sum up to
  // these, four in five are right and nine in ten; of those that a keyword of the catalogue names and that stay
  // below the others, one in four and one in twelve.
  static let likedFrom: Float = -0.4
  static let tradeFrom: Float = -0.45
  static let facetDenied: Float = -0.7
  static let tradeDenied: Float = -0.7
  /// Minded is likelier than liked, clearly.
  static let mindedFrom: Float = 0.3
  /// More topics than this in one clause are guesses.
  static let most = 2

  let scale: AnswerScale

  /// What was asked for and no phrase names is added to the topics; and which of these are unlikely.
  func settle(
    _ topics: inout [Phrasebook<Topic>.Hit], sign: QuestionRule.Sign, in utterance: Utterance
  ) -> (added: Set<Topic.Subject>, unlikely: Set<Topic.Subject>) {
    let kinds: [Topic.Kind] =
      switch utterance.expectation.kind {
      case .interests: [.facet, .trade]
      case .trade, .sector: [.trade]
      case .nothing: [.facet, .trade]
      default: []
      }
    var added: Set<Topic.Subject> = []
    var unlikely: Set<Topic.Subject> = []
    guard !kinds.isEmpty else { return (added, unlikely) }
    for clause in utterance.clauses
    where clause.range.count <= AnswerLean.longest && !isSaid(clause.range, topics, utterance) {
      let wanted = kinds.filter { isWorthWeighing($0, in: clause.range, topics, utterance) }
      guard !wanted.isEmpty else { continue }
      let keys = scale.keys(of: clause.range, asked: sign, in: utterance)
      // Facets first: what is one is no trade that nobody asked for.
      let weighed = wanted.compactMap { kind in sums(kind, keys).map { (kind: kind, sums: $0) } }
      let isFacet = weighed.contains {
        $0.kind == .facet && $0.sums.contains { $0 >= Self.likedFrom }
      }
      for (kind, sums) in weighed {
        let subjects = subjects(kind)
        let denied = kind == .facet ? Self.facetDenied : Self.tradeDenied
        for hit in topics
        where clause.range.contains(hit.range.lowerBound) && !isNamed(hit, utterance)
          && mayDeny(hit, in: clause.range, topics, unlikely, isFacet, utterance)
        {
          if let column = subjects.firstIndex(of: hit.meaning.subject), sums[column] < denied {
            unlikely.insert(hit.meaning.subject)
          }
        }
      }
      for (kind, sums) in weighed where mayAdd(kind, in: clause.range, utterance) {
        let subjects = subjects(kind)
        let from = kind == .facet ? Self.likedFrom : Self.tradeFrom
        let likely = sums.indices.filter { sums[$0] >= from }
          .sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(Self.most)
        for column in likely {
          guard let subject = subjects[column],
            !topics.contains(where: { $0.meaning.subject == subject }),
            let word = word(
              for: column, of: kind, clause.range, besides: topics, unlikely, utterance)
          else { continue }
          topics.removeAll { $0.range.contains(word) && unlikely.contains($0.meaning.subject) }
          let topic = Topic(kind: kind, index: subject.index, order: .max)
          topics.append(.init(meaning: topic, range: word..<word + 1))
          added.insert(subject)
        }
      }
    }
    topics.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (added, unlikely)
  }

  /// "Le bruit le fatigue": nobody says that they like it or not, and the words lean towards what is minded.
  func isMinded(
    _ topic: Phrasebook<Topic>.Hit, sign: QuestionRule.Sign, in utterance: Utterance
  ) -> Bool {
    switch utterance.expectation.kind {
    case .nothing, .interests(.likes): break
    default: return false
    }
    let clause = utterance.clauses[utterance.clause(of: topic.range.lowerBound)].range
    guard topic.meaning.kind == .facet, clause.count <= AnswerLean.longest,
      let sums = scale.lean.sums(of: scale.keys(of: clause, asked: sign, in: utterance))
    else { return false }
    return sums[0] >= Self.mindedFrom
  }

  /// A trade that nobody asked for is denied only beside a facet, and where none is wished for.
  ///
  /// "La couture" says what is liked.
  private func mayDeny(
    _ hit: Phrasebook<Topic>.Hit, in clause: Range<Int>, _ topics: [Phrasebook<Topic>.Hit],
    _ unlikely: Set<Topic.Subject>, _ isFacet: Bool, _ utterance: Utterance
  ) -> Bool {
    switch utterance.expectation.kind {
    case .interests, .nothing: break
    default: return true
    }
    guard hit.meaning.kind == .trade else { return true }
    // "La mécanique, mais pas les camions" weighs little for either.
    let isDivided = utterance.cues(in: clause).contains { cue in
      switch cue.meaning {
      case .contrast, .attitude(.dislikes), .attitude(.refuses): true
      default: false
      }
    }
    if isDivided { return false }
    if utterance.expectation.kind == .nothing, mayAdd(.trade, in: clause, utterance) {
      return false
    }
    return isFacet
      || topics.contains { other in
        other.meaning.kind == .facet && clause.contains(other.range.lowerBound)
          && !unlikely.contains(other.meaning.subject)
      }
  }

  /// Something of this kind may be added, or stands there and may be denied.
  private func isWorthWeighing(
    _ kind: Topic.Kind, in clause: Range<Int>, _ topics: [Phrasebook<Topic>.Hit],
    _ utterance: Utterance
  ) -> Bool {
    mayAdd(kind, in: clause, utterance)
      || topics.contains { hit in
        hit.meaning.kind == kind && clause.contains(hit.range.lowerBound)
          && !isNamed(hit, utterance)
      }
  }

  /// Who is asked what they like names trades, if at all, by a word of the catalogue; who is asked nothing, only what
  /// they like or want in so many words.
  private func mayAdd(_ kind: Topic.Kind, in clause: Range<Int>, _ utterance: Utterance) -> Bool {
    switch (utterance.expectation.kind, kind) {
    case (.interests, .facet), (.trade, .trade), (.sector, .trade): true
    case (.nothing, .facet):
      utterance.cues(in: clause).contains { $0.meaning == .attitude(.likes) }
    case (.nothing, .trade):
      clause.contains { Self.wishes.contains(utterance.words[$0].hash) }
    default: false
    }
  }

  private static let wishes = WordSet(
    """
    veux veu vx veut ve voudrais voudrai voudrait aimerais aimerai aimerait souhaite cherche cherch reve jveux jveu
    want wants wanna become devenir metier faire trade
    """)

  /// "Je voudrais apprendre le métier de soudeur" among other facts: the words around a trade speak of what is wanted.
  func isWanted(
    _ topic: Phrasebook<Topic>.Hit, sign: QuestionRule.Sign, in utterance: Utterance
  ) -> Bool {
    let clause = utterance.clauses[utterance.clause(of: topic.range.lowerBound)].range
    guard topic.meaning.kind == .trade, clause.count <= AnswerLean.longest,
      let column = scale.tradeTopics.firstIndex(of: topic.meaning.subject),
      let sums = scale.trades.sums(of: scale.keys(of: clause, asked: sign, in: utterance))
    else { return false }
    return sums[column] >= Self.tradeFrom
  }

  /// Nothing but a name that the catalogue has: there is nothing to weigh.
  private func isSaid(
    _ clause: Range<Int>, _ topics: [Phrasebook<Topic>.Hit], _ utterance: Utterance
  ) -> Bool {
    topics.contains { hit in
      isNamed(hit, utterance) && clause.contains(hit.range.lowerBound)
        && utterance.isAlone(hit.range)
    }
  }

  /// By its name or by who does it, spelt as it should be: what is so named is meant, whatever it weighs.
  private func isNamed(_ hit: Phrasebook<Topic>.Hit, _ utterance: Utterance) -> Bool {
    (hit.meaning.order < Self.names || hit.meaning.isAgent)
      && !hit.range.contains { utterance.words[$0].repaired }
  }

  /// A label in French and one in English come before the keywords.
  private static let names = 2

  /// The word that says most of it and names nothing else.
  private func word(
    for column: Int, of kind: Topic.Kind, _ range: Range<Int>,
    besides topics: [Phrasebook<Topic>.Hit], _ unlikely: Set<Topic.Subject>, _ utterance: Utterance
  ) -> Int? {
    let table = table(kind)
    let heaviest = scale.heaviest(of: Array(range), column: column, in: table, utterance)
    let named = topics.filter { !unlikely.contains($0.meaning.subject) }
    guard let heaviest, let name = named.first(where: { $0.range.contains(heaviest) }) else {
      return heaviest
    }
    // A word that names something of the same kind already says no more than that.
    guard name.meaning.kind != kind else { return nil }
    let free = range.filter { word in !named.contains { $0.range.contains(word) } }
    return scale.heaviest(of: free, column: column, in: table, utterance)
  }

  private func table(_ kind: Topic.Kind) -> ClassScale {
    kind == .facet ? scale.facets : scale.trades
  }

  private func subjects(_ kind: Topic.Kind) -> [Topic.Subject?] {
    kind == .facet ? scale.facetTopics : scale.tradeTopics
  }

  private func sums(_ kind: Topic.Kind, _ keys: [UInt64]) -> [Float]? { table(kind).sums(of: keys) }
}
