import Essentials
import Orientation
import Understanding

/// Finds schools listed twice, and schools that don't stand where their row says.
struct SchoolCheck {
  /// A large commune reaches this far from its centre; beyond lies the sea or another department.
  static let departmentRadius = 25.0
  /// A school stands in its town, or close by.
  static let townRadius = 10.0

  private let table: SeedTable
  private let communes: [String: [Gazetteer.Commune]]

  init(_ table: SeedTable, communes: [Gazetteer.Commune]) {
    self.table = table
    self.communes = Dictionary(grouping: communes, by: \.department)
  }

  func diagnostics() -> [Diagnostic] {
    repeated + table.rows.flatMap(misplaced)
  }

  private var repeated: [Diagnostic] {
    var lines: [[String]: Int] = [:]
    return table.rows.compactMap { row in
      let location = table.location(of: row, "name")
      let key = [row.text("name").lowercased(), row.text("city").lowercased()]
      guard let first = lines[key] else {
        lines[key] = location.line
        return nil
      }
      return .repeatedSchool(firstLine: first, at: location)
    }
  }

  private func misplaced(_ row: SeedRow) -> [Diagnostic] {
    let department = row.text("department")
    guard let neighbours = communes[department] else {
      return [.unknownDepartment(department, at: table.location(of: row, "department"))]
    }
    let point = row.coordinate
    var faults: [Diagnostic] = []
    if !neighbours.contains(where: { $0.postalCode == row.text("postal_code") }) {
      faults.append(
        .unknownPostalCode(
          row.text("postal_code"), department: department,
          at: table.location(of: row, "postal_code")))
    }
    let place = table.location(of: row, "latitude")
    if let nearest = Self.nearest(to: point, neighbours),
      nearest.kilometres > Self.departmentRadius
    {
      faults.append(
        .wrongPlace(
          kilometres: Int(nearest.kilometres), from: nearest.name, department: department,
          at: place))
    } else if let town = Self.nearest(to: point, neighbours.filter { $0.name == row.text("city") }),
      town.kilometres > Self.townRadius
    {
      faults.append(.farFromTown(kilometres: Int(town.kilometres), from: town.name, at: place))
    }
    return faults
  }

  private static func nearest(
    to point: Coordinate, _ communes: [Gazetteer.Commune]
  ) -> (kilometres: Double, name: String)? {
    communes.map { commune in
      let centre = Coordinate(latitude: commune.latitude, longitude: commune.longitude)
      return (kilometres: point.kilometres(to: centre), name: commune.name)
    }
    .min { $0.kilometres < $1.kilometres }
  }
}
