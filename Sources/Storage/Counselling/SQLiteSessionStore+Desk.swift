public import Essentials
import GRDB

/// What a counsellor looks at across cases; each look is one line of the audit log.
extension SQLiteSessionStore {
  public func logs(
    of counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> [CaseFile.ID: [LoggedEvent]] {
    try write { db in
      let files = try files(of: counsellor, on: day, db)
      let statement = try db.cachedStatement(
        sql: "SELECT turn, payload FROM event WHERE session = ? ORDER BY turn, sequence")
      var logs: [CaseFile.ID: [LoggedEvent]] = [:]
      for file in files {
        logs[file.id] = try Row.fetchAll(statement, arguments: [file.id])
          .map { LoggedEvent(turn: $0["turn"], payload: $0["payload"]) }
      }
      return logs
    }
  }

  public func actions(
    of counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> [CaseFile.ID: [NextAction]] {
    try write { db in
      let files = try files(of: counsellor, on: day, db)
      var actions: [CaseFile.ID: [NextAction]] = [:]
      for file in files where file.due != nil {
        actions[file.id] = try NextAction.all(of: file.id, db).filter { $0.done == nil }
      }
      return actions
    }
  }

  public func check(
    _ counsellor: Counsellor, _ id: CaseFile.ID?, on day: Day
  ) throws(StorageError) {
    try read { db in
      guard let id else { return try requireEnabled(counsellor, db) }
      _ = try file(id, counsellor, day, db)
    }
  }

  public func record(
    _ act: AuditEntry.Act, on id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try write { db in
      _ = try file(id, counsellor, day, db)
      try note(act, by: counsellor, id, db)
    }
  }
}
