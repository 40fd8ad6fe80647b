public import CatalogueFiles
import GRDB

/// Why something couldn't be stored or read back.
///
/// ``message(in:)`` says what happened and what to do next; nothing in it was typed by a person.
public struct StorageError: Error, Hashable, Sendable {
  /// The raw values are stable names.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file.
    case locked
    case readOnly = "read-only"
    case noAccess = "no-access"
    case full
    case corrupt
    /// Written by a later version of the program.
    case newer
    case failed

    // The catalogue.
    case seedsMissing = "seeds-missing"
    case seedsFaulty = "seeds-faulty"

    // Sessions.
    case unknownStore = "unknown-store"
    case unknownSession = "unknown-session"
    /// Somebody else went on with the session.
    case conflict
    /// The session is erased, but its bytes stay in the file until another reader lets go.
    case erasurePending = "erasure-pending"

    // Counsellors.
    /// A name and a token that don't go together, or an account that was disabled.
    case denied
    /// The account, or the case, holds as much as it may.
    case tooMany = "too-many"
    case nameTaken = "name-taken"
    case unknownCounsellor = "unknown-counsellor"
  }

  public var code: Code
  /// The file or folder it is about; empty where it is about none.
  public var path: String
  /// What is wrong with the seeds.
  public var diagnostics: [Diagnostic]
  /// SQLite's result code, for those who search for it.
  public var sqliteCode: Int32?

  /// A log that is whole, and that nobody can make sense of any more.
  public static let unreadable = StorageError(.corrupt)

  /// What a wrong name, a wrong token and a disabled account get.
  public static let denied = StorageError(.denied)

  init(
    _ code: Code, path: String = "", diagnostics: [Diagnostic] = [], sqliteCode: Int32? = nil
  ) {
    self.code = code
    self.path = path
    self.diagnostics = diagnostics
    self.sqliteCode = sqliteCode
  }
}

extension StorageError {
  init(_ error: DatabaseError, path: String) {
    let code: Code =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .noAccess
      case .SQLITE_FULL: .full
      // No room for the index of the log: the disk is full, too.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .corrupt
      default: .failed
      }
    self.init(code, path: path, sqliteCode: error.extendedResultCode.rawValue)
  }

  /// Runs work on the database at `path` and names its failures.
  static func naming<Result>(_ path: String, _ work: () throws -> Result) throws(Self) -> Result {
    do {
      return try work()
    } catch var error as StorageError {
      if error.path.isEmpty { error.path = path }
      throw error
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch is SeedTextError {
      throw StorageError(.corrupt, path: path)
    } catch {
      throw StorageError(.failed, path: path)
    }
  }
}
