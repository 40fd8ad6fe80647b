/// Where a school lies, seen from the nearest home on the same land.
struct Place: Hashable, Sendable {
  /// By road, estimated; 0 where no home is known.
  var kilometres = 0.0
  /// The nearest home, in ``Profile/homes``; -1 where none is known.
  var home: Int32 = -1
  /// All homes are on other land; the kilometres then only say which school is least far.
  var isOverSea = false
}

extension Query {
  func place(of school: SchoolRow) -> Place {
    guard !homes.isEmpty else { return Place() }
    var place = Place(kilometres: .infinity, home: -1, isOverSea: true)
    for home in homes {
      let isOverSea = home.island != school.island
      if isOverSea && !place.isOverSea { continue }
      let kilometres = Travel.road(home.point.kilometres(to: school.point))
      guard kilometres < place.kilometres || place.isOverSea && !isOverSea else { continue }
      place = Place(
        kilometres: kilometres, home: Int32(home.position), isOverSea: isOverSea)
    }
    return place
  }
}
