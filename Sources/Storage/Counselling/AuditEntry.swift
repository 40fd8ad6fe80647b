/// One access to a case: who, when and what kind; nothing of its content.
public struct AuditEntry: Hashable, Sendable, Identifiable {
  public enum Act: String, Hashable, Sendable, CaseIterable {
    case signIn = "sign-in"
    case list, claim, open, change, note, plan, assign, close, report
  }

  public var id: Int64
  /// UTC, to the second: `2026-11-27T09:30:00Z`; the machine's clock, whatever date is believed in.
  public var at: String
  public var counsellor: Counsellor.Name
  public var act: Act
  /// Nil where it was about none; kept when the case is erased, as a number that leads nowhere.
  public var caseID: CaseFile.ID?
}
