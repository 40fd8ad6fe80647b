import Essentials
import Orientation

/// A reason as JSON: what kind, about what, and its weight in log-odds.
struct ReasonShape: Encodable {
  let kind: String
  var about: String?
  var km: Int?
  let weight: Double

  init(_ reason: Reason) {
    weight = AdviceReport.rounded(reason.weight)
    switch reason.subject {
    case .named: kind = "named"
    case .sector(let sector): (kind, about) = ("sector", sector.rawValue)
    case .like(let trade): (kind, about) = ("like", trade.rawValue)
    case .likes(let facet): (kind, about) = ("likes", facet.rawValue)
    case .spares(let facet): (kind, about) = ("spares", facet.rawValue)
    case .sparesWavering(let facet): (kind, about) = ("spares-wavering", facet.rawValue)
    case .near(let kilometres, _): (kind, km) = ("near", kilometres)
    case .free: kind = "free"
    case .boarding: kind = "boarding"
    case .dislikes(let facet): (kind, about) = ("dislikes", facet.rawValue)
    case .wavers(let facet): (kind, about) = ("wavers", facet.rawValue)
    case .lacks(let facet): (kind, about) = ("lacks", facet.rawValue)
    case .unwelcome(let facet): (kind, about) = ("unwelcome", facet.rawValue)
    case .unspoken(let facet): (kind, about) = ("unspoken", facet.rawValue)
    case .far(let kilometres, _): (kind, km) = ("far", kilometres)
    }
  }

  var words: String {
    [kind, about, km.map { "\($0) km" }].compactMap(\.self).joined(separator: " ")
  }
}

/// What would change the advice, as JSON.
struct ChangeShape: Encodable {
  let kind: String
  var about: String?
  var km: Int?
  var minutes: Int?
  var years: Int?
  let trade: String
  let school: String
  let programme: String

  init(_ change: Change) {
    trade = change.trade.rawValue
    school = change.school.rawValue
    programme = change.programme.rawValue
    switch change.kind {
    case .board: kind = "board"
    case .widen(.kilometres(let kilometres)): (kind, km) = ("widen", kilometres)
    case .widen(.minutes(let number, _)): (kind, minutes) = ("widen", number)
    case .widen(.anywhere): kind = "widen"
    case .accept(let facet): (kind, about) = ("accept", facet.rawValue)
    case .acceptTrade(let trade): (kind, about) = ("accept-trade", trade.rawValue)
    case .wait(let number): (kind, years) = ("wait", number)
    case .leaveIsland: kind = "leave-island"
    }
  }
}

struct IdeaShape: Encodable {
  let trade: String
  let name: String
  let kind: String
  /// What keeps it away, where it is taught: `age`, `boarding`, `reach`, `rejection`, `refused`,
  /// `sea`, `veto`.
  var limit: String?
  /// The facet of a veto.
  var about: String?

  init(_ idea: Idea, name: String) {
    trade = idea.trade.rawValue
    self.name = name
    kind =
      switch idea.kind {
      case .notTaught: "not-taught"
      case .outOfReach: "out-of-reach"
      case .beside: "beside"
      }
    guard case .outOfReach(let limit) = idea.kind else { return }
    switch limit {
    case .age: self.limit = "age"
    case .boarding: self.limit = "boarding"
    case .reach: self.limit = "reach"
    case .rejection: self.limit = "rejection"
    case .refusedTrade: self.limit = "refused"
    case .sea: self.limit = "sea"
    case .veto(let facet): (self.limit, about) = ("veto", facet.rawValue)
    }
  }
}
