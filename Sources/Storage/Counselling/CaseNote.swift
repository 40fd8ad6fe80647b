public import Essentials

/// What a counsellor wrote down about a case.
public struct CaseNote: Hashable, Sendable, Identifiable {
  /// Longer texts belong into the follow-up tool.
  public static let lengthLimit = 2_000

  public var id: Int64
  public var author: Counsellor.Name
  public var day: Day
  public var text: String
}

/// What somebody promised to do, and by when.
public struct NextAction: Hashable, Sendable, Identifiable {
  public var id: Int64
  public var author: Counsellor.Name
  public var due: Day
  public var text: String
  public var done: Day?
}

/// A counsellor's own ranking: this first, for this reason.
public struct Override: Hashable, Sendable {
  /// `trade:usinage` or `school:afep-saint-etienne`.
  public var subject: String
  public var reason: String
  public var author: Counsellor.Name
  public var day: Day
}
