import CatalogueFiles
import Essentials
import Orientation
import Understanding

/// Catalogues of any size, made of real programmes at drawn places; the same at each run.
struct SyntheticCatalogue {
  private let real: Catalogue
  private let communes: [Gazetteer.Commune]

  init(_ seeds: Seeds) {
    real = seeds.catalogue
    communes = seeds.communes
  }

  /// Two programmes a school, as today; trades as often as in the real catalogue.
  func catalogue(programmes count: Int) -> Catalogue {
    var random = SplitMix(seed: 1882)
    var catalogue = real
    catalogue.schools = []
    catalogue.programmes = []
    guard let school = real.schools.first(where: { $0.status == .open }) else { return real }
    let open = real.programmes.filter { $0.status == .open }
    catalogue.schools.reserveCapacity(count / 2 + 1)
    catalogue.programmes.reserveCapacity(count)
    for number in 0..<count {
      if number.isMultiple(of: 2) {
        var row = school
        let commune = communes[Int(random.next() % UInt64(communes.count))]
        row.id = School.ID("s\(number / 2)")
        row.city = commune.name
        row.postalCode = commune.postalCode
        row.department = commune.department
        row.coordinate = Coordinate(latitude: commune.latitude, longitude: commune.longitude)
        catalogue.schools.append(row)
      }
      var row = open[Int(random.next() % UInt64(open.count))]
      row.id = Programme.ID("p\(number)")
      row.school = School.ID("s\(number / 2)")
      catalogue.programmes.append(row)
    }
    return catalogue
  }

  /// Ordinary young people: a place, an age, a reach, a few tastes.
  func profiles(_ count: Int) -> [Profile] {
    var random = SplitMix(seed: 7)
    let interests = real.facets.filter { $0.kind == .interest }.map(\.id)
    return (0..<count).map { _ in
      var profile = Profile()
      let commune = communes[Int(random.next() % UInt64(communes.count))]
      profile.homes = [
        Profile.Home(
          label: commune.name, department: commune.department,
          coordinate: Coordinate(latitude: commune.latitude, longitude: commune.longitude))
      ]
      profile.age = 15 + Int(random.next() % 4)
      profile.reach = .kilometres([20, 40, 60, 100][Int(random.next() % 4)])
      profile.boarding = [true, false, nil][Int(random.next() % 3)]
      for _ in 0..<4 {
        let facet = interests[Int(random.next() % UInt64(interests.count))]
        profile.opinions[facet] = random.next().isMultiple(of: 3) ? .no : .yes
      }
      return profile
    }
  }
}

/// Small, fast and the same everywhere.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
