import Conversation
import Essentials
import Foundation
import Interview
import Testing

/// What nobody asked for is neither kept nor repeated, and is answered kindly.
@Suite struct PersonalDataTests {
  /// A sentence, and what of it must turn up nowhere.
  struct Offer {
    let sentence: String
    let secrets: [String]

    init(_ sentence: String, _ secrets: String...) {
      self.sentence = sentence
      self.secrets = secrets
    }
  }

  private static let people = [
    ("Léa", "Martin"), ("Mehdi", "Benali"), ("Chloé", "Lefebvre"), ("Enzo", "Caron"),
    ("Fatou", "Diallo"), ("Lucas", "Vire"), ("Inès", "Laval"), ("Noah", "Orange"),
    ("Jade", "Moulins"), ("Tom", "Saint-Denis"),
  ]
  private static let streets = [
    "rue de Caen", "avenue de Lyon", "boulevard Victor-Hugo", "impasse des Lilas",
    "chemin du Moulin",
  ]
  private static let conditions = [
    "asthme", "diabète", "épilepsie", "cancer", "autisme", "bipolaire", "anorexie", "dyslexie",
    "hépatite", "mucoviscidose",
  ]
  private static let matters = [
    "mon casier", "le juge", "la PJJ", "le contrôle judiciaire", "la prison", "le tribunal",
  ]

  /// Two hundred, each another one.
  static let offers: [Offer] = {
    var offers: [Offer] = []
    for (index, (first, last)) in people.enumerated() {
      let mail = "\(first.lowercased()).\(last.lowercased())@orange.fr"
      let phone = "06 1\(index) 34 56 7\(index)"
      let joined = "061\(index)34567\(index)"
      offers += [
        Offer("je m'appelle \(first) \(last)", first, last),
        Offer("jm'appelle \(first)", first),
        Offer("mon nom c'est \(last)", last),
        Offer("mon prénom est \(first), j'ai 16 ans", first),
        Offer("my name is \(first) \(last)", first, last),
        Offer("mon mail c'est \(mail)", mail, "@"),
        Offer("écris-moi à \(mail) stp", mail, "@"),
        Offer("\(mail)", mail, "@"),
        Offer("mon numéro c'est le \(phone)", phone, joined),
        Offer("appelle-moi au \(joined)", joined, phone),
        Offer("tel : \(phone)", phone, joined),
        Offer("je m'appelle \(first) \(last) et mon mail est \(mail)", first, last, mail, "@"),
      ]
    }
    for (index, street) in streets.enumerated() {
      for number in [3, 12] {
        offers += [
          Offer("j'habite \(number + index) \(street)", street),
          Offer("mon adresse c'est \(number + index) bis \(street) à Valognes", street),
        ]
      }
    }
    for condition in conditions {
      offers += [
        Offer("j'ai un problème : \(condition)", condition),
        Offer("on m'a trouvé \(condition) l'an dernier", condition),
        Offer("je prends un traitement, \(condition)", condition),
        Offer("mon frère aussi a ça, \(condition)", condition),
      ]
    }
    for matter in matters {
      let word = String(matter.split(separator: " ").last ?? "")
      offers += [
        Offer("il y a \(matter) dans l'histoire", word), Offer("j'ai vu \(matter) deux fois", word),
        Offer("c'est à cause de \(matter)", word),
      ]
    }
    return offers + [
      Offer("je suis enceinte de trois mois", "enceinte"),
      Offer("j'ai été condamné l'an dernier", "condamné"),
    ]
  }()

  private let assistant: Assistant

  init() throws {
    assistant = try Project.shared.get().assistant(today: #require(Day("2026-11-23")))
  }

  @Test func `of two hundred offers of personal data, none is kept and none is repeated`() throws {
    #expect(Self.offers.count == 200)
    #expect(Set(Self.offers.map(\.sentence)).count == 200)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for offer in Self.offers {
      var session = try assistant.begin("youth", in: .french).session
      let question = assistant.take(.digressed(.repeat), in: &session).replies
      let turn = assistant.hear(offer.sentence, in: &session)
      let stored = String(decoding: try encoder.encode(turn.events), as: UTF8.self)
      // What is asked anyway may name a town of its own.
      let said = "\(turn.replies.filter { !question.contains($0) })"
      for secret in offer.secrets {
        #expect(
          stored.range(of: secret, options: .caseInsensitive) == nil,
          "'\(secret)' of « \(offer.sentence) » is kept: \(stored)")
        #expect(
          !Self.contains(secret, in: said), "'\(secret)' of « \(offer.sentence) » is repeated")
      }
      #expect(
        said.contains("je ne le garde pas"), "« \(offer.sentence) » is not answered kindly")
    }
  }

  /// As a word of its own: "Tom" isn't repeated by "automobile".
  private static func contains(_ secret: String, in text: String) -> Bool {
    let pattern = "(?<![\\p{L}])" + NSRegularExpression.escapedPattern(for: secret) + "(?![\\p{L}])"
    return text.range(of: pattern, options: [.regularExpression, .caseInsensitive]) != nil
  }

  @Test func `what stands beside it is heard all the same`() throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("je m'appelle Martin, j'ai 16 ans et j'habite à Valognes", in: &session)
    #expect(session.answers["age"]?.value == .integer(16))
    #expect(session.answers["place"] != nil)
  }

  @Test(arguments: [(14, false), (15, true), (16, true)])
  func `before fifteen nothing may be kept`(_ age: Int, _ mayKeep: Bool) throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("j'ai \(age) ans", in: &session)
    #expect(assistant.mayKeep(session) == mayKeep)
  }

  @Test func `a parent decides for a child of fourteen`() throws {
    var session = try assistant.begin("parent", in: .french).session
    _ = assistant.hear("il a 14 ans", in: &session)
    #expect(assistant.mayKeep(session))
  }
}
