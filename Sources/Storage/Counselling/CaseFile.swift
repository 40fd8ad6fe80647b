public import Essentials

/// One young person's interview, as the counsellors who follow it keep it.
public struct CaseFile: Hashable, Sendable, Identifiable {
  /// Within its store; it opens nothing to who has no access.
  public typealias ID = Int64

  public enum Access: String, Hashable, Sendable {
    /// Opened with the code, or handed over for good.
    case own
    /// Handed over for a time.
    case lent
  }

  public var session: SessionSummary
  public var access: Access
  /// The last day of a loan.
  public var until: Day?
  /// Who has it on loan from its owner today, for the owner's list.
  public var lentTo: Counsellor.Name?
  public var isClosed: Bool
  public var closingReason: ClosingReason?
  public var closed: Day?
  /// How much the plan matters to the young person, and how sure they are of it: 0 to 10.
  public var importance: Int?
  public var confidence: Int?
  /// The earliest day of an action that isn't done.
  public var due: Day?
  public var visit: Visit?

  public var id: ID { session.id }

  /// What a counsellor saw when they last left the case.
  public struct Visit: Hashable, Sendable {
    public var day: Day
    public var turn: Int
    /// Trades and schools that stood in the advice: `trade:usinage`, `school:afep-saint-etienne`.
    public var results: [String]

    public init(day: Day, turn: Int, results: [String]) {
      self.day = day
      self.turn = turn
      self.results = results
    }
  }
}

/// Why a case is closed; the words of follow-up tools, so that figures mean something.
public enum ClosingReason: String, Hashable, Sendable, CaseIterable {
  /// Enters an école de production.
  case enrolled
  /// Another training: lycée, apprenticeship, E2C …
  case otherTraining = "other-training"
  case employed
  /// Followed by another service.
  case handedOver = "handed-over"
  case gaveUp = "gave-up"
  case unreachable
  case other
}
