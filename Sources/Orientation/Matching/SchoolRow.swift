/// A school as matching sees it.
struct SchoolRow: Sendable {
  let point: SpherePoint
  let island: Island
  /// Its programmes in ``CatalogueIndex/offers``; empty unless the school is open.
  let offers: Range<Int>
  /// Something about the row is to be checked before relying on it.
  let isDoubtful: Bool

  init(_ school: School, offers: Range<Int>) {
    point = SpherePoint(school.coordinate)
    island = Island(department: school.department, at: school.coordinate)
    self.offers = offers
    isDoubtful = school.confidence == .low || school.doubt != nil
  }
}
