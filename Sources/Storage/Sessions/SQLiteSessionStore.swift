import Crypto
public import Essentials
import FoundationEssentials
import GRDB

/// Sessions in one SQLite file.
///
/// In WAL mode with `synchronous=FULL`: a turn that was acknowledged survives a crash of the
/// program and of the machine. `secure_delete` overwrites what is erased, and after an erasure
/// the log is folded into the file and cut to nothing.
public struct SQLiteSessionStore: SessionStore {
  public struct Options: Hashable, Sendable {
    /// How long to wait for another program that writes, in seconds.
    public var patience = 5.0
    /// The size that the file may reach, in pages of 4 KiB; nil: as the disk allows.
    public var maximumPages: Int?
    /// A session that nobody touched for so many days can't be taken up any more: the
    /// design's promise to the people who talk to us.
    public var daysKept = 90

    public init() {}
  }

  /// Pages in the log before it is folded into the file: 32 MB.
  ///
  /// A commit of many turns touches a page for each; SQLite's own 1,000 would fold, and sync the
  /// whole file, every few commits.
  private static let checkpointPages = 8_000

  let database: any DatabaseWriter
  private let options: Options
  let path: String

  /// Opens the store, and makes or updates its file where needed.
  public init(_ location: StoreLocation, options: Options = .init()) throws(StorageError) {
    self.options = options
    switch location {
    case .memory:
      path = ":memory:"
    case .file(let path):
      self.path = path
      try PrivateFile.make(path)
    }
    database = try StorageError.naming(path) { [path] in
      try Self.open(location, path, options)
    }
  }

  private static func open(
    _ location: StoreLocation, _ path: String, _ options: Options
  ) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // What VACUUM copies goes through no other file.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    let database: any DatabaseWriter =
      location == .memory
      ? try DatabaseQueue(configuration: configuration)
      : try DatabasePool(path: path, configuration: configuration)
    // Only now: a pool sets NORMAL when it turns to WAL.
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.checkpointPages)")
      if let pages = options.maximumPages {
        try db.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
    }
    let migrator = SessionSchema.migrator
    guard try !database.read(migrator.hasBeenSuperseded) else {
      throw StorageError(.newer, path: path)
    }
    try migrator.migrate(database)
    return database
  }

  public func create(
    _ session: NewSession, events: [String]
  ) throws(StorageError) -> ResumeCode {
    let code = ResumeCode()
    try write { db in try insert(session, events, code, db) }
    return code
  }

  @discardableResult
  public func append(
    _ turn: SessionTurn, to code: ResumeCode
  ) throws(StorageError) -> Int {
    try write { db in try insert([turn], code, db) }
    return turn.expectedTurn + 1
  }

  public func load(_ code: ResumeCode, today: Day) throws(StorageError) -> StoredSession {
    try StorageError.naming(path) {
      try database.read { db in
        guard let summary = try Self.session(code, db), summary.expires >= today else {
          throw StorageError(.unknownSession)
        }
        let events = try String.fetchAll(
          db, sql: "SELECT payload FROM event WHERE session = ? ORDER BY turn, sequence",
          arguments: [summary.id])
        return StoredSession(summary: summary, events: events)
      }
    }
  }

  public func list() throws(StorageError) -> [SessionSummary] {
    try StorageError.naming(path) {
      try database.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM session ORDER BY updated DESC, id DESC")
          .map(SessionSummary.init)
      }
    }
  }

  public func forget(_ code: ResumeCode) throws(StorageError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE code_hash = ?", arguments: [Self.hash(code)])
      guard db.changesCount > 0 else { throw StorageError(.unknownSession) }
    }
    try wipe()
  }

  @discardableResult
  public func purge(expiredBefore day: Day) throws(StorageError) -> Int {
    let count = try write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE expires < ?", arguments: [day.description])
      return db.changesCount
    }
    if count > 0 { try wipe() }
    return count
  }

  func write<Result>(_ work: (Database) throws -> Result) throws(StorageError) -> Result {
    try StorageError.naming(path) { try database.write(work) }
  }

  /// Writes the file anew, folds the log into it and empties that.
  ///
  /// `secure_delete` overwrites a row where it stands, but not the copies that stay in the gap of a
  /// page when rows move to another one; only `VACUUM` makes pages without a past. It costs as much
  /// as copying the file: erasing is rare, and what was promised.
  private func wipe() throws(StorageError) {
    guard database is DatabasePool else { return }
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
      }
    } catch {
      throw StorageError(.erasurePending, path: path)
    }
  }

  func expiry(from day: Day) -> Day { day.adding(days: options.daysKept) }

  private static func session(_ code: ResumeCode, _ db: Database) throws -> SessionSummary? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM session WHERE code_hash = ?", arguments: [hash(code)]
    ).map(SessionSummary.init)
  }

  /// The words before the code keep this hash from being of use anywhere else.
  static func hash(_ code: ResumeCode) -> Data {
    Data(SHA256.hash(data: Data("tremplin resume code 1\n\(code.canonical)".utf8)))
  }
}

extension SessionSummary {
  /// - Throws: ``StorageError/Code/corrupt`` where a column holds what this program never wrote.
  init(_ row: Row) throws {
    guard let language = Language(rawValue: row["language"]),
      let created = Day(row["created"] as String), let updated = Day(row["updated"] as String),
      let expires = Day(row["expires"] as String)
    else { throw StorageError(.corrupt) }
    self.init(
      id: row["id"], dialogue: row["dialogue"], dialogueHash: row["dialogue_hash"],
      language: language, created: created, updated: updated, expires: expires,
      turn: row["turn"], outcome: row["outcome"])
  }
}
