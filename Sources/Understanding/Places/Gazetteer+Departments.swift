extension Gazetteer {
  /// The row of this name and postal code; nil where there is none.
  public func commune(named name: String, postalCode: String) -> CommuneIndex? {
    communes(postalCode: postalCode).first { index in
      tables.text[tables.names.range(Int(index.rawValue))].elementsEqual(name.utf8)
    }
  }

  /// `Manche` for `50`; nil for a number that no department has.
  public func departmentName(_ code: String) -> String? {
    areas.first { $0.code == code }?.name
  }

  /// Where people of a department live, on average, in degrees.
  ///
  /// Communes without a known population count as a village. Looks at every commune once.
  public func centre(ofDepartment code: String) -> (latitude: Double, longitude: Double)? {
    guard let area = areas.firstIndex(where: { $0.code == code }) else { return nil }
    var (weight, latitude, longitude) = (0.0, 0.0, 0.0)
    for row in tables.rowAreas.indices where Int(tables.rowAreas[row]) == area {
      let people = Double(max(tables.populations[row], Self.villagers))
      weight += people
      latitude += people * Double(tables.latitudes[row])
      longitude += people * Double(tables.longitudes[row])
    }
    guard weight > 0 else { return nil }
    let scale = weight * GazetteerTables.degree
    return (latitude / scale, longitude / scale)
  }

  /// The median commune of France has some 460 inhabitants (Insee).
  private static let villagers: UInt32 = 460
}
