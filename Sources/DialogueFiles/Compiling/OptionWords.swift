/// What people say for the options of one question; two options can't share words.
struct OptionWords {
  private var owners: [String: String] = [:]

  /// Notes words of an option; a diagnostic for each that another option has.
  mutating func add(_ words: String, of option: String, at span: Span) -> [Diagnostic] {
    let heard = Self.heard(words)
    guard !heard.isEmpty else { return [] }
    guard let owner = owners.updateValue(option, forKey: heard), owner != option else { return [] }
    owners[heard] = owner
    return [.optionsCollide(heard, owner, option, at: span)]
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
