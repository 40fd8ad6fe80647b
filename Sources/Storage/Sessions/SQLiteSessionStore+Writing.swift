import Essentials
import FoundationEssentials
import GRDB

extension SQLiteSessionStore {
  public func write(_ batch: [SessionWrite]) -> [StorageError?] {
    do {
      return try write { db in
        try batch.map { write in
          do {
            try insert(write, db)
            return nil
          } catch let error as StorageError {
            // Refused before anything was written: the others go on.
            return error
          }
        }
      }
    } catch {
      // A full or locked file refuses everybody; for anything else, the one that is to blame is
      // found by writing each alone.
      guard batch.count > 1, error.code != .full, error.code != .locked else {
        return batch.map { _ in error }
      }
      return batch.flatMap { write([$0]) }
    }
  }

  private func insert(_ write: SessionWrite, _ db: Database) throws {
    switch write {
    case .create(let session, let events, let code): try insert(session, events, code, db)
    case .append(let turns, let code): try insert(turns, code, db)
    }
  }

  func insert(
    _ session: NewSession, _ events: [String], _ code: ResumeCode, _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO session
          (code_hash, dialogue, dialogue_hash, language, created, updated, expires, turn)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0)
        """)
    try statement.execute(arguments: [
      Self.hash(code), session.dialogue, session.dialogueHash, session.language.rawValue,
      session.created.description, session.created.description,
      expiry(from: session.created).description,
    ])
    let id = db.lastInsertedRowID
    try Self.begin(id, db)
    try insert(events, turn: 0, session: id, db)
  }

  func insert(_ turns: [SessionTurn], _ code: ResumeCode, _ db: Database) throws {
    try insert(turns, codeHash: Self.hash(code), db)
  }

  func insert(_ turns: [SessionTurn], codeHash hash: Data, _ db: Database) throws {
    guard let first = turns.first, let last = turns.last else { return }
    let statement = try db.cachedStatement(
      sql: """
        UPDATE session SET turn = ?, language = ?, outcome = ?,
          dialogue_hash = coalesce(?, dialogue_hash)
        WHERE code_hash = ? AND turn = ? RETURNING id, updated
        """)
    let row = try Row.fetchOne(
      statement,
      arguments: [
        first.expectedTurn + turns.count, last.language.rawValue, last.outcome,
        last.dialogueHash, hash, first.expectedTurn,
      ])
    guard let row else {
      let exists = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE code_hash = ?)", arguments: [hash])
      throw StorageError(exists == true ? .conflict : .unknownSession)
    }
    let id: Int64 = row["id"]
    if last.outcome != nil { try Self.reach(id, db) }
    try touch(id, since: row["updated"], on: last.day, db)
    for (index, turn) in turns.enumerated() {
      try insert(turn.events, turn: first.expectedTurn + 1 + index, session: id, db)
    }
  }

  /// Moves the day of expiry, and its place in the index, when the day is another: not with every
  /// turn.
  private func touch(
    _ session: Int64, since updated: String, on day: Day, _ db: Database
  ) throws {
    // A clock that jumps back must not bring the end of a session nearer.
    guard updated < day.description else { return }
    try db.execute(
      sql: "UPDATE session SET updated = ?, expires = ? WHERE id = ?",
      arguments: [day.description, expiry(from: day).description, session])
  }

  private func insert(
    _ events: [String], turn: Int, session: Int64, _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (session, turn, sequence, payload) VALUES (?, ?, ?, ?)")
    for (sequence, payload) in events.enumerated() {
      try statement.execute(arguments: [session, turn, sequence, payload])
    }
  }
}
