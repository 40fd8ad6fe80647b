import Dispatch
public import Essentials
import NIOConcurrencyHelpers

/// A store for many at once: one writer takes what waits into one transaction.
///
/// A call returns when its own work is on disk. While one transaction is being written, the next
/// one fills up; so the cost of a write to the disk is shared by all who wait for it, and nobody
/// waits for a timer. Nothing here blocks a thread of the caller's.
public final class GroupCommit: Sendable {
  /// More writes than this wait for the next transaction, so that none takes long.
  public static let batchLimit = 512

  private struct Waiting {
    let write: SessionWrite
    let resume: @Sendable (StorageError?) -> Void
  }

  private struct Queue {
    var waiting: [Waiting] = []
    var isWriting = false
  }

  private let store: any SessionStore
  private let limit: Int
  private let queue = NIOLockedValueBox(Queue())
  private let writer = DispatchQueue(label: "tremplin.sessions.writer")
  private let reader = DispatchQueue(label: "tremplin.sessions.reader")
  private let counsel = DispatchQueue(label: "tremplin.sessions.counsel")

  public init(_ store: any SessionStore, batchLimit: Int = GroupCommit.batchLimit) {
    self.store = store
    limit = batchLimit
  }

  public func create(
    _ session: NewSession, events: [String]
  ) async throws(StorageError) -> ResumeCode {
    let code = ResumeCode()
    try await write(.create(session, events: events, code))
    return code
  }

  /// Writes turns that follow each other, all or none.
  ///
  /// - Throws: ``StorageError/Code/conflict`` where the session isn't at the first one's turn.
  public func append(
    _ turns: [SessionTurn], to code: ResumeCode
  ) async throws(StorageError) {
    try await write(.append(turns, to: code))
  }

  public func load(_ code: ResumeCode, today: Day) async throws(StorageError) -> StoredSession {
    try await run(on: reader) { store throws(StorageError) in try store.load(code, today: today) }
  }

  /// Erases a session; whoever asks has no write of it waiting.
  public func forget(_ code: ResumeCode) async throws(StorageError) {
    try await run(on: writer) { store throws(StorageError) in try store.forget(code) }
  }

  public func purge(expiredBefore day: Day) async throws(StorageError) -> Int {
    try await run(on: writer) { store throws(StorageError) in
      try store.purge(expiredBefore: day)
    }
  }

  private func run<Result: Sendable>(
    on queue: DispatchQueue,
    _ work: @escaping @Sendable (any SessionStore) throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    let result: Swift.Result<Result, StorageError> = await withCheckedContinuation { continuation in
      run(on: queue, work) { continuation.resume(returning: $0) }
    }
    return try result.get()
  }

  private func run<Result: Sendable>(
    on queue: DispatchQueue,
    _ work: @escaping @Sendable (any SessionStore) throws(StorageError) -> Result,
    then resume: @escaping @Sendable (Swift.Result<Result, StorageError>) -> Void
  ) {
    queue.async { [store] in
      resume(Swift.Result { () throws(StorageError) in try work(store) })
    }
  }

  private func write(_ write: SessionWrite) async throws(StorageError) {
    let error: StorageError? = await withCheckedContinuation { continuation in
      submit(write) { continuation.resume(returning: $0) }
    }
    if let error { throw error }
  }

  // MARK: For those who can't await: event loops

  /// Writes with the next transaction; `resume` is called on the writer's thread when it is on
  /// disk, or can't be.
  public func submit(
    _ write: SessionWrite, then resume: @escaping @Sendable (StorageError?) -> Void
  ) {
    let isFirst = queue.withLockedValue { queue in
      queue.waiting.append(Waiting(write: write, resume: resume))
      defer { queue.isWriting = true }
      return !queue.isWriting
    }
    if isFirst { writer.async { self.drain() } }
  }

  /// As ``load(_:today:)``; `resume` is called on the reader's thread.
  public func load(
    _ code: ResumeCode, today: Day,
    then resume: @escaping @Sendable (Result<StoredSession, StorageError>) -> Void
  ) {
    run(on: reader) { store throws(StorageError) in
      try store.load(code, today: today)
    } then: {
      resume($0)
    }
  }

  /// As ``forget(_:)``; `resume` is called on the writer's thread.
  public func forget(
    _ code: ResumeCode, then resume: @escaping @Sendable (StorageError?) -> Void
  ) {
    run(on: writer) { store throws(StorageError) in
      try store.forget(code)
    } then: { result in
      if case .failure(let error) = result { resume(error) } else { resume(nil) }
    }
  }

  /// Does a counsellor's work on a thread of its own, for it reads and reckons more than it writes;
  /// `resume` gets nil where the store keeps no cases.
  public func counsel<Result: Sendable>(
    _ work: @escaping @Sendable (any CaseStore) -> Result,
    then resume: @escaping @Sendable (Result?) -> Void
  ) {
    counsel.async { [store] in
      resume((store as? any CaseStore).map(work))
    }
  }

  private func drain() {
    let batch = queue.withLockedValue { queue in
      let batch = Array(queue.waiting.prefix(limit))
      queue.waiting.removeFirst(batch.count)
      if batch.isEmpty { queue.isWriting = false }
      return batch
    }
    guard !batch.isEmpty else { return }
    let errors = store.write(batch.map(\.write))
    for (waiting, error) in zip(batch, errors) { waiting.resume(error) }
    // Behind what else has to be written, an erasure for instance.
    writer.async { self.drain() }
  }
}
