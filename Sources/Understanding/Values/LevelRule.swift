/// School levels: "en troisième", "3e prépa-métiers", "CAP 1re année", "je ne suis plus à l'école".
struct LevelRule: Sendable {
  func read(
    _ utterance: Utterance, hits: [PatternMatcher.Hit], into candidates: inout [Candidate]
  ) {
    let asked = utterance.expectation.kind == .level
    if asked {
      for hit in hits {
        guard case .level(let level) = hit.pattern.meaning else { continue }
        candidates.append(
          Candidate(
            .level(level), hit.range, rule: "level.pattern", confidence: .half, precedence: .asked,
            isTold: true))
      }
    }
    // "CAP cuisine, deuxième année"
    let isSecondYear = utterance.cues.contains { hit in
      let end = hit.range.upperBound
      return hit.meaning == .ordinal(2) && end < utterance.count
        && Self.years.contains(utterance.words[end].hash)
    }
    // "15 ans vernon 3eme": beside an age a class says what it is.
    let isListed =
      utterance.count <= Self.shortList && utterance.cues.contains { $0.meaning == .years }
    var heard: [(candidate: Candidate, isVague: Bool)] = []
    for hit in utterance.cues {
      switch hit.meaning {
      case .level(let level, let stand)
      where isSaid(stand, hit, utterance, asked: asked || isListed && isDigit(hit, utterance))
        && !isRank(hit, utterance):
        let level = level == .cap1 && isSecondYear ? .cap2 : level
        heard.append(
          (
            Candidate(
              .level(level), hit.range, rule: "level.name",
              precedence: asked ? .asked : .level, isTold: stand == .anywhere),
            isVague(hit, utterance)
          ))
      case .situation(.leftSchool) where asked:
        candidates.append(
          Candidate(.level(.dropout), hit.range, rule: "level.left", precedence: .asked))
      default: break
      }
    }
    if let year = yearOfBac(utterance) {
      heard = [(year, false)]
    } else if asked, let left = left(utterance) {
      heard = [(left, false)]
    }
    // "En 3e prépa-métiers au lycée": a class says more than a school.
    let isClear = heard.contains { !$0.isVague }
    candidates += heard.filter { !isClear || !$0.isVague }.map(\.candidate)
  }

  private func isSaid(
    _ stand: Cue.Stand, _ hit: Utterance.CueHit, _ utterance: Utterance, asked: Bool
  ) -> Bool {
    if utterance.stands(stand, hit.range, asked: asked) { return true }
    let start = hit.range.lowerBound
    guard stand == .ifAsked, !isVague(hit, utterance) else { return false }
    let before = start > 0 ? utterance.words[start - 1].hash : 0
    if Self.leads.contains(before) { return true }
    // "redouble sa 3e"
    if start > 1, Self.own.contains(before) {
      return Self.repeated.contains(utterance.words[start - 2].hash)
    }
    // "Quimper / 15 / 3e", "Agen, troisième, …"
    if utterance.expectation.kind == .nothing, utterance.clauses.count > 1,
      utterance.isAlone(hit.range), !Self.articles.contains(before)
    {
      return true
    }
    // "5eme et on me parle déjà d'orientation"
    return isDigit(hit, utterance) && utterance.opens(hit.range)
      && (3...6).contains(utterance.words[start].number)
      && (hit.range.upperBound == utterance.count
        || !Self.ranked.contains(utterance.words[hit.range.upperBound].hash))
  }

  private static let leads = WordSet("en an in classe")
  private static let articles = WordSet("une un la le")
  private static let own = WordSet("ma sa son mon leur")
  private static let repeated = WordSet("redouble redoubler refait refais redoublant")
  private static let ranked = WordSet("arrondissement etage place fois jour annee year ane anee")

  /// "la *première* année", "avant le *bac*": no class.
  private func isRank(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    let (start, end) = (hit.range.lowerBound, hit.range.upperBound)
    let isYear =
      hit.range.count == 1 && end < utterance.count
      && Self.years.contains(utterance.words[end].hash)
    let back = start > 1 ? start - 2..<start : 0..<start
    return isYear
      || back.contains { Self.before.contains(utterance.words[$0].hash) }
        && isVague(hit, utterance)
  }

  private static let before = WordSet("avant before jusqu until avan")

  /// A school or a diploma, which several classes lead to.
  private func isVague(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    hit.range.contains { Self.schools.contains(utterance.words[$0].hash) }
      && !hit.range.contains { utterance.words[$0].isNumber }
  }

  private static let schools = WordSet(
    "bac bachelier bacheliere brevet college collegien collegienne lycee lyceen lyceenne lise high")

  /// A year of a "bac pro": "première année de bac pro".
  private func yearOfBac(_ utterance: Utterance) -> Candidate? {
    guard utterance.words.contains(where: { Self.bac.contains($0.hash) }) else { return nil }
    for hit in utterance.cues {
      guard case .ordinal(let rank) = hit.meaning, (1...3).contains(rank),
        hit.range.upperBound < utterance.count,
        Self.years.contains(utterance.words[hit.range.upperBound].hash)
      else { continue }
      let levels: [Meaning.Level] = [.second, .first, .last]
      return Candidate(
        .level(levels[rank - 1]), hit.range.lowerBound..<hit.range.upperBound + 1,
        rule: "level.year", precedence: utterance.expectation.kind == .level ? .asked : .level,
        isTold: true)
    }
    return nil
  }

  private static let bac = WordSet("bac bacpro")

  /// "J'ai arrêté en 1re", "même pas fini ma seconde, je suis parti", "j'étais en seconde et j'ai lâché".
  private func left(_ utterance: Utterance) -> Candidate? {
    let classes = utterance.cues.filter { if case .level = $0.meaning { true } else { false } }
    guard !classes.isEmpty else { return nil }
    for index in utterance.words.indices where Self.leaving.contains(utterance.words[index].hash) {
      let isAhead = classes.contains { hit in
        hit.range.lowerBound > index && hit.range.lowerBound - index <= Self.reach
          && utterance.clause(of: hit.range.lowerBound) == utterance.clause(of: index)
      }
      let wasIn = utterance.words[..<index].contains { Self.was.contains($0.hash) }
      guard isAhead || wasIn else { continue }
      return Candidate(
        .level(.dropout), index..<index + 1, rule: "level.left", confidence: .half,
        precedence: .asked)
    }
    return nil
  }

  /// Words between leaving and what is left.
  private static let reach = 4
  private static let leaving = WordSet(
    "arrete arretee lache quitte quittee decroche abandonne parti partie vire viree dropped quit kicked exclu exclue"
  )
  private static let was = WordSet("etais etait ete was jetais jete fini finish finished")

  /// Facts in a row have about so many words.
  private static let shortList = 12
  private static let years = WordSet("annee annees an year anne ane anee ans")

  /// "3e", "2nde", "1ère": what is written with a digit is a class, and no third of anything.
  private func isDigit(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    hit.range.count <= 2 && utterance.words[hit.range.lowerBound].isNumber
  }
}
