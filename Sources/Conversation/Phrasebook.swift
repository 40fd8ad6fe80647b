public import Essentials
public import Interview

/// The sentences that belong to no dialogue, from `dialogues/phrases.yaml`.
public struct Phrasebook: Sendable {
  private let templates: [Phrase: [Address: Text]]
  /// The names of the months, January first.
  let months: [Language: [String]]
  private let screen: [ScreenPhrase: [Address: Text]]

  /// Keys that the file lacks.
  public struct Incomplete: Error, Hashable, Sendable {
    public let missing: [String]
  }

  public init(_ texts: [String: [Address: Text]]) throws(Incomplete) {
    templates = Self.known(in: texts)
    screen = Self.known(in: texts)
    months = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let words = texts[Phrase.months.rawValue]?.values.first?[language]
          .filled(slot: { _ in nil }, outside: { _ in nil })
        return (language, words?.split(separator: " ").map(String.init) ?? [])
      })
    let missing =
      Phrase.allCases.filter { templates[$0] == nil }.map(\.rawValue)
      + ScreenPhrase.allCases.filter { screen[$0] == nil }.map(\.rawValue)
    guard missing.isEmpty else { throw Incomplete(missing: missing) }
  }

  private static func known<Key: CaseIterable & RawRepresentable<String> & Hashable>(
    in texts: [String: [Address: Text]]
  ) -> [Key: [Address: Text]] {
    var known: [Key: [Address: Text]] = [:]
    for key in Key.allCases { known[key] = texts[key.rawValue] }
    return known
  }

  subscript(phrase: Phrase, voice: Voice, holes: [String: String] = [:]) -> String {
    guard let text = templates[phrase]?[voice.address] else { return "" }
    return text[voice.language].filled(slot: { holes[$0.rawValue] }, outside: { holes[$0] })
  }

  subscript(phrase: ScreenPhrase, voice: Voice) -> String {
    screen[phrase]?[voice.address].map {
      $0[voice.language].filled(slot: { "{\($0.rawValue)}" }, outside: { "{\($0)}" })
    } ?? ""
  }
}

/// The language, and the register of its French.
struct Voice: Hashable, Sendable {
  var language: Language
  var address: Address
}
