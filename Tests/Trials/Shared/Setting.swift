public import CatalogueFiles
public import Essentials
public import Orientation
public import Understanding

/// The project's own catalogue, on a fixed day, and every commune to live in.
public struct Setting: Sendable {
  public let catalogue: Catalogue
  public let communes: [Gazetteer.Commune]
  public let today: Day
  public let adviser: Adviser
  private let byPostalCode: [String: [Int]]

  public init(_ seeds: Seeds, today: Day) {
    catalogue = seeds.catalogue
    communes = seeds.communes
    self.today = today
    adviser = Adviser(catalogue: seeds.catalogue, today: today)
    byPostalCode = Dictionary(grouping: communes.indices) { [communes] in
      communes[$0].postalCode
    }
  }

  /// Open programmes of open schools.
  public var offers: [Programme] {
    let open = Set(catalogue.schools.filter { $0.status == .open }.map(\.id))
    return catalogue.programmes.filter { $0.status == .open && open.contains($0.school) }
  }

  /// `50700 Valognes`; the name may be left out, or be only the beginning of the commune's.
  func home(_ place: String) -> Profile.Home? {
    let parts = place.split(separator: " ", maxSplits: 1)
    guard let code = parts.first else { return nil }
    let rows = byPostalCode[String(code)] ?? []
    let name = parts.count > 1 ? String(parts[1]) : ""
    return rows.first { communes[$0].name.hasPrefix(name) }.map { Self.home(communes[$0]) }
  }

  public static func home(_ commune: Gazetteer.Commune) -> Profile.Home {
    Profile.Home(
      label: commune.name, department: commune.department,
      coordinate: Coordinate(latitude: commune.latitude, longitude: commune.longitude))
  }
}
