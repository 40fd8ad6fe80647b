/// Land that one doesn't leave for a school day: the mainland, Corsica, each overseas department, and
/// the islands off the west coast.
struct Island: Hashable, Sendable {
  /// 0 for the mainland, 20 for Corsica, the number of the department or collectivity overseas, from
  /// 1001 for ``Islet``.
  let number: Int

  static let mainland = Island(number: 0)
  static let corsica = Island(number: 20)

  private init(number: Int) {
    self.number = number
  }

  /// Reads `2A`, `20`, `974`, `988` …; anything else is the mainland, or one of its islets.
  init(department: String, at coordinate: Coordinate) {
    switch department {
    case "2A", "2B", "2a", "2b", "20": self = .corsica
    default:
      let isOverseas =
        department.utf8.count == 3 && (department.hasPrefix("97") || department.hasPrefix("98"))
      self =
        isOverseas
        ? Island(number: Int(department) ?? 0)
        : Islet.all.firstIndex { $0.contains(coordinate) }.map { Island(number: 1001 + $0) }
          ?? .mainland
    }
  }
}
