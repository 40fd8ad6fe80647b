/// The options of the pending question: by number, rank, label, synonym or most of their words.
struct ChoiceRule: Sendable {
  /// Share of an option's words that has to be heard.
  static let enough: Float = 0.6
  /// The runner-up must stay below this share of the best, or both were meant.
  static let clear: Float = 0.75

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    switch utterance.expectation.kind {
    case .choice, .choices: break
    default: return
    }
    guard let options = utterance.expectation.options, options.count > 0 else { return }
    let reader = ChoiceReader(utterance: utterance, options: options)
    var named = reader.named()
    if named.isEmpty { named = reader.numbered() }
    if let except = reader.exception() {
      candidates.append(contentsOf: reader.allBut(named, except))
      return
    }
    named.removeAll { reader.isDenied($0.range) }
    if named.isEmpty { named = reader.resembling() }
    if named.isEmpty, let whole = reader.allOrNone() { named = [whole] }
    candidates.append(contentsOf: named)
  }
}

/// Looks for the options of one question in one utterance.
struct ChoiceReader {
  let utterance: Utterance
  let options: OptionIndex

  /// Labels and synonyms, whole.
  func named() -> [Candidate] {
    var found: [Candidate] = []
    for hit in options.phrases.hits(in: utterance.words, stemmed: true) {
      let isLong = hit.range.reduce(0) { $0 + utterance.words[$1].length } >= 4
      guard isLong || utterance.isAlone(hit.range), !isUndone(hit.range) else { continue }
      found.append(option(hit.meaning, hit.range, rule: "choice.words"))
    }
    return found
  }

  /// "je sais" in "je sais pas".
  private func isUndone(_ range: Range<Int>) -> Bool {
    utterance.cues.contains { hit in
      guard case .intent(_, let stand) = hit.meaning, hit.range.count > range.count else {
        return false
      }
      return hit.range.contains(range.lowerBound) && utterance.stands(stand, hit.range)
    } || utterance.starts(range.upperBound, .negation) != nil
  }

  /// "2", "la 2", "le premier", "1 et 3", "le dernier".
  func numbered() -> [Candidate] {
    var found: [Candidate] = []
    for number in utterance.numbers
    where !number.isDoubtful && isPick(number.range) && (1...options.count).contains(number.value) {
      found.append(option(number.value - 1, number.range, rule: "choice.number"))
    }
    for hit in utterance.cues where isPick(hit.range) {
      switch hit.meaning {
      case .ordinal(let rank) where rank <= options.count:
        found.removeAll { $0.range.overlaps(hit.range) }
        found.append(option(rank - 1, hit.range, rule: "choice.rank"))
      case .last: found.append(option(options.count - 1, hit.range, rule: "choice.last"))
      default: break
      }
    }
    return found
  }

  /// Beside numbers, ranks and the words that lead to them nothing of weight is said.
  private func isPick(_ range: Range<Int>) -> Bool {
    let clause = utterance.clauses[utterance.clause(of: range.lowerBound)].range
    if range.lowerBound > clause.lowerBound, leads(range.lowerBound) { return true }
    let except = exception()
    return clause.allSatisfy { index in
      range.contains(index) || except?.contains(index) ?? false || utterance.isFiller(index) || utterance.words[index].isNumber
        || Self.joints.contains(utterance.words[index].hash)
        || utterance.numbers.contains { $0.range.contains(index) }
    }
  }

  private func leads(_ index: Int) -> Bool { utterance.ends(index, .optionWord) != nil && !isUnit(index + 1) }

  private func isUnit(_ index: Int) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .years, .kilometres, .minutes, .hours: true
      default: false
      }
    }
  }

  /// "aucun", "tous", "les deux".
  func allOrNone() -> Candidate? {
    for hit in utterance.cues where utterance.isAlone(hit.range) {
      switch hit.meaning {
      case .noneOf:
        return Candidate(.noneOfThem, hit.range, rule: "choice.none", precedence: .asked)
      case .all: return Candidate(.allOfThem, hit.range, rule: "choice.all", precedence: .asked)
      case .both where options.count == 2:
        return Candidate(.allOfThem, hit.range, rule: "choice.both", precedence: .asked)
      default: break
      }
    }
    return nil
  }

  /// Where "sauf" stands: what follows is left out, all the rest is meant.
  func exception() -> Range<Int>? { utterance.cues.first { $0.meaning == .except }?.range }

  func allBut(_ named: [Candidate], _ except: Range<Int>) -> [Candidate] {
    var left = Set(options.options.indices)
    var end = except.upperBound
    for candidate in named where candidate.range.lowerBound >= except.upperBound {
      if case .option(let id) = candidate.meaning {
        left = left.filter { options.options[$0].id != id }
        end = max(end, candidate.range.upperBound)
      }
    }
    guard left.count < options.count else { return [] }
    return left.sorted().map { index in
      var candidate = option(index, except.lowerBound..<end, rule: "choice.except")
      candidate.isShared = true
      return candidate
    }
  }

  /// Most of an option's words, in any order, misspelt or not.
  func resembling() -> [Candidate] {
    var scores = Array(repeating: Float(0), count: options.owners.count)
    var range: Range<Int>?
    for (index, token) in utterance.words.enumerated() {
      var word = options.first[token.stem] ?? -1
      if word >= 0 { range = (range?.lowerBound ?? index)..<index + 1 }
      while word >= 0 {
        let entry = options.words[Int(word)]
        scores[Int(entry.phrase)] += entry.weight
        word = entry.next
      }
    }
    guard let range else { return [] }
    var best = Array(repeating: Float(0), count: options.count)
    for (phrase, owner) in options.owners.enumerated() where owner.weight > 0 {
      best[owner.option] = max(best[owner.option], scores[phrase] / owner.weight)
    }
    guard let top = best.indices.max(by: { (best[$0], $1) < (best[$1], $0) }),
      best[top] >= ChoiceRule.enough,
      best.indices.allSatisfy({ $0 == top || best[$0] < best[top] * ChoiceRule.clear })
    else { return [] }
    var candidate = option(top, range, rule: "choice.resembles")
    candidate.confidence = best[top] > 0.9 ? .sure : .half
    return [candidate]
  }

  /// "pas la 2", "pas le bois".
  func isDenied(_ range: Range<Int>) -> Bool {
    let low = range.lowerBound - 2
    return utterance.cues.contains {
      Negation.isNegative($0.meaning) && $0.range.upperBound <= range.lowerBound
        && $0.range.upperBound >= low
    }
  }

  private func option(_ index: Int, _ range: Range<Int>, rule: String) -> Candidate {
    Candidate(.option(options.options[index].id), range, rule: rule, precedence: .asked, isTold: true)
  }

  private static let joints: Set<UInt64> = Set(
    ["et", "ou", "and", "or", "puis", "plus", "le", "la", "les", "option", "numero", "choix",
      "reponse", "number", "e", "eme", "er", "ere"].map { WordHash.of($0) })
}
