/// Every commune by every way of writing its name, in a few flat tables that load at once.
///
/// Names are looked up by their letters alone: `Saint-Étienne`, `st etienne` and `ST-ETIENNE`
/// are one key. A population is a hint for ordering, never a reason to decide between homonyms.
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

  /// A department, and the region it lies in.
  struct Area: Hashable, Sendable {
    var code: String
    var name: String
    var region: String
  }

  var tables: GazetteerTables
  var areas: [Area]

  /// How many rows there are; a commune with several postal codes has several.
  public var count: Int { tables.names.count }

  public subscript(index: CommuneIndex) -> Commune {
    let row = Int(index.rawValue)
    let area = areas[Int(tables.rowAreas[row])]
    return Commune(
      name: String(decoding: tables.text[tables.names.range(row)], as: UTF8.self),
      postalCode: postalCode(ofRow: row), department: area.code, departmentName: area.name,
      region: area.region, latitude: Double(tables.latitudes[row]) / GazetteerTables.degree,
      longitude: Double(tables.longitudes[row]) / GazetteerTables.degree,
      population: tables.populations[row] == 0 ? nil : Int(tables.populations[row]))
  }

  func department(of index: CommuneIndex) -> String {
    areas[Int(tables.rowAreas[Int(index.rawValue)])].code
  }

  func region(of index: CommuneIndex) -> String {
    areas[Int(tables.rowAreas[Int(index.rawValue)])].region
  }

  func population(of index: CommuneIndex) -> Int { Int(tables.populations[Int(index.rawValue)]) }

  func postalNumber(of index: CommuneIndex) -> Int {
    Int(tables.postalCodes[Int(index.rawValue)])
  }

  private func postalCode(ofRow row: Int) -> String {
    let digits = String(tables.postalCodes[row])
    return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }
}
