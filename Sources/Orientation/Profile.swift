public import Essentials

/// What is known of a person or a business; everything may be unknown.
public struct Profile: Hashable, Sendable {
  public enum Audience: String, Hashable, Sendable { case youth, business }

  /// What somebody thinks of a facet.
  public enum Opinion: Hashable, Sendable {
    case yes, no, mixed
    /// Asked, and the person doesn't know; as good as not asked, but not asked again.
    case unsure
  }

  /// How far one would go.
  public enum Reach: Hashable, Sendable {
    case kilometres(Int)
    case minutes(Int, by: Transport)
    case anywhere
  }
  public enum Transport: String, Hashable, Sendable, CaseIterable {
    case car, bus, bike, moped, walk, train
  }

  /// Where somebody lives: a point, and the department that tells islands apart.
  public struct Home: Hashable, Sendable {
    /// As one shows it: `Valognes (50)`.
    public var label: String
    public var department: String
    public var coordinate: Coordinate

    public init(label: String, department: String, coordinate: Coordinate) {
      self.label = label
      self.department = department
      self.coordinate = coordinate
    }
  }

  public var audience: Audience = .youth
  /// In whole years, today.
  public var age: Int?
  /// Whether the next birthday comes before the next start of term (1 September).
  public var birthdayBeforeTerm: Bool?
  public var homes: [Home] = []
  public var reach: Reach?
  /// Whether the person would board during the week.
  public var boarding: Bool?
  /// Interest facets, said or asked.
  public var opinions: [Facet.ID: Opinion] = [:]
  /// Constraints or interests that are a firm no.
  public var vetoes: Set<Facet.ID> = []
  /// Constraints that are unwelcome without being a firm no.
  public var reluctances: Set<Facet.ID> = []
  /// Trades that are a firm no ("tout sauf la cuisine").
  public var refusedTrades: Set<Trade.ID> = []
  /// Schools that the person wants to see no more; their programmes count as if they weren't there.
  public var rejectedSchools: Set<School.ID> = []
  /// Trades that the person named.
  public var wantedTrades: [Trade.ID] = []
  public var wantedSectors: [Sector.ID] = []
  /// True when school is behind them without a diploma.
  public var leftSchool: Bool?
  /// What else the person said of their situation: a wage is wanted, a roof is needed.
  public var situations: [NextStep.Door] = []
  /// What a business wants.
  public var needs: [NextStep.Door] = []
  /// A commune, a hospital, a school: a customer under the rules of public procurement.
  public var isPublicBuyer = false

  public init() {}
}
