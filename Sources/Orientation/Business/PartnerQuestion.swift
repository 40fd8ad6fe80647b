/// What to ask a school; the wording is made elsewhere.
public enum PartnerQuestion: String, Hashable, Sendable, CaseIterable {
  // An order.
  case canMake = "can-make"
  case leadTime = "lead-time"
  case price
  case quality
  /// Whether it takes orders under the rules of public procurement.
  case publicOrders = "public-orders"
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
