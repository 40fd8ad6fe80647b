public import Essentials
import FoundationEssentials
import GRDB

extension SQLiteSessionStore: CaseStore {
  public func add(_ name: Counsellor.Name, on day: Day) throws(StorageError) -> AccessToken {
    let token = AccessToken()
    try write { db in
      try db.execute(
        sql: "INSERT INTO counsellor (name, token_hash, added) VALUES (?, ?, ?) "
          + "ON CONFLICT (name) DO NOTHING",
        arguments: [name.description, token.hash, day.description])
      guard db.changesCount == 1 else { throw StorageError(.nameTaken) }
    }
    return token
  }

  public func counsellors() throws(StorageError) -> [Counsellor] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM counsellor ORDER BY name").map(Counsellor.init)
    }
  }

  public func disable(_ name: Counsellor.Name, on day: Day) throws(StorageError) {
    try write { db in
      try db.execute(
        sql: "UPDATE counsellor SET disabled = coalesce(disabled, ?) WHERE name = ?",
        arguments: [day.description, name.description])
      guard db.changesCount == 1 else { throw StorageError(.unknownCounsellor) }
    }
  }

  public func signIn(
    _ name: Counsellor.Name, _ token: AccessToken
  ) throws(StorageError) -> Counsellor {
    try write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM counsellor WHERE name = ?", arguments: [name.description])
      // A hash is compared whether there is an account or not: both take the same time.
      let matches = token.matches(row?["token_hash"] ?? Self.nobodysHash)
      guard let row, matches else { throw StorageError(.denied) }
      let counsellor = try Counsellor(row)
      guard counsellor.disabled == nil else { throw StorageError(.denied) }
      try note(.signIn, by: counsellor, nil, db)
      return counsellor
    }
  }

  public func audit(limit: Int) throws(StorageError) -> [AuditEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT audit.*, counsellor.name FROM audit
          JOIN counsellor ON counsellor.id = audit.counsellor ORDER BY audit.id DESC LIMIT ?
          """, arguments: [limit]
      ).map(AuditEntry.init)
    }
  }

  private static let nobodysHash = AccessToken().hash

  func read<Result>(_ work: (Database) throws -> Result) throws(StorageError) -> Result {
    try StorageError.naming(path) { try database.read(work) }
  }

  func note(
    _ act: AuditEntry.Act, by counsellor: Counsellor, _ id: CaseFile.ID?, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO audit (counsellor, act, session) VALUES (?, ?, ?)"
    ).execute(arguments: [counsellor.id, act.rawValue, id])
  }
}

extension Counsellor {
  init(_ row: Row) throws {
    guard let name = Name(row["name"]), let added = Day(row["added"] as String) else {
      throw StorageError(.corrupt)
    }
    self.init(
      id: row["id"], name: name, added: added,
      disabled: (row["disabled"] as String?).flatMap { Day($0) })
  }
}

extension AuditEntry {
  fileprivate init(_ row: Row) throws {
    guard let name = Counsellor.Name(row["name"]), let act = Act(rawValue: row["act"]) else {
      throw StorageError(.corrupt)
    }
    self.init(id: row["id"], at: row["at"], counsellor: name, act: act, caseID: row["session"])
  }
}
