import Conversation
import Essentials
import Orientation

/// Advice to a young person as JSON; fields are only ever added.
struct AdviceShape: Encodable {
  struct Counts: Encodable {
    let trades: Int
    let programmes: Int
  }

  let schema = 1
  let audience = "youth"
  let outcome: String
  let trades: [TradeShape]
  let schools: [SchoolShape]
  let changes: [ChangeShape]
  let ideas: [IdeaShape]
  let doors: [String]
  let steps: [String]
  let withinLimits: Counts

  init(
    outcome: Outcome, trades: [TradeShape], schools: [SchoolShape], changes: [ChangeShape],
    ideas: [IdeaShape], doors: [String], steps: [String], withinLimits: Counts
  ) {
    self.outcome = outcome.symbol.rawValue
    self.trades = trades
    self.schools = schools
    self.changes = changes
    self.ideas = ideas
    self.doors = doors
    self.steps = steps
    self.withinLimits = withinLimits
  }
}

struct TradeShape: Encodable {
  let id: String
  let name: String
  let fit: String
  let reasons: [ReasonShape]
  let against: ReasonShape?
  let programmes: [String]
  let score: Double?
  let share: Double?
  let contributions: [ReasonShape]?
  let riasec: String?
  let congruence: Int?
}

struct SchoolShape: Encodable {
  let id: String
  let name: String
  let city: String
  let journeys: [JourneyShape]
  let trades: [String]
  let programmes: [String]
  let website: String?
  let checked: String
}

/// An estimate, from one of the profile's places.
struct JourneyShape: Encodable {
  let home: Int
  let km: Int
  let minutes: Int
  let by: String

  init(_ journey: Journey) {
    home = journey.home
    km = journey.kilometres
    minutes = journey.minutes
    by = journey.by.rawValue
  }
}

struct PartnersShape: Encodable {
  struct School: Encodable {
    let id: String
    let name: String
    let journeys: [JourneyShape]
    let wanted: [String]
    let trades: [String]
    let ask: [String]
    let unknown: [String]
  }

  let schema = 1
  let audience = "business"
  let outcome: String
  let schools: [School]
  let doors: [String]
  let steps: [String]
}
