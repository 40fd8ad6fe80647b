/// The options of the pending question: by number, rank, label, synonym or most of their words.
struct ChoiceRule: Sendable {
  /// Share of an option's words that has to be heard.
  static let enough: Float = 0.5
  /// As much, where nearly nothing else is said.
  static let enoughAlone: Float = 0.3
  /// The runner-up must stay below this share of the best, or both were meant.
  static let clear: Float = 0.75
  /// Words of a clause that may be a list of numbers; no question has as many options.
  static let longestPick = 24

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    switch utterance.expectation.kind {
    case .choice, .choices: break
    default: return
    }
    guard let options = utterance.expectation.options, options.count > 0 else { return }
    let reader = ChoiceReader(utterance: utterance, options: options)
    var named = reader.named()
    // "2, 3 and 4, cutting grass is boring": numbers of their own say more than words of an option.
    let listed = reader.listed()
    if !named.isEmpty, !listed.isEmpty, reader.exception() == nil { named = listed }
    if named.isEmpty { named = reader.several() }
    if named.isEmpty { named = reader.numbered() }
    if let except = reader.exception() {
      if named.isEmpty { named = reader.resembling(besides: named, isSeveral: true) }
      candidates.append(contentsOf: reader.allBut(named, except))
      return
    }
    if named.isEmpty || utterance.expectation.kind == .choices {
      named += reader.resembling(besides: named)
    }
    if named.isEmpty, let answer = reader.answered() { named = [answer] }
    if named.isEmpty { named = reader.related() }
    let denied = named.filter { reader.isDenied($0.range) }
    named.removeAll { reader.isDenied($0.range) }
    if named.isEmpty, !denied.isEmpty,
      reader.keepsTheRest() || Set(denied.map(\.meaning)).count == options.count - 1
    {
      named = reader.allBut(denied)
    }
    if named.isEmpty, let whole = reader.allOrNone() { named = [whole] }
    if named.isEmpty { named = reader.placed() }
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
    let isList = utterance.numbers.contains { !$0.isDoubtful && isPick($0.range) }
    for number in utterance.numbers
    where (!number.isDoubtful || isList || isNumbered(number.range)) && isPick(number.range)
      && (1...options.count).contains(number.value)
    {
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

  /// "la une", "l'option un": no article.
  private func isNumbered(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && Self.leads.contains(utterance.words[range.lowerBound - 1].hash)
  }

  private static let leads = WordSet("la option numero num reponse choix proposition number answer")

  /// Numbers and ranks of clauses that hold nothing else.
  func listed() -> [Candidate] {
    numbered().filter { candidate in
      let clause = utterance.clauses[utterance.clause(of: candidate.range.lowerBound)].range
      return clause.allSatisfy { candidate.range.contains($0) || isOfList($0) }
    }
  }

  /// A number, a rank, or a word that leads to one.
  private func isOfList(_ index: Int) -> Bool {
    utterance.isFiller(index) || utterance.isNumeric(index)
      || Self.joints.contains(utterance.words[index].hash)
      || utterance.cues(around: index..<index + 1).contains { hit in
        switch hit.meaning {
        case .ordinal, .last: true
        default: false
        }
      }
  }

  /// Beside numbers, ranks and the words that lead to them nothing of weight is said.
  private func isPick(_ range: Range<Int>) -> Bool {
    let clause = utterance.clauses[utterance.clause(of: range.lowerBound)].range
    if range.lowerBound > clause.lowerBound, leads(range.lowerBound) { return true }
    // "La première me ressemble", but no "première fois".
    if range.count > 1, clause.lowerBound == range.lowerBound || utterance.opens(range) {
      return range.upperBound >= clause.upperBound
        || !Self.times.contains(utterance.words[range.upperBound].hash)
    }
    guard clause.count <= ChoiceRule.longestPick else { return false }
    let except = exception()
    return clause.allSatisfy { index in
      range.contains(index) || except?.contains(index) ?? false || isOfList(index)
    }
  }

  private func leads(_ index: Int) -> Bool {
    utterance.ends(index, .optionWord) != nil && !isUnit(index + 1)
  }

  private func isUnit(_ index: Int) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .years, .kilometres, .minutes, .hours: true
      default: false
      }
    }
  }

  /// "nan", "yep", where one of the options is a no or a yes.
  func answered() -> Candidate? {
    for hit in utterance.cues {
      guard case .yesNo(let answer, let stand) = hit.meaning, let index = options.answers[answer],
        utterance.stands(stand, hit.range, asked: true)
      else { continue }
      return option(index, hit.range, rule: "choice.answer")
    }
    return nil
  }

  /// "aucun", "tous", "les deux".
  func allOrNone() -> Candidate? {
    for hit in utterance.cues where utterance.isAlone(hit.range) {
      switch hit.meaning {
      case .noneOf:
        return Candidate(.noneOfThem, hit.range, rule: "choice.none", precedence: .asked)
      case .all: return Candidate(.allOfThem, hit.range, rule: "choice.all", precedence: .asked)
      default: break
      }
    }
    for hit in utterance.cues {
      switch hit.meaning {
      // "Aucun de ces points ne me gêne", "none of those, sorry": nothing was named.
      case .noneOf where utterance.opens(hit.range) || hit.range.count > 1:
        return Candidate(
          .noneOfThem, hit.range, rule: "choice.none", confidence: .half, precedence: .asked)
      // "Ouais les deux, ça me va": of two there is nothing else to mean.
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

  /// Most of an option's words, in any order, misspelt or not; one option, or several where
  /// several may be chosen.
  func resembling(besides named: [Candidate], isSeveral: Bool? = nil) -> [Candidate] {
    var scores = Array(repeating: Float(0), count: options.owners.count)
    var ranges = Array(repeating: 0..<0, count: options.count)
    for (index, token) in utterance.words.enumerated()
    where !named.contains(where: { $0.range.contains(index) }) {
      var word = options.first[ConceptLexicon.concept(of: token.stem)] ?? -1
      while word >= 0 {
        let entry = options.words[Int(word)]
        scores[Int(entry.phrase)] += entry.weight
        let owner = options.owners[Int(entry.phrase)].option
        ranges[owner] = (ranges[owner].isEmpty ? index : ranges[owner].lowerBound)..<index + 1
        word = entry.next
      }
    }
    var best = Array(repeating: Float(0), count: options.count)
    for (phrase, owner) in options.owners.enumerated() where owner.weight > 0 {
      best[owner.option] = max(best[owner.option], scores[phrase] / owner.weight)
    }
    let isSeveral = isSeveral ?? (utterance.expectation.kind == .choices)
    let top = best.max() ?? 0
    let close = best.indices.filter { best[$0] >= top * ChoiceRule.clear }
    let enough = isTerse ? ChoiceRule.enoughAlone : ChoiceRule.enough
    guard top >= enough, isSeveral || close.count == 1 else { return [] }
    return best.indices.filter { isSeveral ? best[$0] >= enough : $0 == close[0] }
      .map { index in
        var candidate = option(index, ranges[index], rule: "choice.resembles")
        candidate.confidence = best[index] > 0.9 ? .sure : .half
        return candidate
      }
  }

  /// Little is said but words of the options: "recruter + la taxe".
  private var isTerse: Bool {
    let strange = utterance.words.indices.count { index in
      !IntentFrame.isLead(index, utterance) && !utterance.isNumeric(index)
        && options.first[ConceptLexicon.concept(of: utterance.words[index].stem)] == nil
    }
    return strange <= 1
  }

  /// "pas la 2", "pas le bois".
  func isDenied(_ range: Range<Int>) -> Bool {
    let low = range.lowerBound - 2
    let clause = utterance.clause(of: range.lowerBound)
    return utterance.cues.contains {
      Negation.isNegative($0.meaning) && $0.range.lowerBound < range.lowerBound
        && $0.range.upperBound >= low && $0.range.upperBound < range.upperBound
        && utterance.clause(of: $0.range.lowerBound) == clause
    }
  }

  private func option(_ index: Int, _ range: Range<Int>, rule: String) -> Candidate {
    Candidate(
      .option(options.options[index].id), range, rule: rule, precedence: .asked, isTold: true)
  }

  private static let times = WordSet("fois annee annees time year chose thing")
  private static let joints = WordSet(
    """
    both tout tous toutes tt proposition reponses liste de dans position ligne case avec ben bah retiens garde coche vote
    et ou and or puis plus le la les option numero choix reponse number e eme er ere que just juste seulement only n
    dabord surtout prends mets veux pour moi je c est ce sera serait one ones celui celle ceux nimewo no i ll take go
    with mwen pran
    """)
}
