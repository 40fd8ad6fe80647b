public import Essentials
import FoundationEssentials
import GRDB

extension SQLiteSessionStore {
  public func claim(
    _ code: ResumeCode, for counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> CaseFile.ID {
    try write { db in
      try requireEnabled(counsellor, db)
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM session WHERE code_hash = ? AND expires >= ?",
        arguments: [Self.hash(code), day.description])
      guard let id else { throw StorageError(.unknownSession) }
      try CaseLimits.check(casesOf: counsellor.id, db)
      try db.execute(
        sql: "INSERT INTO case_file (session) VALUES (?) ON CONFLICT DO NOTHING", arguments: [id])
      try give(id, to: counsellor.id, .own, until: nil, db)
      try note(.claim, by: counsellor, id, db)
      return id
    }
  }

  public func cases(of counsellor: Counsellor, on day: Day) throws(StorageError) -> [CaseFile] {
    try write { db in try files(of: counsellor, on: day, db) }
  }

  public func open(
    _ id: CaseFile.ID, by counsellor: Counsellor, on day: Day
  ) throws(StorageError) -> OpenCase {
    try write { db in
      let file = try file(id, counsellor, day, db)
      try note(.open, by: counsellor, id, db)
      return try openCase(file, db)
    }
  }

  public func append(
    _ turn: SessionTurn, to id: CaseFile.ID, by counsellor: Counsellor
  ) throws(StorageError) {
    try write { db in
      _ = try file(id, counsellor, turn.day, db)
      let hash = try Data.fetchOne(
        db, sql: "SELECT code_hash FROM session WHERE id = ?", arguments: [id])
      guard let hash else { throw StorageError(.unknownSession) }
      try insert([turn], codeHash: hash, db)
      try note(.change, by: counsellor, id, db)
    }
  }

  public func leave(
    _ id: CaseFile.ID, by counsellor: Counsellor, _ visit: CaseFile.Visit
  ) throws(StorageError) {
    try write { db in
      _ = try file(id, counsellor, visit.day, db)
      try db.execute(
        sql: """
          UPDATE case_access SET visited = ?, visited_turn = ?, visited_results = ?
          WHERE counsellor = ? AND session = ?
            -- A connection that broke notes late; what was seen since counts.
            AND (visited_turn IS NULL OR visited_turn <= ?)
          """,
        arguments: [
          visit.day.description, visit.turn, visit.results.joined(separator: " "), counsellor.id,
          id, visit.turn,
        ])
    }
  }

  public func assign(
    _ id: CaseFile.ID, to colleague: Counsellor.Name, until: Day?, by counsellor: Counsellor,
    on day: Day
  ) throws(StorageError) {
    try write { db in
      let file = try file(id, counsellor, day, db)
      // Who has a case on loan can't lend it further.
      guard file.access == .own else { throw StorageError(.denied) }
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM counsellor WHERE name = ? AND disabled IS NULL",
        arguments: [colleague.description])
      guard let row else { throw StorageError(.unknownCounsellor) }
      let other: Int64 = row["id"]
      guard other != counsellor.id else { return }
      try give(id, to: other, until == nil ? .own : .lent, until: until, db)
      if until == nil {
        try db.execute(
          sql: "DELETE FROM case_access WHERE counsellor = ? AND session = ?",
          arguments: [counsellor.id, id])
      }
      try note(.assign, by: counsellor, id, db)
    }
  }

  // MARK: Parts

  /// The counsellor's cases, the last touched first; a look that is noted.
  func files(
    of counsellor: Counsellor, on day: Day, _ db: Database
  ) throws -> [CaseFile] {
    try requireEnabled(counsellor, db)
    try note(.list, by: counsellor, nil, db)
    return try Row.fetchAll(
      db, sql: Self.casesSQL + " ORDER BY session.updated DESC, session.id DESC",
      arguments: Self.arguments(counsellor, day)
    ).map(CaseFile.init)
  }

  /// The case, where the counsellor may see it today.
  func file(
    _ id: CaseFile.ID, _ counsellor: Counsellor, _ day: Day, _ db: Database
  ) throws -> CaseFile {
    try requireEnabled(counsellor, db)
    let row = try Row.fetchOne(
      db, sql: Self.casesSQL + " AND session.id = :id",
      arguments: Self.arguments(counsellor, day) + ["id": id])
    guard let row else { throw StorageError(.unknownSession) }
    return try CaseFile(row)
  }

  /// An account that was disabled while it was signed in sees nothing more.
  func requireEnabled(_ counsellor: Counsellor, _ db: Database) throws {
    let isEnabled = try Bool.fetchOne(
      db, sql: "SELECT disabled IS NULL FROM counsellor WHERE id = ?", arguments: [counsellor.id])
    guard isEnabled == true else { throw StorageError(.denied) }
  }

  /// What is one's own stays so, whatever is lent.
  private func give(
    _ id: CaseFile.ID, to counsellor: Counsellor.ID, _ access: CaseFile.Access, until: Day?,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO case_access (counsellor, session, kind, until) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, until = excluded.until
        WHERE kind = 'lent'
        """, arguments: [counsellor, id, access.rawValue, until?.description])
  }

  private static let casesSQL = """
    SELECT session.*, case_file.*, case_access.*,
      (SELECT min(due) FROM case_action
        WHERE case_action.session = case_file.session AND done IS NULL) AS due,
      (SELECT min(name) FROM case_access AS loan JOIN counsellor ON counsellor.id = loan.counsellor
        WHERE loan.session = case_file.session AND loan.kind = 'lent' AND loan.until >= :day
          AND case_access.kind = 'own') AS lent_to
    FROM case_access
    JOIN case_file USING (session)
    JOIN session ON session.id = case_access.session
    WHERE case_access.counsellor = :counsellor AND session.expires >= :day
      AND (case_access.until IS NULL OR case_access.until >= :day)
    """

  private static func arguments(_ counsellor: Counsellor, _ day: Day) -> StatementArguments {
    ["counsellor": counsellor.id, "day": day.description]
  }
}

extension CaseFile {
  fileprivate init(_ row: Row) throws {
    guard let access = Access(rawValue: row["kind"]) else { throw StorageError(.corrupt) }
    self.init(
      session: try SessionSummary(row), access: access, until: Self.day(row["until"]),
      lentTo: (row["lent_to"] as String?).flatMap(Counsellor.Name.init),
      isClosed: row["closed"] != nil,
      closingReason: (row["closing_reason"] as String?).flatMap(ClosingReason.init),
      closed: Self.day(row["closed"]), importance: row["importance"],
      confidence: row["confidence"], due: Self.day(row["due"]))
    guard let visited = Self.day(row["visited"]) else { return }
    visit = Visit(
      day: visited, turn: row["visited_turn"] ?? 0,
      results: (row["visited_results"] as String? ?? "").split(separator: " ").map(String.init))
  }

  private static func day(_ text: String?) -> Day? { text.flatMap { Day($0) } }
}
