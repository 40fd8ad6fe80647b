public import Essentials

/// One école de production.
public struct School: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<School>
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Pupils are or were there, or the school stands on the federation's map.
    case open
    /// A page announces it and none says that it opened; never offered, only told.
    case announced
    case closed
  }
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    case high, medium, low
  }

  public var id: ID
  public var name: String
  public var city: String
  public var postalCode: String
  public var department: String
  public var region: String
  public var coordinate: Coordinate
  public var openedYear: Int?
  public var website: String?
  public var host: String?
  /// Free text with its own date: `45 élèves (2023)`.
  public var capacity: String?
  public var status: Status
  public var confidence: Confidence
  /// What to check before relying on the row; nil where nothing is in doubt.
  public var doubt: Bilingual?
  public var provenance: Provenance

  public init(
    id: ID, name: String, city: String, postalCode: String, department: String, region: String,
    coordinate: Coordinate, openedYear: Int?, website: String?, host: String?, capacity: String?,
    status: Status, confidence: Confidence, doubt: Bilingual?, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.city = city
    self.postalCode = postalCode
    self.department = department
    self.region = region
    self.coordinate = coordinate
    self.openedYear = openedYear
    self.website = website
    self.host = host
    self.capacity = capacity
    self.status = status
    self.confidence = confidence
    self.doubt = doubt
    self.provenance = provenance
  }
}

/// What one can apply for: a school, a trade, a diploma, an age range.
///
/// Nil always means *unknown*: no page says it. It never means none.
public struct Programme: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Programme>
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open, announced, full, closed, unknown
  }
  public enum Boarding: String, Hashable, Sendable, CaseIterable {
    case yes, no, unknown
  }

  public var id: ID
  public var school: School.ID
  public var trade: Trade.ID
  public var diploma: Diploma.ID?
  /// As the school words it; `non précisé` where only the trade is known.
  public var diplomaLabel: String
  public var minimumAge: Int?
  public var maximumAge: Int?
  public var durationYears: Int?
  /// Places a year, or the size of a first-year group.
  public var places: Int?
  public var boarding: Boarding
  /// Euros a year; 0 only where a page says free.
  public var costPerYear: Int?
  public var admission: String?
  /// What customers have ordered there.
  public var businessServices: String?
  public var status: Status
  public var provenance: Provenance

  public init(
    id: ID, school: School.ID, trade: Trade.ID, diploma: Diploma.ID?, diplomaLabel: String,
    minimumAge: Int?, maximumAge: Int?, durationYears: Int?, places: Int?, boarding: Boarding,
    costPerYear: Int?, admission: String?, businessServices: String?, status: Status,
    provenance: Provenance
  ) {
    self.id = id
    self.school = school
    self.trade = trade
    self.diploma = diploma
    self.diplomaLabel = diplomaLabel
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.durationYears = durationYears
    self.places = places
    self.boarding = boarding
    self.costPerYear = costPerYear
    self.admission = admission
    self.businessServices = businessServices
    self.status = status
    self.provenance = provenance
  }
}
