import Essentials
import Orientation

/// A small catalogue with real places: enough trades, ages and islands to go wrong with.
enum Fixture {
  static let today = day("2026-03-01")
  static let catalogue = makeCatalogue()
  static let adviser = Adviser(catalogue: catalogue, today: today)

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
    return day
  }

  static func provenance(_ date: String = "2025-09") -> Provenance {
    guard let asOf = PartialDate(date) else { preconditionFailure("not a date: \(date)") }
    return Provenance(asOf: asOf, sources: ["https://example.org"])
  }

  static let interests: [Facet.ID] = [
    "bois", "bouger", "clients", "construire", "creativite", "cuisine", "dessin", "equipe",
    "mains", "metal", "plein-air", "precision", "reparer", "voitures",
  ]
  static let constraints: [Facet.ID] = ["bruit", "chaleur", "hauteur", "station-debout"]

  private static func makeCatalogue() -> Catalogue {
    var catalogue = Catalogue()
    catalogue.facets =
      interests.map { facet($0, .interest) } + constraints.map { facet($0, .constraint) }
    catalogue.sectors = ["industrie", "batiment", "bouche", "automobile", "nature"].map {
      Sector(id: Sector.ID($0), label: same($0), keywords: Heard(french: [], english: []))
    }
    catalogue.trades = trades
    catalogue.schools = schools
    catalogue.programmes = programmes
    catalogue.nextSteps = nextSteps
    return catalogue
  }

  static func same(_ text: String) -> Bilingual { Bilingual(text, text) }

  private static func facet(_ id: Facet.ID, _ kind: Facet.Kind) -> Facet {
    Facet(
      id: id, kind: kind, label: same(id.rawValue), question: same(id.rawValue),
      questionFormal: same(id.rawValue), cost: id == "precision" ? 2 : 1,
      keywords: Heard(french: [], english: []), provenance: provenance())
  }

  /// Main facets end with `*`.
  static func trade(
    _ id: Trade.ID, _ sector: Sector.ID, _ facets: String, _ constraints: String = ""
  ) -> Trade {
    let words = facets.split(separator: " ")
    let main = words.filter { $0.hasSuffix("*") }.map { Facet.ID(String($0.dropLast())) }
    return Trade(
      id: id, name: same(id.rawValue), sector: sector, description: same(""),
      facets: words.map { Facet.ID(String($0.last == "*" ? $0.dropLast() : $0)) },
      mainFacets: main,
      constraints: constraints.split(separator: " ").map { Facet.ID(String($0)) },
      romeCodes: [], riasec: "R", keywords: Heard(french: [], english: []), jobTitles: [],
      tension: nil, provenance: provenance())
  }

  private static let nextSteps: [NextStep] = [
    step("y-contact-ecole", .youth, [.nearbySchool, .fifteenToEighteen]),
    step("y-immersion", .youth, [.nearbySchool, .undecided]),
    step("y-moins-15", .youth, [.underFifteen]),
    step("y-14-15", .youth, [.fifteenSoon]),
    step("y-cio", .youth, [.undecided, .person, .underFifteen, .notTaught]),
    step("y-mission-locale", .youth, [.eighteenToTwentyFive, .leftSchool, .person]),
    step("y-lycee-pro", .youth, [.noNearbySchool, .notTaught]),
    step("y-apprentissage", .youth, [.wantsPay, .notTaught]),
    step("y-plus-25", .youth, [.overTwentyFive]),
    step("y-logement", .youth, [.needsHousing, .noNearbySchool]),
    step("b-commande", .business, [.order]),
    step("b-recruter", .business, [.hire]),
    step("b-visite", .business, [.visit]),
    step("b-fondateur", .business, [.found, .noNearbySchool]),
    step("b-federation", .business, [.noNearbySchool, .notTaught, .person]),
  ]

  private static func step(
    _ id: NextStep.ID, _ audience: NextStep.Audience, _ doors: [NextStep.Door]
  ) -> NextStep {
    NextStep(
      id: id, audience: audience, label: same(id.rawValue), details: same(""), doors: doors,
      contact: "", provenance: provenance())
  }
}
