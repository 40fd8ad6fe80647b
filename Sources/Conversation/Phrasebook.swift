public import Essentials
public import Interview

/// The sentences that belong to no dialogue, from `dialogues/phrases.yaml`.
public struct Phrasebook: Sendable {
  /// By phrase, then by voice.
  private let templates: [Phrase: [Template]]
  /// The names of the months, January first.
  let months: [Language: [String]]
  private let screen: [ScreenPhrase: [Address: Text]]
  private let report: [ReportPhrase: [Address: Text]]

  /// Keys that the file lacks.
  public struct Incomplete: Error, Hashable, Sendable {
    public let missing: [String]
  }

  public init(_ texts: [String: [Address: Text]]) throws(Incomplete) {
    templates = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { phrase in
        let texts = texts[phrase.rawValue] ?? [:]
        return (phrase, Voice.allCases.map { texts[$0.address]?[$0.language] ?? Template([]) })
      })
    screen = Dictionary(
      uniqueKeysWithValues: ScreenPhrase.allCases.compactMap { phrase in
        texts[phrase.rawValue].map { (phrase, $0) }
      })
    report = Dictionary(
      uniqueKeysWithValues: ReportPhrase.allCases.compactMap { phrase in
        texts[phrase.rawValue].map { (phrase, $0) }
      })
    months = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let words = texts[Phrase.months.rawValue]?.values.first?[language]
          .filled(slot: { _ in nil }, outside: { _ in nil })
        return (language, words?.split(separator: " ").map(String.init) ?? [])
      })
    let missing =
      (Phrase.allCases.map(\.rawValue) + ScreenPhrase.allCases.map(\.rawValue)
      + ReportPhrase.allCases.map(\.rawValue))
      .filter { texts[$0] == nil }
    guard missing.isEmpty else { throw Incomplete(missing: missing) }
  }

  subscript(
    phrase: Phrase, voice: Voice, holes: KeyValuePairs<String, String> = [:]
  ) -> String {
    templates[phrase]?[voice.position].filled(
      slot: { slot in holes.first { $0.key == slot.rawValue }?.value },
      outside: { name in holes.first { $0.key == name }?.value }) ?? ""
  }

  subscript(phrase: ScreenPhrase, voice: Voice) -> String {
    screen[phrase].map { Self.withHoles($0, voice) } ?? ""
  }

  subscript(phrase: ReportPhrase, voice: Voice) -> String {
    report[phrase].map { Self.withHoles($0, voice) } ?? ""
  }

  /// For those who fill the holes themselves.
  private static func withHoles(_ texts: [Address: Text], _ voice: Voice) -> String {
    texts[voice.address].map {
      $0[voice.language].filled(slot: { "{\($0.rawValue)}" }, outside: { "{\($0)}" })
    } ?? ""
  }
}

/// The language, and the register of its French.
struct Voice: Hashable, Sendable, CaseIterable {
  var language: Language
  var address: Address

  static let allCases = Language.allCases.flatMap { language in
    Address.allCases.map { Voice(language: language, address: $0) }
  }

  /// Among all voices; reckoned, because each sentence asks for it.
  fileprivate var position: Int {
    (language == .french ? 0 : Address.allCases.count) + (address == .tu ? 0 : 1)
  }
}
