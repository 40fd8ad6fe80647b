/// How far what is asked leans towards each question of the catalogue (ADR 15).
struct QuestionScale: Sendable {
  /// The column of what no question answers, and of what asks nothing.
  static let unanswered = "none"
  static let statement = "nothing"
  /// More questions than are ever offered at once.
  private static let shortlist = 6

  let traits: QuestionTraits
  private let scale: ClassScale
  /// Columns whose question the catalogue has, and the two that are no question's.
  private let offered: [Int]
  private let noQuestions: [Int]

  /// Weighs the `questions` that the catalogue has, by their ids; where it has none, nothing.
  init(_ table: ClassWeights, traits: QuestionTraits, offering questions: Set<String>) {
    self.traits = traits
    scale = ClassScale(table) { traits.key(named: $0) }
    let ids = scale.ids
    noQuestions =
      questions.isEmpty
      ? [] : ids.indices.filter { ids[$0] == Self.unanswered || ids[$0] == Self.statement }
    offered = ids.indices.filter { questions.contains(ids[$0]) } + noQuestions
  }

  func knows(_ id: String) -> Bool { scale.ids.contains(id) }

  /// As ``ClassScale/weight(of:column:)``, by the names of a trait and of a question.
  func weight(of trait: String, for id: String) -> Float? {
    guard let column = scale.ids.firstIndex(of: id), let key = traits.key(named: trait.utf8) else {
      return nil
    }
    return scale.weight(of: key, column: column)
  }

  /// The columns with the highest sums, the highest first, and at any rate the two that are no question's.
  func sums(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance
  ) -> [(id: String, sum: Float)] {
    var found: [Int32] = []
    traits.forEach(of: range, asked: sign, in: utterance) { trait in
      if let row = scale.row(of: traits.key(of: trait, in: utterance)) { found.append(row) }
    }
    guard let sums = scale.sums(of: found) else { return [] }
    var best: [Int] = []
    best.reserveCapacity(Self.shortlist + 1)
    for column in offered
    where best.count < Self.shortlist || sums[column] > sums[best[best.count - 1]] {
      best.insert(column, at: best.partitioning { sums[$0] < sums[column] })
      if best.count > Self.shortlist { best.removeLast() }
    }
    best += noQuestions.filter { !best.contains($0) }
    return best.map { (scale.ids[$0], sums[$0]) }
  }
}
