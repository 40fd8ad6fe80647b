public import Essentials
import GRDB

extension SQLiteSessionStore {
  public func add(
    note text: String, to id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .note, by: counsellor, on: day) { db in
      try CaseLimits.check("case_note", of: id, db)
      try db.execute(
        sql: "INSERT INTO case_note (session, counsellor, day, text) VALUES (?, ?, ?, ?)",
        arguments: [id, counsellor.id, day.description, text])
    }
  }

  public func add(
    action text: String, due: Day, to id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .plan, by: counsellor, on: day) { db in
      try CaseLimits.check("case_action", of: id, db)
      try db.execute(
        sql: "INSERT INTO case_action (session, counsellor, due, text) VALUES (?, ?, ?, ?)",
        arguments: [id, counsellor.id, due.description, text])
    }
  }

  public func finish(
    action: NextAction.ID, of id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .plan, by: counsellor, on: day) { db in
      try db.execute(
        sql: "UPDATE case_action SET done = coalesce(done, ?) WHERE id = ? AND session = ?",
        arguments: [day.description, action, id])
      guard db.changesCount == 1 else { throw StorageError(.unknownSession) }
    }
  }

  public func rate(
    _ id: CaseFile.ID, importance: Int?, confidence: Int?, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .change, by: counsellor, on: day) { db in
      try db.execute(
        sql: """
          UPDATE case_file SET importance = coalesce(?, importance),
            confidence = coalesce(?, confidence) WHERE session = ?
          """, arguments: [importance, confidence, id])
    }
  }

  public func put(
    first subject: String, because reason: String, in id: CaseFile.ID,
    by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .change, by: counsellor, on: day) { db in
      try db.execute(
        sql: """
          UPDATE case_file SET first = ?, first_reason = ?, first_by = ?, first_on = ?
          WHERE session = ?
          """, arguments: [subject, reason, counsellor.id, day.description, id])
    }
  }

  public func close(
    _ id: CaseFile.ID, because reason: ClosingReason, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .close, by: counsellor, on: day) { db in
      try db.execute(
        sql: "UPDATE case_file SET closed = ?, closing_reason = ? WHERE session = ?",
        arguments: [day.description, reason.rawValue, id])
    }
  }

  public func reopen(
    _ id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) {
    try change(id, .close, by: counsellor, on: day) { db in
      try db.execute(
        sql: "UPDATE case_file SET closed = NULL, closing_reason = NULL WHERE session = ?",
        arguments: [id])
    }
  }

  func openCase(_ file: CaseFile, _ db: Database) throws -> OpenCase {
    let id = file.id
    let events = try Row.fetchAll(
      db, sql: "SELECT turn, payload FROM event WHERE session = ? ORDER BY turn, sequence",
      arguments: [id]
    ).map { LoggedEvent(turn: $0["turn"], payload: $0["payload"]) }
    let notes = try Row.fetchAll(
      db,
      sql: """
        SELECT case_note.*, counsellor.name FROM case_note
        JOIN counsellor ON counsellor.id = counsellor WHERE session = ? ORDER BY case_note.id
        """, arguments: [id]
    ).map(CaseNote.init)
    let actions = try NextAction.all(of: id, db)
    let override = try Row.fetchOne(
      db,
      sql: """
        SELECT first, first_reason, first_on, counsellor.name FROM case_file
        JOIN counsellor ON counsellor.id = first_by WHERE session = ?
        """, arguments: [id]
    ).map(Override.init)
    return OpenCase(
      file: file, events: events, notes: notes, actions: actions, override: override)
  }

  /// One change, where the counsellor may make it, with its line in the audit log.
  private func change(
    _ id: CaseFile.ID, _ act: AuditEntry.Act, by counsellor: Counsellor, on day: Day,
    _ work: (Database) throws -> Void
  ) throws(StorageError) {
    try write { db in
      _ = try file(id, counsellor, day, db)
      try work(db)
      try note(act, by: counsellor, id, db)
    }
  }
}

extension CaseNote {
  fileprivate init(_ row: Row) throws {
    guard let author = Counsellor.Name(row["name"]), let day = Day(row["day"] as String) else {
      throw StorageError(.corrupt)
    }
    self.init(id: row["id"], author: author, day: day, text: row["text"])
  }
}

extension NextAction {
  /// Those of a case, the earliest first.
  static func all(of id: CaseFile.ID, _ db: Database) throws -> [NextAction] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT case_action.*, counsellor.name FROM case_action
        JOIN counsellor ON counsellor.id = counsellor WHERE session = ? ORDER BY due, case_action.id
        """, arguments: [id]
    ).map(NextAction.init)
  }

  fileprivate init(_ row: Row) throws {
    guard let author = Counsellor.Name(row["name"]), let due = Day(row["due"] as String) else {
      throw StorageError(.corrupt)
    }
    self.init(
      id: row["id"], author: author, due: due, text: row["text"],
      done: (row["done"] as String?).flatMap { Day($0) })
  }
}

extension Override {
  fileprivate init(_ row: Row) throws {
    guard let author = Counsellor.Name(row["name"]), let day = Day(row["first_on"] as String)
    else { throw StorageError(.corrupt) }
    self.init(subject: row["first"], reason: row["first_reason"], author: author, day: day)
  }
}
