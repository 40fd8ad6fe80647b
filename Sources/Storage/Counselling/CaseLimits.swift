import GRDB

/// How much one account may hold: far more than a counsellor follows, so that a stolen token
/// can't fill the disk.
enum CaseLimits {
  /// Own cases of an account, closed ones too; a full load is about 150.
  static let cases = 2_000
  /// Notes of a case, and actions of a case.
  static let entries = 500

  static func check(casesOf counsellor: Counsellor.ID, _ db: Database) throws {
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM case_access WHERE counsellor = ? AND kind = 'own'",
      arguments: [counsellor])
    guard count ?? 0 < cases else { throw StorageError(.tooMany) }
  }

  /// `table` is one of ours, never a text from outside.
  static func check(_ table: StaticString, of id: CaseFile.ID, _ db: Database) throws {
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(table) WHERE session = ?", arguments: [id])
    guard count ?? 0 < entries else { throw StorageError(.tooMany) }
  }
}
