public import Essentials

/// A school that a business could work with.
public struct Partner: Hashable, Sendable {
  /// What the catalogue doesn't know of the school, and only the school can say.
  public enum Unknown: String, Hashable, Sendable, CaseIterable {
    case capacity, services, website
    /// Never known in advance: each order has its own.
    case price
    case leadTime = "lead-time"
  }

  public var school: School.ID
  /// From each place on the same land, the nearest first; empty where none is known.
  public var journeys: [Journey]
  /// Wanted trades that it teaches; empty where nothing special is wanted.
  public var wantedTrades: [Trade.ID]
  /// All trades that it teaches.
  public var trades: [Trade.ID]
  /// Programmes whose ``Programme/businessServices`` say what customers have ordered.
  public var services: [Programme.ID]
  public var questions: [PartnerQuestion]
  public var unknown: [Unknown]
  public var warnings: [Warning]
  /// Of the oldest row shown.
  public var asOf: PartialDate
}
