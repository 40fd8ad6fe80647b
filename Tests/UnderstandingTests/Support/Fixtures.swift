import Essentials
import Understanding

/// A small France and a small catalogue, made once for all tests.
enum Fixture {
  static let today = day("2026-11-23")

  /// A day written in a test; a date that doesn't exist is a mistake in the test.
  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    return day
  }

  static let gazetteer = Gazetteer(communes: communes)
  static let understander = Understander(vocabulary: vocabulary, gazetteer: gazetteer)

  static let options = understander.options([
    OptionWords(id: "clear", label: "J'ai une idée précise", hear: ["je sais", "j'ai une idée"]),
    OptionWords(
      id: "unsure", label: "Pas encore d'idée", hear: ["j'hésite encore", "no idea yet"]),
    OptionWords(id: "wood", label: "Travailler le bois", hear: ["menuiserie", "wood"]),
    OptionWords(id: "kitchen", label: "La cuisine", hear: ["cuisiner", "cooking"]),
  ])

  static func read(
    _ text: String, _ expectation: Expectation = .nothing, _ language: Language = .french
  ) -> Reading {
    understander.read(text, expecting: expectation, language: language, today: today)
  }

  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.facets = [
      entry("bois", "bois, le bois, travailler le bois, poncer, wood, woodwork"),
      entry("metal", "métal, le métal, ferraille, acier, metal, steel"),
      entry("mecanique", "mécanique, la mécanique, moteurs, engines, mechanics"),
      entry("cuisine", "cuisine, cuisiner, faire à manger, gâteaux, cooking, baking"),
      entry("reparer", "réparer, démonter, trouver la panne, retaper, fixing things, repair"),
      entry("deux-roues", "moto, scooter, vélo, mob, retaper des mobs, motorbikes, bikes"),
      entry("dehors", "dehors, plein air, être dehors, outdoors, outside"),
      entry("nature", "nature, jardiner, les plantes, les animaux, gardening, plants"),
      entry("froid", "le froid, la pluie, travailler dans le froid, the cold, rain"),
      entry("bruit", "le bruit, bruyant, noise"),
      entry("hauteur", "hauteur, en hauteur, le vertige, heights"),
      entry("poussiere", "la poussière, se salir, dust"),
      entry("bouger", "bouger, pas rester assis, moving around"),
      entry("ordinateur", "ordinateur, ordi, informatique, jeux vidéo, computers, video games"),
      entry("equipe", "en équipe, travailler en équipe, with others, teamwork"),
      entry("dessin", "dessin, dessiner, drawing"),
      entry("voitures", "voiture, bagnole, cars"),
    ]
    vocabulary.trades = [
      entry("menuiserie", "menuiserie, menuisier, menuisière, joinery, carpenter"),
      entry("soudage", "soudage, soudure, soudeur, soudeuse, souder, welding, welder"),
      entry("usinage", "usinage, usineur, tourneur, fraiseur, cnc, machining"),
      entry("patisserie", "pâtisserie, pâtissier, pâtissière, pastry"),
      entry("boulangerie", "boulangerie, boulanger, boulangère, pain, baker, bakery"),
      entry("plomberie", "plomberie, plombier, plumbing, plumber"),
      entry("carrosserie", "carrosserie, carrossier, tôle, bodywork"),
      entry("coiffure", "coiffure, coiffeur, coiffeuse, hairdressing"),
      entry("couture", "couture, couturière, coudre, sewing"),
    ]
    vocabulary.sectors = [
      entry("industrie", "industrie, usine, industry, factory"),
      entry("batiment", "bâtiment, btp, construction"),
      entry("automobile", "automobile, secteur auto, automotive"),
    ]
    vocabulary.questions = questions
    return vocabulary
  }()

  private static func entry(_ id: String, _ phrases: String) -> Vocabulary.Entry {
    .init(id: id, phrases: phrases.split(separator: ",").map { trimmed($0) })
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
