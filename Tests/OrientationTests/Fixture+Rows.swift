import Essentials
import Orientation

extension Fixture {
  static let trades: [Trade] = [
    trade("usinage", "industrie", "metal* precision* mains", "bruit station-debout"),
    trade("chaudronnerie", "industrie", "metal* construire* dessin mains", "bruit chaleur"),
    trade("metallerie", "industrie", "metal* construire bouger plein-air", "hauteur bruit"),
    trade("menuiserie", "batiment", "bois* precision construire mains", "bruit"),
    trade("charpente", "batiment", "bois* plein-air* equipe construire", "hauteur"),
    trade("cuisine", "bouche", "cuisine* equipe* creativite", "chaleur station-debout"),
    trade("service", "bouche", "clients* equipe bouger", "station-debout"),
    trade("boulangerie", "bouche", "cuisine* mains* precision", "chaleur"),
    trade("mecanique-auto", "automobile", "voitures* reparer* mains", "bruit"),
    trade("carrosserie", "automobile", "voitures* precision creativite metal", "bruit"),
    trade("paysage", "nature", "plein-air* creativite bouger equipe"),
    trade("velo", "automobile", "reparer* clients* precision"),
  ]

  /// A school: place, department, latitude, longitude.
  static func school(
    _ id: School.ID, _ department: String, _ latitude: Double, _ longitude: Double,
    status: School.Status = .open, doubt: String? = nil, date: String = "2025-09"
  ) -> School {
    School(
      id: id, name: id.rawValue, city: id.rawValue, postalCode: department + "000",
      department: department, region: "",
      coordinate: Coordinate(latitude: latitude, longitude: longitude), openedYear: nil,
      website: nil, host: nil, capacity: nil, status: status,
      confidence: doubt == nil ? .high : .low, doubt: doubt.map(same),
      provenance: provenance(date))
  }

  static let schools: [School] = [
    school("lyon", "69", 45.7578, 4.8320),
    school("venissieux", "69", 45.6978, 4.8867),
    school("villefranche", "69", 45.9833, 4.7167, doubt: "À vérifier"),
    school("saint-etienne", "42", 45.4339, 4.3903, date: "2022-01"),
    school("marseille", "13", 43.2965, 5.3698),
    school("lille", "59", 50.6330, 3.0586),
    school("caen", "14", 49.1859, -0.3706),
    school("cherbourg", "50", 49.6386, -1.6164),
    school("limoges", "87", 45.8315, 1.2578),
    school("toulouse", "31", 43.6043, 1.4437),
    school("saint-denis", "974", -20.8789, 55.4481),
    school("rouen", "76", 49.4431, 1.0993, status: .announced),
    school("vienne", "38", 45.5255, 4.8748, status: .announced),
    school("paris", "75", 48.8534, 2.3488, status: .closed),
  ]

  static func programme(
    _ school: School.ID, _ trade: Trade.ID, ages: (Int?, Int?) = (15, 18),
    boarding: Programme.Boarding = .unknown, cost: Int? = nil, services: String? = nil,
    status: Programme.Status = .open
  ) -> Programme {
    Programme(
      id: Programme.ID("\(school).\(trade)"), school: school, trade: trade, diploma: nil,
      diplomaLabel: "CAP", minimumAge: ages.0, maximumAge: ages.1, durationYears: 2, places: nil,
      boarding: boarding, costPerYear: cost, admission: nil, businessServices: services,
      status: status, provenance: provenance())
  }

  static let programmes: [Programme] = [
    programme("lyon", "usinage", cost: 0, services: "Pièces tournées"),
    programme("lyon", "cuisine"),
    programme("lyon", "mecanique-auto", ages: (16, 18)),
    programme("lyon", "velo", status: .full),
    programme("venissieux", "chaudronnerie", ages: (nil, nil)),
    programme("venissieux", "carrosserie", ages: (15, nil)),
    programme("venissieux", "usinage", ages: (14, 17)),
    programme("villefranche", "usinage"),
    programme("saint-etienne", "metallerie"),
    programme("saint-etienne", "menuiserie", boarding: .no),
    programme("marseille", "usinage", ages: (15, 25)),
    programme("marseille", "service", ages: (15, 25)),
    programme("lille", "paysage"),
    programme("lille", "cuisine"),
    programme("caen", "menuiserie", boarding: .yes),
    programme("caen", "metallerie", boarding: .yes),
    programme("cherbourg", "chaudronnerie"),
    programme("limoges", "charpente", boarding: .yes, cost: 0),
    programme("toulouse", "mecanique-auto"),
    programme("toulouse", "boulangerie", ages: (14, 18), boarding: .yes),
    programme("saint-denis", "cuisine"),
    programme("rouen", "usinage", status: .announced),
    programme("paris", "boulangerie"),
  ]

  static let lyon = home("Lyon (69)", "69", 45.7578, 4.8320)
  static let valognes = home("Valognes (50)", "50", 49.5089, -1.4706)
  static let marseille = home("Marseille (13)", "13", 43.2965, 5.3698)
  static let ajaccio = home("Ajaccio (2A)", "2A", 41.9192, 8.7386)
  static let saintPierre = home("Saint-Pierre (974)", "974", -21.3393, 55.4781)
  static let fortDeFrance = home("Fort-de-France (972)", "972", 14.6161, -61.0588)
  static let aurillac = home("Aurillac (15)", "15", 44.9264, 2.4396)
  static let homes = [
    lyon, valognes, marseille, ajaccio, saintPierre, fortDeFrance, aurillac,
    home("Arras (62)", "62", 50.2910, 2.7775), home("Brest (29)", "29", 48.3904, -4.4861),
    home("Vienne (38)", "38", 45.5255, 4.8748),
  ]

  private static func home(
    _ label: String, _ department: String, _ latitude: Double, _ longitude: Double
  ) -> Profile.Home {
    Profile.Home(
      label: label, department: department,
      coordinate: Coordinate(latitude: latitude, longitude: longitude))
  }

  /// A 16-year-old with a home and a reach of 40 km.
  static func person(
    _ home: Profile.Home = lyon, age: Int? = 16, reach: Profile.Reach? = .kilometres(40),
    _ change: (inout Profile) -> Void = { _ in }
  ) -> Profile {
    var profile = Profile()
    profile.age = age
    profile.birthdayBeforeTerm = false
    profile.homes = [home]
    profile.reach = reach
    change(&profile)
    return profile
  }
}
