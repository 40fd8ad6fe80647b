public import Essentials
import GRDB

extension SQLiteSessionStore {
  /// The sessions that began with a dialogue, were last talked under this version of its scripts,
  /// and can still be taken up; with their events.
  public func sessions(
    of dialogue: String, writtenUnder version: String, today: Day
  ) throws(StorageError) -> [StoredSession] {
    try StorageError.naming(path) {
      try database.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT * FROM session WHERE dialogue = ? AND dialogue_hash = ? AND expires >= ?
            ORDER BY id
            """,
          arguments: [dialogue, version, today.description])
        return try rows.map { row in
          let summary = try SessionSummary(row)
          let events = try String.fetchAll(
            db, sql: "SELECT payload FROM event WHERE session = ? ORDER BY turn, sequence",
            arguments: [summary.id])
          return StoredSession(summary: summary, events: events)
        }
      }
    }
  }
}
