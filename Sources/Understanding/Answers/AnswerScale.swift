import Essentials

/// How far an utterance leans towards each wish, answer to a yes-or-no question, facet, trade and fact (ADR 16).
///
/// A class, so that an utterance holds one reference and not those of all these tables.
final class AnswerScale: Sendable {
  /// What a column of ``wishes`` stands for.
  enum Wish: Hashable, Sendable {
    case intent(Intent, Language?)
    case answer(Meaning.YesNo)
    /// Something is asked that the catalogue may know.
    case question
    case nothing
  }

  let traits: AnswerTraits
  let wishes: ClassScale
  let wished: [Wish]
  let facets: ClassScale
  let trades: ClassScale
  /// The topic of each column of ``facets`` and ``trades`` that the catalogue has.
  let facetTopics: [Topic.Subject?]
  let tradeTopics: [Topic.Subject?]
  let facts: ClassScale
  /// What each column of ``facts`` stands for.
  let known: [Fact?]
  /// Above zero where what is spoken of is minded rather than liked.
  let lean: ClassScale

  init(traits: AnswerTraits) {
    self.traits = traits
    wishes = ClassScale(.wishes) { traits.key(named: $0) }
    facets = ClassScale(.facets) { traits.key(named: $0) }
    trades = ClassScale(.trades) { traits.key(named: $0) }
    func topics(_ kind: Topic.Kind, _ columns: [String], _ ids: [String]) -> [Topic.Subject?] {
      columns.map { column in
        ids.firstIndex(of: column).map { Topic.Subject(kind: kind, index: Int32($0)) }
      }
    }
    facetTopics = topics(.facet, facets.ids, traits.topics.facets)
    tradeTopics = topics(.trade, trades.ids, traits.topics.trades)
    facts = ClassScale(.facts) { traits.key(named: $0) }
    wished = wishes.ids.map(Self.wish)
    known = facts.ids.map { Fact($0) }
    lean = ClassScale(.lean) { traits.key(named: $0) }
  }

  /// `back`, `language-en`, `yes`, `question`, `nothing`.
  private static func wish(_ id: String) -> Wish {
    if let answer = Meaning.YesNo(rawValue: id) { return .answer(answer) }
    let parts = id.split(separator: "-")
    if let intent = parts.first.flatMap({ Intent(rawValue: String($0)) }) {
      return .intent(intent, parts.count == 2 ? Language(rawValue: String(parts[1])) : nil)
    }
    return id == "question" ? .question : .nothing
  }

  /// The keys of an utterance's traits; found once, weighed on each scale.
  func keys(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance
  ) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(range.count * 12)
    traits.forEach(of: range, asked: sign, in: utterance) { trait in
      keys.append(traits.key(of: trait, in: utterance))
    }
    return keys
  }
}

extension AnswerScale {
  /// Less than this in one word is no evidence.
  private static let evidence: Float = 0.5

  /// Of some words, the one that weighs most in a column.
  func heaviest(
    of words: [Int], column: Int, in table: ClassScale, _ utterance: Utterance
  ) -> Int? {
    let weights = words.map { word in
      keys(of: word..<word + 1, asked: .none, in: utterance)
        .reduce(Float(0)) { $0 + (table.weight(of: $1, column: column) ?? 0) }
    }
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }),
      weights[best] >= Self.evidence, !Self.isJudgement(words[best], utterance),
      !utterance.isFaire(words[best])
    else { return nil }
    return words[best]
  }
}

extension AnswerScale {
  /// "surtout", "pas", "j'adore": words that judge name nothing themselves.
  private static func isJudgement(_ word: Int, _ utterance: Utterance) -> Bool {
    utterance.isFiller(word)
      || utterance.cues(around: word..<word + 1).contains {
        switch $0.meaning {
        case .negation, .except, .contrast, .attitude, .verdict, .yesNo: true
        default: false
        }
      }
  }
}

extension ClassScale {
  func sums(of keys: [UInt64]) -> [Float]? { sums(of: keys.compactMap { row(of: $0) }) }
}
