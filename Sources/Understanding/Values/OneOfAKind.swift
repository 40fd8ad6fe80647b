/// Of several ages or levels that nothing corrects, the one that is meant.
enum OneOfAKind {
  /// Nobody who is asked is younger or older.
  static let ages = 7...99

  static func keep(_ accepted: inout [Candidate], in utterance: Utterance) {
    // "15,5", "2 2010": what can be no age stands beside one that can.
    let plausible = accepted.compactMap { age($0.meaning) }.filter(ages.contains)
    if !plausible.isEmpty {
      accepted.removeAll { candidate in age(candidate.meaning).map { !ages.contains($0) } ?? false }
    }
    keepOwnAge(&accepted, in: utterance)
    keepFirstNumber(&accepted, in: utterance)
    // "Segpa 3e" is segpa; "au collège, en 4e" is 4e.
    let levels = accepted.compactMap { candidate in
      if case .level(let level) = candidate.meaning { level } else { nil }
    }
    guard levels.count > 1 else { return }
    func isMeant(_ candidate: Candidate) -> Bool {
      if case .level = candidate.meaning { !isAside(candidate, in: utterance) } else { false }
    }
    let meant = accepted.filter(isMeant).compactMap { candidate in
      if case .level(let level) = candidate.meaning { level } else { nil }
    }
    guard let last = meant.last ?? levels.last else { return }
    let kept = levels.first { special.contains($0) } ?? last
    accepted.removeAll { candidate in
      if case .level(let level) = candidate.meaning { level != kept } else { false }
    }
  }

  /// "J'ai 15 ans, mon frère 17", "on me donne 12 ans", "15, not 16": the age of who is asked about.
  private static func keepOwnAge(_ accepted: inout [Candidate], in utterance: Utterance) {
    let ages = accepted.indices.filter { age(accepted[$0].meaning) != nil }
    guard ages.count > 1 else {
      if let only = ages.first, isAnothers(accepted[only], in: utterance) {
        accepted.remove(at: only)
      }
      return
    }
    var left = ages
    func keep(_ isMeant: (Candidate) -> Bool) {
      let meant = left.filter { isMeant(accepted[$0]) }
      if !meant.isEmpty { left = meant }
    }
    keep { isMine($0, in: utterance) }
    keep { !isAside($0, in: utterance) }
    keep { age($0.meaning).map { young.contains($0) } ?? false }
    // "Je fête mes seize ans en mai" says more than "quinze".
    keep { if case .ageWithBirthday = $0.meaning { true } else { false } }
    if utterance.expectation.kind != .age { keep(\.isTold) }
    let kept = left[0]
    for index in ages.reversed() where index != kept { accepted.remove(at: index) }
  }

  /// The speaker's own: "mon chien a 16 ans, *moi* 15".
  private static func isMine(_ candidate: Candidate, in utterance: Utterance) -> Bool {
    (max(0, candidate.range.lowerBound - mine.reach)..<candidate.range.lowerBound).contains {
      mine.words.contains(utterance.words[$0].hash)
    }
  }

  private static let mine = (words: WordSet("moi mwen moin"), reach: 4)

  /// "La voiture de mon grand-père a 17 ans": the only age, and of something or somebody else.
  private static func isAnothers(_ candidate: Candidate, in utterance: Utterance) -> Bool {
    let start = candidate.range.lowerBound
    return start > 0 && has.contains(utterance.words[start - 1].hash)
      && isAside(candidate, in: utterance)
  }

  private static let has = WordSet("a est is has ont avait was")

  /// Somebody else's, or what others think, or denied.
  private static func isAside(_ candidate: Candidate, in utterance: Utterance) -> Bool {
    let clause = utterance.clauses[utterance.clause(of: candidate.range.lowerBound)].range
    let before = clause.lowerBound..<candidate.range.lowerBound
    let last = before.suffix(reach)
    let own = last.last { owners.contains(utterance.words[$0].hash) }
    let other = last.last { others.contains(utterance.words[$0].hash) }
    if let other, own.map({ $0 < other }) ?? true { return true }
    return last.suffix(2).contains { denials.contains(utterance.words[$0].hash) }
  }

  /// Words before a number that may say whose it is.
  private static let reach = 7
  private static let young = 7...29
  private static let owners = WordSet(
    "j je i im jai moi me fils fille ado enfant gamin gamine gosse son daughter child kid")
  private static let others = WordSet(
    """
    frere frangin frangine soeur pote copain copains copine copines cousin cousine ami amie amis amies jumeau
    pere mere parents oncle tante prof mec meuf fiance mari femme brother sister friend friends mate mates
    cousin dad mum donne donnes croit croient pense pensent parait looks look thinks think like fraire serai
    chien chat cheval voiture camion scooter moto maison entreprise boite atelier usine
    profs prof soeurs freres copines voisin voisine jumelle tata tonton papa maman grandpere papi mamie daron
    chum reve tous gens monde everyone people copin kopin
    """)
  private static let denials = WordSet("pas not plus fait pa non")

  /// "Trois : deux frères et une sœur": where one number is asked for, the first.
  private static func keepFirstNumber(_ accepted: inout [Candidate], in utterance: Utterance) {
    guard utterance.expectation.kind == .integer else { return }
    var isFirst = true
    accepted.removeAll { candidate in
      guard case .integer = candidate.meaning else { return false }
      defer { isFirst = false }
      return !isFirst
    }
  }

  private static let special: Set<Meaning.Level> = [.dropout, .segpa, .ulis, .cap1, .cap2]

  private static func age(_ meaning: Meaning) -> Int? {
    switch meaning {
    case .age(let years), .ageWithBirthday(let years, _): years
    default: nil
    }
  }
}
