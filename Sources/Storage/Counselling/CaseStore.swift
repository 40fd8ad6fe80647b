public import Essentials

/// Counsellors, the cases they follow, and who looked at what.
///
/// Each call that names a case checks in its own transaction that the counsellor may see it, and
/// writes the access into the audit log. A case that isn't theirs, that expired or that never was
/// gives the same error, ``StorageError/Code/unknownSession``: not even its existence shows.
public protocol CaseStore: SessionStore {
  // Accounts.
  func add(_ name: Counsellor.Name, on day: Day) throws(StorageError) -> AccessToken
  func counsellors() throws(StorageError) -> [Counsellor]
  func disable(_ name: Counsellor.Name, on day: Day) throws(StorageError)
  /// - Throws: ``StorageError/Code/denied`` for an unknown name, a wrong token and a disabled
  ///   account alike.
  func signIn(_ name: Counsellor.Name, _ token: AccessToken) throws(StorageError) -> Counsellor
  func audit(limit: Int) throws(StorageError) -> [AuditEntry]

  // Cases.
  /// Opens a young person's session to a counsellor, by the code that they gave.
  func claim(
    _ code: ResumeCode, for counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> CaseFile.ID
  func cases(of counsellor: Counsellor, on day: Day) throws(StorageError) -> [CaseFile]
  /// The events of all one's cases, for a list that tells what was answered.
  func logs(
    of counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> [CaseFile.ID: [LoggedEvent]]
  /// What is still to be done in one's cases.
  func actions(
    of counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> [CaseFile.ID: [NextAction]]
  /// Whether the account is in service and, where a case is named, may see it today; what a screen
  /// holds of a case is shown only behind this.
  func check(
    _ counsellor: Counsellor, _ id: CaseFile.ID?, on day: Day
  ) throws(StorageError)
  /// Notes an access that changes nothing, a printed page for instance.
  func record(
    _ act: AuditEntry.Act, on id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func open(
    _ id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> OpenCase
  /// Writes a turn that a counsellor took.
  func append(
    _ turn: SessionTurn, to id: CaseFile.ID, by counsellor: Counsellor
  ) throws(StorageError)
  func leave(
    _ id: CaseFile.ID, by counsellor: Counsellor, _ visit: CaseFile.Visit
  ) throws(StorageError)

  // What is kept about a case.
  func add(
    note text: String, to id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func add(
    action text: String, due: Day, to id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func finish(
    action: NextAction.ID, of id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func rate(
    _ id: CaseFile.ID, importance: Int?, confidence: Int?, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func put(
    first subject: String, because reason: String, in id: CaseFile.ID,
    by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  /// Hands a case to a colleague: until a day, or for good.
  func assign(
    _ id: CaseFile.ID, to colleague: Counsellor.Name, until: Day?, by counsellor: Counsellor,
    on day: Day
  ) throws(StorageError)
  func close(
    _ id: CaseFile.ID, because reason: ClosingReason, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
  func reopen(
    _ id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError)
}

/// A case with everything that is known of it.
public struct OpenCase: Hashable, Sendable {
  public var file: CaseFile
  /// In order.
  public var events: [LoggedEvent]
  public var notes: [CaseNote]
  public var actions: [NextAction]
  public var override: Override?
}

/// An event of a case's log.
public struct LoggedEvent: Hashable, Sendable {
  public var turn: Int
  /// An understood event as JSON.
  public var payload: String
}
