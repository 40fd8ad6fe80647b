import Essentials

/// Reads a date as people write it: `12/03/2010`, `12 mars 2010`, `March 12, 2010`, `demain`.
enum DateWords {
  /// The first date in the text; day before month, as in France.
  static func day(in text: String, today: Day) -> Day? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, word) in words.enumerated() {
      if let day = relative(word, today) { return day }
      guard index + 2 < words.count else { continue }
      if let day = day(words[index], words[index + 1], words[index + 2]) { return day }
    }
    return nil
  }

  private static func day(_ first: String, _ second: String, _ third: String) -> Day? {
    if first.count == 4, let year = Int(first), let month = Int(second), let day = Int(third) {
      return Day(year: year, month: month, day: day)
    }
    guard third.count == 4, let year = Int(third) else { return nil }
    if let day = ordinal(first), let month = month(second) {
      return Day(year: year, month: month, day: day)
    }
    guard let month = month(first), let day = ordinal(second) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A day of the month, as a number or with its ending: `1`, `1er`, `2nd`, `12th`.
  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count)
    return ["", "er", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }

  /// A month by its number, its name or the start of it: `3`, `mars`, `Mar`.
  private static func month(_ word: String) -> Int? {
    if let number = Int(word) { return number }
    guard word.count >= 3 else { return nil }
    for names in months {
      if let exact = names.firstIndex(of: word) { return exact + 1 }
      let near = names.indices.filter { names[$0].hasPrefix(word) }
      if near.count == 1 { return near[0] + 1 }
    }
    return nil
  }

  private static func relative(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "aujourd", "today": today
    case "demain", "tomorrow": today.adding(days: 1)
    case "hier", "yesterday": today.adding(days: -1)
    default: nil
    }
  }

  private static let months = [
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
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
