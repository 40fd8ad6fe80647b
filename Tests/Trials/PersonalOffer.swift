import Foundation

/// A sentence that offers personal data, and what of it must turn up nowhere.
package struct PersonalOffer: Sendable {
  package let sentence: String
  package let secrets: [String]

  private init(_ sentence: String, _ secrets: String...) {
    self.sentence = sentence
    self.secrets = secrets
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
  package static let all: [PersonalOffer] = {
    var offers: [PersonalOffer] = []
    for (index, (first, last)) in people.enumerated() {
      let mail = "\(first.lowercased()).\(last.lowercased())@orange.fr"
      let phone = "06 1\(index) 34 56 7\(index)"
      let joined = "061\(index)34567\(index)"
      offers += [
        PersonalOffer("je m'appelle \(first) \(last)", first, last),
        PersonalOffer("jm'appelle \(first)", first),
        PersonalOffer("mon nom c'est \(last)", last),
        PersonalOffer("mon prénom est \(first), j'ai 16 ans", first),
        PersonalOffer("my name is \(first) \(last)", first, last),
        PersonalOffer("mon mail c'est \(mail)", mail, "@"),
        PersonalOffer("écris-moi à \(mail) stp", mail, "@"),
        PersonalOffer("\(mail)", mail, "@"),
        PersonalOffer("mon numéro c'est le \(phone)", phone, joined),
        PersonalOffer("appelle-moi au \(joined)", joined, phone),
        PersonalOffer("tel : \(phone)", phone, joined),
        PersonalOffer(
          "je m'appelle \(first) \(last) et mon mail est \(mail)", first, last, mail, "@"),
      ]
    }
    for (index, street) in streets.enumerated() {
      for number in [3, 12] {
        offers += [
          PersonalOffer("j'habite \(number + index) \(street)", street),
          PersonalOffer("mon adresse c'est \(number + index) bis \(street) à Valognes", street),
        ]
      }
    }
    for condition in conditions {
      offers += [
        PersonalOffer("j'ai un problème : \(condition)", condition),
        PersonalOffer("on m'a trouvé \(condition) l'an dernier", condition),
        PersonalOffer("je prends un traitement, \(condition)", condition),
        PersonalOffer("mon frère aussi a ça, \(condition)", condition),
      ]
    }
    for matter in matters {
      let word = String(matter.split(separator: " ").last ?? "")
      offers += [
        PersonalOffer("il y a \(matter) dans l'histoire", word),
        PersonalOffer("j'ai vu \(matter) deux fois", word),
        PersonalOffer("c'est à cause de \(matter)", word),
      ]
    }
    return offers + [
      PersonalOffer("je suis enceinte de trois mois", "enceinte"),
      PersonalOffer("j'ai été condamné l'an dernier", "condamné"),
    ]
  }()

  /// Whether a text holds a secret as a word of its own: "Tom" isn't in "automobile".
  package static func holds(_ text: String, _ secret: String) -> Bool {
    let word = NSRegularExpression.escapedPattern(for: secret)
    let pattern = "(?<![\\p{L}])" + word + "(?![\\p{L}])"
    return text.range(of: pattern, options: [.regularExpression, .caseInsensitive]) != nil
  }
}
