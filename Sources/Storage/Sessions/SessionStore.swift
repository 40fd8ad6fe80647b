public import Essentials

/// Keeps interviews so that they can be taken up again.
///
/// What is kept: understood events, in their order, and never a word that was typed. A session is
/// found by its ``ResumeCode``, of which only the SHA-256 is stored: who reads the file learns no
/// code. Each call returns when its work is on disk, and blocks until then: call it where
/// blocking is allowed.
public protocol SessionStore: Sendable {
  /// Writes a new session at turn 0, and its first events.
  func create(_ session: NewSession, events: [String]) throws(StorageError) -> ResumeCode

  /// Writes a turn, whole or not at all.
  ///
  /// - Returns: The number of the turn written: `expectedTurn + 1`.
  /// - Throws: ``StorageError/Code/conflict`` where the session isn't at `expectedTurn` any more.
  @discardableResult
  func append(_ turn: SessionTurn, to code: ResumeCode) throws(StorageError) -> Int

  /// Writes what several sessions have waiting, in one transaction: they share its cost.
  ///
  /// - Returns: For each write why it failed, or nil; one that fails leaves no trace, and the
  ///   others are written all the same.
  func write(_ batch: [SessionWrite]) -> [StorageError?]

  /// The session and all its events.
  ///
  /// - Throws: ``StorageError/Code/unknownSession``, also for one that expired before `today`.
  func load(_ code: ResumeCode, today: Day) throws(StorageError) -> StoredSession

  /// All sessions, the last touched first, without their events.
  func list() throws(StorageError) -> [SessionSummary]

  /// Erases a session; its bytes are gone from the files.
  func forget(_ code: ResumeCode) throws(StorageError)

  /// Erases the sessions that expired before a day, and tells how many.
  @discardableResult
  func purge(expiredBefore day: Day) throws(StorageError) -> Int
}
