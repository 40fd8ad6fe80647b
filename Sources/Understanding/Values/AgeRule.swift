import Essentials

/// Ages: "16 ans", "seize ans et demi", "j'ai 16", "bientôt 15", "15 ans en août", "né en 2010".
///
/// Values are heard, not judged: "j'ai 160 ans" is an age of 160.
struct AgeRule: Sendable {
  /// Years that may be a year of birth.
  static let birthYears = 1900...2099
  /// Below this, "2 ans" is more often a duration than an age.
  static let youngestUnmarked = 6

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    let asked = utterance.expectation.kind == .age
    for number in utterance.numbers {
      if let candidate = born(number, utterance, asked) ?? age(number, utterance, asked) {
        candidates.append(candidate)
      }
    }
    dropKnown(from: &candidates)
  }

  /// "15 ans, bientôt 16" says one thing: the age and what becomes of it.
  private func dropKnown(from candidates: inout [Candidate]) {
    for candidate in candidates {
      guard case .ageWithBirthday(let now, _) = candidate.meaning else { continue }
      candidates.removeAll { $0.meaning == .age(now) }
    }
  }

  private func age(_ number: NumberHit, _ utterance: Utterance, _ asked: Bool) -> Candidate? {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    guard !isOrdinal(at: end, utterance), !number.isRound, !isBetween(start, utterance) else {
      return nil
    }
    let lead = utterance.ends(start, .ageLead)
    let soon = utterance.ends(start, .ageSoon)
    let years = yearsEnd(at: end, utterance)
    var last = years ?? end
    if let half = utterance.starts(last, .half) { last = half.range.upperBound }
    let birthdays = BirthdayReader(utterance: utterance)
    let when = birthdays.birthday(after: last)
    // "Dans un mois 16 ans"
    let before = when == nil && years != nil ? birthdays.birthday(before: start) : nil
    let isMarked = lead != nil || soon != nil
    // "Depuis l'âge de six ans"
    if let lead, lead.range.lowerBound > 0,
      Self.since.contains(utterance.words[lead.range.lowerBound - 1].hash)
    {
      return nil
    }
    if !isMarked, utterance.ends(start, .notAge) != nil { return nil }
    if years != nil {
      guard isMarked || !isDuration(after: last, utterance) else { return nil }
      guard isMarked || asked || number.value >= Self.youngestUnmarked else { return nil }
    } else if isMarked {
      guard number.value >= Self.youngestUnmarked, !number.isDoubtful, number.value < 1000,
        when != nil || last > end || endsHere(end, utterance)
          || asked && OneOfAKind.ages.contains(number.value) && !isMeasured(at: end, utterance)
      else { return nil }
    } else {
      guard asked || isListed(number, utterance), !number.isDoubtful,
        !isMeasured(at: end, utterance)
      else { return nil }
    }
    let from = (soon ?? lead)?.range.lowerBound ?? start
    let precedence = asked ? Precedence.asked : .age
    if let before {
      return Candidate(
        .ageWithBirthday(now: number.value - 1, beforeTerm: before.isBeforeTerm), start..<last,
        rule: "age.birthday", confidence: before.confidence, precedence: precedence,
        isTold: isMarked)
    }
    if let when, !isPast(lead ?? soon, utterance) {
      return Candidate(
        .ageWithBirthday(now: number.value - 1, beforeTerm: when.isBeforeTerm),
        from..<when.end, rule: "age.birthday", confidence: when.confidence,
        precedence: precedence, isTold: isMarked)
    }
    if soon != nil {
      // In the two months before the term nobody knows on which side "soon" falls.
      let isClose = (7...8).contains(utterance.today.month)
      return Candidate(
        .ageWithBirthday(now: number.value - 1, beforeTerm: true), from..<last, rule: "age.soon",
        confidence: isClose ? .half : .sure, precedence: precedence, isTold: true)
    }
    let rule = years != nil ? "age.years" : isMarked ? "age.lead" : "age.bare"
    return Candidate(
      .age(number.value), start..<last, rule: rule, precedence: precedence, isTold: isMarked)
  }

  /// "17, Toulouse, up to 40 km, cars": a number of a list of facts.
  private func isListed(_ number: NumberHit, _ utterance: Utterance) -> Bool {
    utterance.expectation.kind == .nothing && utterance.clauses.count >= 2
      && Self.listed.contains(number.value) && utterance.isAlone(number.range)
  }

  private static let listed = 12...25

  /// The token after "ans", or after the "a" of "16a".
  private func yearsEnd(at index: Int, _ utterance: Utterance) -> Int? {
    if let years = utterance.starts(index, .years) { return years.range.upperBound }
    guard index < utterance.count, utterance.words[index].gap == .joined,
      utterance.words[index].hash == WordHash.of("a")
    else { return nil }
    return index + 1
  }

  /// "2 ans *de* CAP", "3 ans *d'*expérience", "2 ans après".
  private func isDuration(after index: Int, _ utterance: Utterance) -> Bool {
    guard index < utterance.count, utterance.words[index].gap <= .space else { return false }
    // "16 ans dans un mois" is an age; "2 ans dans un garage" is none.
    return Self.durationWords.contains(utterance.words[index].hash)
  }

  /// A number that "j'ai" announces is an age only where it has nothing after it to count.
  private func endsHere(_ index: Int, _ utterance: Utterance) -> Bool {
    guard !utterance.isEnd(index) else { return true }
    let token = utterance.words[index]
    if Self.after.contains(token.hash) { return true }
    return utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .placeLead(.home), .placeLead(.strong), .contrast, .most, .correction, .ageSoon,
        .level:
        true
      default: false
      }
    }
  }

  private func isOrdinal(at index: Int, _ utterance: Utterance) -> Bool {
    guard index < utterance.count, utterance.words[index].gap == .joined else { return false }
    return OrdinalSuffix.contains(utterance.words[index].hash)
  }

  private func isMeasured(at index: Int, _ utterance: Utterance) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .kilometres, .minutes, .hours, .quarters: true
      default: false
      }
    } || index < utterance.count && Self.counted.contains(utterance.words[index].hash)
  }

  /// A range: "entre 15 et 18".
  private func isBetween(_ start: Int, _ utterance: Utterance) -> Bool {
    guard start > 0 else { return false }
    if Self.between.contains(utterance.words[start - 1].hash) { return true }
    return start > 2 && utterance.words[start - 1].hash == WordHash.of("et")
      && Self.between.contains(utterance.words[start - 3].hash)
  }

  private static let between = WordSet("entre between")
  private static let since = WordSet("depuis dps des since from dpui")
  private static let counted = WordSet(
    "mois semaine semaines jour jours month months week weeks day days eleves salaries euros freres soeurs"
  )

  /// "j'ai eu 15 ans en août" is an age, not a birthday to come.
  private func isPast(_ lead: Utterance.CueHit?, _ utterance: Utterance) -> Bool {
    guard let lead else { return false }
    // "Il fête ses 15 ans en juin" is to come, "il a fêté" is over.
    let isOver =
      lead.range.lowerBound > 0
      && Self.auxiliaries.contains(utterance.words[lead.range.lowerBound - 1].hash)
    return lead.range.contains { index in
      let word = utterance.words[index].hash
      return Self.past.contains(word)
        || Self.celebrated.contains(word) && (isOver || index > lead.range.lowerBound)
    }
  }

  private func born(_ number: NumberHit, _ utterance: Utterance, _ asked: Bool) -> Candidate? {
    let isBorn = [0, 1, 2].contains { back in
      utterance.ends(number.range.lowerBound - back, .born) != nil
    }
    // "né en deux mille onze"
    let spoken: (day: Int?, month: Int?, year: Int, end: Int)? =
      isBorn && Self.birthYears.contains(number.value)
      ? (nil, nil, number.value, number.range.upperBound) : nil
    guard isBorn || asked,
      let date = BirthdayReader(utterance: utterance).birthDate(at: number.range.lowerBound)
        ?? spoken,
      isBorn || date.month != nil || Self.birthYears.contains(number.value)
    else { return nil }
    let today = utterance.today
    let precedence = asked ? Precedence.asked : .age
    guard let month = date.month else {
      return Candidate(
        .age(today.year - date.year), number.range.lowerBound..<date.end, rule: "age.birthYear",
        confidence: .half, precedence: precedence, isTold: isBorn)
    }
    let hadBirthday = (month, date.day ?? 15) <= (today.month, today.day)
    let isSure = month != today.month || date.day != nil
    let next = Birthday.isBeforeTerm(month: month, day: date.day ?? 15, today: today)
    return Candidate(
      .ageWithBirthday(now: today.year - date.year - (hadBirthday ? 0 : 1), beforeTerm: next),
      number.range.lowerBound..<date.end, rule: "age.birthDate",
      confidence: isSure ? .sure : .half, precedence: precedence, isTold: isBorn)
  }

  private static let durationWords = WordSet(
    "de d apres plus tard d'experience of ago")
  private static let after = WordSet(
    "et and j je mais but i from ou or environ passe e ms pis puis alors mn jme jsui sui suis")
  private static let past = WordSet(
    "eu viens vient turned ve")
  /// "fête" is written as "faites" is by ear.
  private static let celebrated = WordSet("fete fait")
  private static let auxiliaries = WordSet("a ai de")
}

/// "3e", "3eme", "1er", "2nde": what makes a digit a rank.
enum OrdinalSuffix {
  private static let all = WordSet(
    "e eme ieme er ere re nd nde de th st rd d")

  static func contains(_ hash: UInt64) -> Bool { all.contains(hash) }
}
