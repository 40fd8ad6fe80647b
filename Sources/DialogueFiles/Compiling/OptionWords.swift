/// What people say for the options of one question; two options can't share words.
struct OptionWords {
  private let keywords: [String: String]
  private var owners: [String: String] = [:]
  /// The words of each option, in the order of the options.
  private var phrases: [(option: String, words: [[Substring]])] = []

  /// `keywords` are the words that mean something in every conversation.
  init(keywords: [String: String] = [:]) {
    self.keywords = keywords
  }

  /// Notes words of an option; a diagnostic for each that another option has.
  mutating func add(_ words: String, of option: String, at span: Span) -> [Diagnostic] {
    let heard = Self.heard(words)
    guard !heard.isEmpty else { return [] }
    let split = heard.split(separator: " ")
    if phrases.last?.option == option {
      phrases[phrases.count - 1].words.append(split)
    } else {
      phrases.append((option, [split]))
    }
    if let intent = keywords[heard] {
      return [.keywordCollides(heard, intent, option, at: span)]
    }
    guard let owner = owners.updateValue(option, forKey: heard), owner != option else { return [] }
    owners[heard] = owner
    return [.optionsCollide(heard, owner, option, at: span)]
  }

  /// Whether an earlier option is heard in everything that is said for this one.
  func hidden(_ option: String, at span: Span) -> [Diagnostic] {
    guard let own = phrases.last, own.option == option else { return [] }
    for broader in phrases.dropLast() {
      let isHidden = own.words.allSatisfy { words in
        broader.words.contains { words.count > $0.count && words.contains($0) }
      }
      if isHidden { return [.optionHidden(option, by: broader.option, at: span)] }
    }
    return []
  }

  /// The words without case, accents and punctuation, as the understanding of people hears them.
  static func heard(_ words: String) -> String {
    var heard = ""
    var gap = false
    for character in words.lowercased() {
      guard character.isLetter || character.isNumber else {
        gap = !heard.isEmpty
        continue
      }
      if gap { heard.append(" ") }
      gap = false
      heard += plain[character] ?? String(character)
    }
    return heard
  }

  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  ]
}
