import Essentials
import Interview

@testable import Conversation
@testable import Reports

/// A report of which everything is known.
enum Sample {
  /// The words are their own names, so that a test sees which one was taken.
  static let words = Report.Words(report: { $0.rawValue }, screen: { $0.rawValue })

  static func trade(
    _ rank: Int, reason: String = "Tu aimes le métal.", match: Reply.TradeCard.Match? = nil
  ) -> Reply {
    .trade(
      .init(
        rank: rank, id: "t\(rank)", name: "Métier \(rank)", description: "Tu fabriques.",
        fit: "colle bien", reasons: [reason, "Deux.", "Trois."], against: ["Il y a du bruit."],
        isIdea: false, match: match))
  }

  static func school(_ rank: Int, website: String? = "https://example.org") -> Reply {
    .school(
      .init(
        rank: rank, id: "s\(rank)", name: "École \(rank)", city: "Valognes", kilometres: 12,
        distance: "à 12 km", trades: ["Usinage"], diplomas: ["CAP"], reasons: ["Tout près."],
        warnings: ["À vérifier auprès de l'école."], website: website, checked: "juillet 2025",
        services: []))
  }

  static let step = Reply.step(
    .init(id: "y", title: "Appelle l'école", details: "Dis ton prénom.", contact: "01 02 03 04 05"))

  static let told: [Assistant.Told] = [
    .init(slot: "age", label: "ton âge", text: "16 ans", author: .person),
    .init(slot: "place", label: "là où tu habites", text: "Valognes (50)", author: .counsellor),
    .init(slot: "likes", label: "ce que tu aimes", text: "le métal", author: .parent),
    .init(slot: "vetoes", label: "ce que tu refuses", text: "la hauteur", author: .person),
  ]

  static func report(
    _ reader: Report.Reader = .person, easy: Bool = false, helplines: Bool = false,
    advice: [Reply]? = nil, told: [Assistant.Told] = Self.told
  ) -> Report {
    // swift-format-ignore: NeverForceUnwrap
    // The date is well formed.
    let day = Day("2026-11-23")!
    return Report(
      language: .french, reader: reader, isEasy: easy, date: "23 novembre 2026",
      day: day, told: told,
      advice: advice ?? [.say("Voici.")] + (1...5).map { trade($0) } + (1...5).map { school($0) }
        + [.change("Avec l'internat, une école de plus."), step],
      code: "7F3K-92QX-M0TD-4HSA-0",
      helplines: helplines ? [number] : [],
      words: words)
  }

  static let number = Reply.Care.Number(number: "3114", label: "jour et nuit")
}
