public import Essentials
public import Interview

/// The sentences that belong to no dialogue, from `dialogues/phrases.yaml`.
public struct Phrasebook: Sendable {
  private let templates: [Phrase: [Address: Text]]

  /// Keys that the file lacks.
  public struct Incomplete: Error, Hashable, Sendable {
    public let missing: [String]
  }

  public init(_ texts: [String: [Address: Text]]) throws(Incomplete) {
    var templates: [Phrase: [Address: Text]] = [:]
    var missing: [String] = []
    for phrase in Phrase.allCases {
      if let text = texts[phrase.rawValue] {
        templates[phrase] = text
      } else {
        missing.append(phrase.rawValue)
      }
    }
    guard missing.isEmpty else { throw Incomplete(missing: missing) }
    self.templates = templates
  }

  subscript(phrase: Phrase, voice: Voice, holes: [String: String] = [:]) -> String {
    guard let text = templates[phrase]?[voice.address] else { return "" }
    return text[voice.language].filled(slot: { holes[$0.rawValue] }, outside: { holes[$0] })
  }
}

/// The language, and the register of its French.
struct Voice: Hashable, Sendable {
  var language: Language
  var address: Address
}
