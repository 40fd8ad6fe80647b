/// Every commune by every way of writing its name, in one block of bytes that loads at once.
public struct Gazetteer: Sendable {
  /// The row of a commune; stable only within one gazetteer.
  public struct CommuneIndex: Hashable, Sendable, Comparable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public struct Commune: Hashable, Sendable {
    public var name: String
    public var postalCode: String
    public var department: String
    public var departmentName: String
    public var region: String
    public var latitude: Double
    public var longitude: Double
    /// Nil where the source has none (22,110 rows).
    public var population: Int?

    public init(
      name: String, postalCode: String, department: String, departmentName: String,
      region: String, latitude: Double, longitude: Double, population: Int?
    ) {
      self.name = name
      self.postalCode = postalCode
      self.department = department
      self.departmentName = departmentName
      self.region = region
      self.latitude = latitude
      self.longitude = longitude
      self.population = population
    }
  }
}
