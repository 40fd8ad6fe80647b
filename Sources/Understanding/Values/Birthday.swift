import Essentials

/// When a birthday falls, and how the words said it.
struct Birthday: Hashable, Sendable {
  var isBeforeTerm: Bool
  var confidence: Confidence
  /// The token after the words.
  var end: Int

  /// Whether the next birthday falls before the next first of September.
  static func isBeforeTerm(month: Int, day: Int, today: Day) -> Bool {
    let isThisYear = (month, day) > (today.month, today.day)
    let year = isThisYear ? today.year : today.year + 1
    let term = today.month < 9 ? today.year : today.year + 1
    return year * 12 + month < term * 12 + 9
  }
}

/// Reads "en août", "le 12 mars", "à la rentrée", "12/03/2010" at a place of an utterance.
struct BirthdayReader: Sendable {
  /// Two-digit years up to this one are of this century.
  static let century = 30

  let utterance: Utterance

  /// A birthday announced after an age.
  func birthday(after index: Int) -> Birthday? {
    if let soon = fromNow(at: index) { return soon }
    var position = index
    var day: Int?
    // "en", "au mois d'", "le 12": at most four words lead to the month.
    while position < min(index + 5, utterance.count), utterance.words[position].gap <= .space {
      if let month = month(at: position), position > index {
        let today = utterance.today
        let isThisMonth = month == today.month && day == nil
        return Birthday(
          isBeforeTerm: Birthday.isBeforeTerm(
            month: month, day: day ?? (isThisMonth ? 31 : 15), today: today),
          confidence: isThisMonth ? .half : .sure, end: position + 1)
      }
      let token = utterance.words[position]
      if token.hash == Self.term, position > index {
        return Birthday(isBeforeTerm: true, confidence: .sure, end: position + 1)
      }
      if token.number > 0, token.number < 32 {
        day = Int(token.number)
      } else if !Self.links.contains(token.hash) {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// A birthday announced before an age, in the same clause: "dans deux semaines j'ai 16 ans".
  func birthday(before index: Int) -> Birthday? {
    let first = utterance.clauses[utterance.clause(of: index)].range.lowerBound
    for start in max(first, index - Self.reach)..<index {
      if let soon = fromNow(at: start), soon.end <= index, index - soon.end <= Self.between {
        return soon
      }
    }
    return nil
  }

  /// Words before an age that may announce it, and words between.
  private static let reach = 6
  private static let between = 3

  /// "dans deux mois", "le mois prochain", "next week": so many days from now.
  private func fromNow(at index: Int) -> Birthday? {
    guard index < utterance.count, utterance.words[index].gap <= .space else { return nil }
    var days: Int?
    var end = index
    if Self.within.contains(utterance.words[index].hash), index + 2 < utterance.count + 1,
      let number = utterance.numbers.first(where: { $0.range.lowerBound == index + 1 }),
      number.range.upperBound < utterance.count,
      let unit = Self.units[utterance.words[number.range.upperBound].hash]
    {
      days = number.value * unit
      end = number.range.upperBound + 1
    } else {
      let start = Self.articles.contains(utterance.words[index].hash) ? index + 1 : index
      guard start + 1 < utterance.count else { return nil }
      let (first, second) = (utterance.words[start].hash, utterance.words[start + 1].hash)
      if let unit = Self.units[first], Self.next.contains(second) { days = unit }
      if Self.next.contains(first), let unit = Self.units[second] { days = unit }
      end = start + 2
    }
    guard let days, days < 360 else { return nil }
    let today = utterance.today
    let date = today.month * 30 + today.day + days
    let month = (date - 1) / 30
    return Birthday(
      isBeforeTerm: Birthday.isBeforeTerm(
        month: (month - 1) % 12 + 1, day: max(1, date % 30), today: today),
      confidence: .sure, end: end)
  }

  private static let within = WordSet("dans in ds dan d'ici manque mank reste")
  private static let articles = WordSet("le la l the")
  private static let next = WordSet("prochain prochaine pro next")
  private static let units: [UInt64: Int] = [
    WordHash.of("jour"): 1, WordHash.of("jours"): 1, WordHash.of("semaine"): 7,
    WordHash.of("semaines"): 7, WordHash.of("mois"): 30, WordHash.of("moi"): 30,
    WordHash.of("day"): 1, WordHash.of("days"): 1, WordHash.of("week"): 7,
    WordHash.of("weeks"): 7, WordHash.of("month"): 30, WordHash.of("months"): 30,
  ]

  /// "12/03/2010", "12 mars 2010", "mars 2010" or "2010".
  func birthDate(at index: Int) -> (day: Int?, month: Int?, year: Int, end: Int)? {
    var position = index
    var parts: [(value: Int, isMonth: Bool)] = []
    while position < utterance.count, parts.count < 3,
      position == index || utterance.words[position].gap <= .slash
    {
      if let month = month(at: position) {
        parts.append((month, true))
      } else if utterance.words[position].number >= 0 {
        parts.append((Int(utterance.words[position].number), false))
      } else if !OrdinalSuffix.contains(utterance.words[position].hash) {
        break
      }
      position += 1
    }
    if parts.count == 1, AgeRule.birthYears.contains(parts[0].value) {
      // "né en mars 2010": the month stands before the number.
      let month = index > 0 ? month(at: index - 1) : nil
      return (nil, month, parts[0].value, position)
    }
    guard parts.count == 3, let year = year(parts[2].value) else { return nil }
    let (day, month) =
      parts[0].isMonth ? (parts[1].value, parts[0].value) : (parts[0].value, parts[1].value)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return (day, month, year, position)
  }

  private func year(_ value: Int) -> Int? {
    if AgeRule.birthYears.contains(value) { return value }
    guard value < 100 else { return nil }
    return value <= Self.century ? 2000 + value : 1900 + value
  }

  private func month(at index: Int) -> Int? {
    for hit in utterance.cues(startingAt: index) {
      if case .month(let month) = hit.meaning { return month }
    }
    return nil
  }

  private static let links = WordSet(
    "en au le l mois de d in on the of debut fin courant er a la ce next prochain this coming until "
      + "till jusqu jusque avant before")
  private static let term = WordHash.of("rentree")
}
