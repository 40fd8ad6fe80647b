public import Conversation
public import Essentials
public import Storage

/// What a reply of the workbench holds, for programs.
public struct DeskValues: Hashable, Sendable {
  public var cases: [CaseRow] = []
  public var answers: [Assistant.Told] = []
  public var notes: [CaseNote] = []
  public var actions: [NextAction] = []

  /// A case as a list shows it.
  public struct CaseRow: Hashable, Sendable {
    public var id: CaseFile.ID
    public var isClosed: Bool
    public var access: CaseFile.Access
    /// As people say it: `Caen (14)`.
    public var place: String?
    public var trades: [String]
    public var due: Day?
    public var updated: Day
    public var isNew: Bool
    public var turn: Int
  }
}
