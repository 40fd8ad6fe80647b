import Essentials

/// A day as counsellors type it: `2026-12-05`, `05/12/2026`, `5 décembre`, `demain`, `lundi`,
/// `dans 2 semaines`; and in English.
///
/// What is planned lies ahead: without its year, a date is the next of its name, and a weekday is
/// the next one after today. A number before a number is the day, as in France.
struct DayWords {
  private let today: Day
  private let words: [Substring]
  private var place = 0

  /// The day at the start of a text, and what stands behind it; nil where there is none.
  static func read(_ text: String, today: Day) -> (day: Day, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    var reader = DayWords(today: today, words: words)
    reader.skip(["le", "ce", "on", "the", "au", "next", "this"])
    guard let day = reader.day() else { return nil }
    reader.skip(["prochain", "prochaine"])
    // "demain :" and "lundi, appeler": what joins them is no part of the text.
    while let next = reader.next, next.allSatisfy(\.isPunctuation) { reader.place += 1 }
    return (day, words[reader.place...].joined(separator: " "))
  }

  private init(today: Day, words: [Substring]) {
    self.today = today
    self.words = words
  }

  private var next: Substring? { word(0) }

  private func word(_ offset: Int) -> Substring? {
    words.indices.contains(place + offset) ? words[place + offset] : nil
  }

  /// A word without what may stick to its end.
  private func bare(_ offset: Int) -> String {
    guard var word = word(offset) else { return "" }
    while let last = word.last, [",", ":", ";"].contains(last) { word.removeLast() }
    return word.folded
  }

  private mutating func skip(_ fillers: Set<String>) {
    if fillers.contains(bare(0)) { place += 1 }
  }

  private mutating func take(_ count: Int, _ day: Day?) -> Day? {
    if day != nil { place += count }
    return day
  }

  private mutating func day() -> Day? {
    let word = bare(0)
    if let day = Day(word) { return take(1, day) }
    if let day = numbers(word) { return take(1, day) }
    if let days = Self.near[word] { return take(1, today.adding(days: days)) }
    if let weekday = Self.weekdays.firstIndex(where: { $0.contains(word) }) {
      place += 1
      // "lundi 7 décembre": the date says which one.
      if let day = named() { return day }
      let ahead = (weekday - today.weekday + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    if ["dans", "in"].contains(word), let count = Int(bare(1)), (1...400).contains(count),
      let days = Self.units[bare(2)]
    {
      return take(3, today.adding(days: count * days))
    }
    return named()
  }

  /// `5/12/2026`, `05.12.26`, `5/12`.
  private func numbers(_ word: String) -> Day? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 }),
      let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    guard parts.count == 3 else { return upcoming(day, month) }
    return Int(parts[2]).flatMap {
      Day(year: parts[2].count == 2 ? 2000 + $0 : $0, month: month, day: day)
    }
  }

  /// `5 décembre`, `1er mars 2027`, `December 5`.
  private mutating func named() -> Day? {
    let (first, second) = (bare(0), bare(1))
    let pair: (day: Int, month: Int)? =
      if let day = Self.ordinal(first), let month = Self.month(second) {
        (day, month)
      } else if let month = Self.month(first), let day = Self.ordinal(second) {
        (day, month)
      } else {
        nil
      }
    guard let pair else { return nil }
    if bare(2).count == 4, let year = Int(bare(2)) {
      return take(3, Day(year: year, month: pair.month, day: pair.day))
    }
    return take(2, upcoming(pair.day, pair.month))
  }

  /// A leap day may be some years off.
  private func upcoming(_ day: Int, _ month: Int) -> Day? {
    (0...8).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    return ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
      ? Int(digits) : nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    for names in months {
      if let exact = names.firstIndex(of: word) { return exact + 1 }
      let short = word.hasSuffix(".") ? String(word.dropLast()) : word
      let near = names.indices.filter { names[$0].hasPrefix(short) }
      if near.count == 1 { return near[0] + 1 }
    }
    return nil
  }

  private static let near = [
    "aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2,
  ]
  private static let units = [
    "jour": 1, "jours": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7, "weeks": 7,
  ]
  /// Monday first.
  private static let weekdays = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
    ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
  ]
  private static let months = [
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ],
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
  ]
}

extension Day {
  /// 0 is Monday: the calendar's first day was one (ISO 8601's year 1).
  fileprivate var weekday: Int { Day.first.days(until: self) % 7 }
}
