public import Essentials
import GRDB

extension SQLiteSessionStore: FigureStore {
  public func months() throws(StorageError) -> [Month] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT substr(created, 1, 7) AS month FROM session
          UNION SELECT month FROM published_month ORDER BY month
          """
      ).compactMap { Month($0) }
    }
  }

  public func records(of month: Month) throws(StorageError) -> [SessionRecord] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT session.id, dialogue_hash, minutes, payload FROM session
          JOIN event ON event.session = session.id
          LEFT JOIN session_pace ON session_pace.session = session.id
          WHERE created >= ? AND created < ? ORDER BY session.id, event.turn, event.sequence
          """, arguments: [month.first.description, month.end.description])
      var records: [SessionRecord] = []
      var last: Int64?
      while let row = try rows.next() {
        let id: Int64 = row["id"]
        if id != last {
          records.append(
            SessionRecord(
              dialogueHash: row["dialogue_hash"], events: [], minutes: row["minutes"]))
        }
        last = id
        records[records.count - 1].events.append(row["payload"])
      }
      return records
    }
  }

  public func published(_ month: Month) throws(StorageError) -> String? {
    try read { db in try Self.figures(of: month, db) }
  }

  public func publish(
    _ month: Month, _ figures: String, on day: Day
  ) throws(StorageError) -> String {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO published_month (month, published, figures) VALUES (?, ?, ?)
          ON CONFLICT DO NOTHING
          """, arguments: [month.description, day.description, figures])
      return try Self.figures(of: month, db) ?? figures
    }
  }

  private static func figures(of month: Month, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT figures FROM published_month WHERE month = ?",
      arguments: [month.description])
  }

  // MARK: The clock

  static func begin(_ session: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO session_pace (session, begun)
        VALUES (?, CAST(strftime('%s', 'now') AS INTEGER))
        """
    ).execute(arguments: [session])
  }

  /// The result is there: what is kept is how long it took, and no time of day any more.
  static func reach(_ session: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE session_pace SET begun = NULL,
          minutes = max(0, (CAST(strftime('%s', 'now') AS INTEGER) - begun) / 60)
        WHERE session = ? AND minutes IS NULL
        """
    ).execute(arguments: [session])
  }
}
