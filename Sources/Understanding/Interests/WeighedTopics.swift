/// Topics that no phrase of the catalogue names, and those that a phrase names by chance.
struct WeighedTopics: Sendable {
  // Where each lesson's fifth is left out of the learning and weighed: of the facets and trades that sum up to
  // these, four in five are right and nine in ten; of those that a keyword of the catalogue names and that stay
  // below the others, one in four and one in twelve.
  static let likedFrom: Float = -0.4
  static let tradeFrom: Float = -0.45
  static let facetDenied: Float = -0.7
  static let tradeDenied: Float = -0.7
  /// More topics than this in one clause are guesses.
  static let most = 2

  let scale: AnswerScale

  /// What was asked for and no phrase names is added to the topics; and which of these are unlikely.
  func settle(
    _ topics: inout [Phrasebook<Topic>.Hit], sign: QuestionRule.Sign, in utterance: Utterance
  ) -> (added: Set<Topic.Subject>, unlikely: Set<Topic.Subject>) {
    let kinds: [Topic.Kind] =
      switch utterance.expectation.kind {
      case .interests: [.facet]
      case .trade, .sector: [.trade]
      default: []
      }
    var added: Set<Topic.Subject> = []
    var unlikely: Set<Topic.Subject> = []
    guard !kinds.isEmpty else { return (added, unlikely) }
    for clause in utterance.clauses
    where clause.range.count <= AnswerLean.longest && !isSaid(clause.range, topics, utterance) {
      let keys = scale.keys(of: clause.range, asked: sign, in: utterance)
      for kind in kinds {
        let table = kind == .facet ? scale.facets : scale.trades
        let subjects = kind == .facet ? scale.facetTopics : scale.tradeTopics
        guard let sums = table.sums(of: keys) else { continue }
        let denied = kind == .facet ? Self.facetDenied : Self.tradeDenied
        for hit in topics
        where clause.range.contains(hit.range.lowerBound) && !isNamed(hit, utterance) {
          if let column = subjects.firstIndex(of: hit.meaning.subject), sums[column] < denied {
            unlikely.insert(hit.meaning.subject)
          }
        }
        let from = kind == .facet ? Self.likedFrom : Self.tradeFrom
        let likely = sums.indices.filter { sums[$0] >= from }
          .sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(Self.most)
        for column in likely {
          guard let subject = subjects[column],
            !topics.contains(where: { $0.meaning.subject == subject }),
            let word = word(
              for: column, of: kind, in: table, clause.range, besides: topics, utterance)
          else { continue }
          let topic = Topic(kind: kind, index: subject.index, order: .max)
          topics.append(.init(meaning: topic, range: word..<word + 1))
          added.insert(subject)
        }
      }
    }
    topics.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (added, unlikely)
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
    for column: Int, of kind: Topic.Kind, in table: ClassScale, _ range: Range<Int>,
    besides topics: [Phrasebook<Topic>.Hit], _ utterance: Utterance
  ) -> Int? {
    // A word that names something of the same kind already says no more than that.
    let heaviest = scale.heaviest(of: Array(range), column: column, in: table, utterance)
    guard let heaviest, let named = topics.first(where: { $0.range.contains(heaviest) }) else {
      return heaviest
    }
    guard named.meaning.kind != kind else { return nil }
    let free = range.filter { word in !topics.contains { $0.range.contains(word) } }
    return scale.heaviest(of: free, column: column, in: table, utterance)
  }
}
