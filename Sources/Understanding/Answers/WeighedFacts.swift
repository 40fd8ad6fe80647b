import Essentials

/// Facts that no rule heard: who speaks, their class, how far they go, what their situation is.
struct WeighedFacts {
  let weighing: Weighing
  private var scale: AnswerScale { weighing.scale }
  private var utterance: Utterance { weighing.utterance }

  init(weighing: Weighing) { self.weighing = weighing }

  /// Adds to what was heard, one word each that says most of it.
  func add(to accepted: inout [Candidate]) {
    // What asks something tells little.
    guard weighing.sign < .clear, isEnough, let sums else { return }
    var heard = Set(accepted.compactMap { Fact.kind(of: $0.meaning) })
    for column in sums.indices.sorted(by: { (sums[$1], $0) < (sums[$0], $1) }) {
      guard let fact = scale.known[column], sums[column] >= needed(fact) else { continue }
      guard heard.insert(fact.kind).inserted, let word = word(for: column, besides: accepted) else {
        continue
      }
      accepted.append(
        Candidate(
          fact.meaning, word..<word + 1, rule: fact.kind.rawValue + ".weighed", confidence: .half,
          precedence: .guess))
    }
    accepted.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Of the whole, and of each clause by itself where several facts are told: what one says drowns in the others.
  private var sums: [Float]? {
    guard var sums = scale.facts.sums(of: weighing.keys) else { return nil }
    guard utterance.expectation.kind == .nothing, utterance.clauses.count > 1 else { return sums }
    for clause in utterance.clauses
    where clause.range.count >= Self.fewest && clause.range.count <= AnswerLean.longest {
      let keys = scale.keys(of: clause.range, asked: weighing.sign, in: utterance)
      guard let parts = scale.facts.sums(of: keys) else { continue }
      for column in sums.indices { sums[column] = max(sums[column], parts[column]) }
    }
    return sums
  }

  // Where each lesson's fifth is left out of the learning and weighed, five in six of these are right where the fact
  // was asked for, and nine in ten elsewhere.
  private func needed(_ fact: Fact) -> Float {
    switch (fact.kind, utterance.expectation.kind) {
    case (.level, .level), (.reach, .reach), (.boarding, .reach): Self.asked
    case (.level, _), (.boarding, _), (.reach, _): .infinity
    default: Self.untold
    }
  }

  /// Who they are, nobody tells in two words, unless they were asked.
  private var isEnough: Bool {
    switch utterance.expectation.kind {
    case .level, .reach: true
    default: utterance.count >= Self.fewest
    }
  }

  private static let fewest = 3
  private static let asked: Float = -0.3
  private static let untold: Float = 0.2

  private func word(for column: Int, besides accepted: [Candidate]) -> Int? {
    scale.heaviest(of: Array(utterance.words.indices), column: column, in: scale.facts, utterance)
      .flatMap { word in accepted.contains { $0.range.contains(word) } ? nil : word }
  }
}

/// What a column of facts stands for.
struct Fact: Sendable {
  enum Kind: String, Sendable { case speaker, situation, level, reach, boarding }

  let kind: Kind
  let meaning: Meaning

  /// `speaker-parent`, `level-3e`, `reach-near`, `boarding-yes`, `situation-wants-pay`.
  init?(_ id: String) {
    let parts = id.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.kind = kind
    let value = parts[1]
    let meaning: Meaning? =
      switch kind {
      case .speaker: Meaning.Speaker(rawValue: value).map { .speaker($0) }
      case .situation:
        Meaning.Situation.allCases.first {
          $0.rawValue.lowercased() == value.replacing("-", with: "")
        }.map { .situation($0) }
      case .level: Meaning.Level(rawValue: value).map { .level($0) }
      case .reach: .reach(value == "near" ? .near : .anywhere)
      case .boarding: .boarding(value == "yes")
      }
    guard let meaning else { return nil }
    self.meaning = meaning
  }

  static func kind(of meaning: Meaning) -> Kind? {
    switch meaning {
    case .speaker: .speaker
    case .situation: .situation
    case .level: .level
    case .reach: .reach
    case .boarding: .boarding
    default: nil
    }
  }
}
