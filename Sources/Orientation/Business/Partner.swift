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
}

/// What to ask a school; the wording is made elsewhere.
public enum PartnerQuestion: String, Hashable, Sendable, CaseIterable {
  // An order.
  case canMake = "can-make"
  case leadTime = "lead-time"
  case price
  case quality
  // Hiring.
  case whoFinishes = "who-finishes"
  case trialPeriod = "trial-period"
  // Seeing each other.
  case visitDay = "visit-day"
  case hostGroup = "host-group"
  // Giving.
  case machinesWanted = "machines-wanted"
  case takesTax = "takes-tax"
  case takesGifts = "takes-gifts"
  case skillsWanted = "skills-wanted"
  case boardSeat = "board-seat"
  case sponsorship
  case lessonsOfFounding = "lessons-of-founding"

  /// The questions that a need raises.
  static func asked(for need: NextStep.Door) -> [Self] {
    switch need {
    case .order: [.canMake, .leadTime, .price, .quality]
    case .hire: [.whoFinishes, .trialPeriod]
    case .visit: [.visitDay]
    case .host: [.hostGroup]
    case .machines: [.machinesWanted]
    case .tax: [.takesTax]
    case .patronage: [.takesGifts]
    case .skills: [.skillsWanted]
    case .board: [.boardSeat]
    case .sponsor: [.sponsorship]
    case .found: [.lessonsOfFounding]
    default: []
    }
  }
}
