import Essentials
import Foundation
import Storage
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(2))) struct GroupCommitTests {
  private let folder: TemporaryFolder
  private let store: CountingStore
  private let commit: GroupCommit
  private let day: Day

  init() throws {
    folder = try TemporaryFolder()
    day = try #require(Day("2026-11-23"))
    store = CountingStore(try SQLiteSessionStore(.file(folder("sessions.sqlite"))))
    commit = GroupCommit(store)
  }

  private var new: NewSession {
    NewSession(dialogue: "youth", dialogueHash: "", language: .french, created: day)
  }

  private func turn(_ number: Int, _ event: String = #"{"event":"back"}"#) -> SessionTurn {
    SessionTurn(expectedTurn: number, events: [event], language: .french, day: day)
  }

  @Test func `what is acknowledged is in the file`() async throws {
    let code = try await commit.create(new, events: [#"{"event":"began"}"#])
    try await commit.append([turn(0), turn(1)], to: code)
    let stored = try SQLiteSessionStore(.file(folder("sessions.sqlite")))
      .load(code, today: day)
    #expect(stored.summary.turn == 2 && stored.events.count == 3)
  }

  @Test func `writers that come together share transactions`() async throws {
    let code = try await commit.create(new, events: [])
    let codes = try await withThrowingTaskGroup(of: ResumeCode.self) { [commit, new] group in
      for _ in 0..<200 { group.addTask { try await commit.create(new, events: []) } }
      return try await group.reduce(into: [code]) { $0.append($1) }
    }
    #expect(Set(codes).count == 201)
    #expect(store.transactions < 100, "\(store.transactions) transactions")
  }

  @Test func `one that fails doesn't take the others with it`() async throws {
    let good = try await commit.create(new, events: [])
    let stale = try await commit.create(new, events: [])
    try await commit.append([turn(0)], to: stale)
    let errors = store.write([
      .append([turn(0)], to: stale), .append([turn(0)], to: ResumeCode()),
      .append([turn(0, "no JSON")], to: good), .append([turn(0)], to: good),
    ])
    #expect(errors.map { $0?.code } == [.conflict, .unknownSession, .failed, nil])
    #expect(try await commit.load(good, today: day).summary.turn == 1)
  }

  @Test func `a run of turns is written whole or not at all`() async throws {
    let code = try await commit.create(new, events: [])
    await #expect(throws: StorageError.self) {
      try await commit.append([turn(0), turn(1, "no JSON")], to: code)
    }
    let stored = try await commit.load(code, today: day)
    #expect(stored.summary.turn == 0 && stored.events.isEmpty)
  }

  @Test func `a session that is forgotten takes no more turns`() async throws {
    let code = try await commit.create(new, events: [])
    try await commit.forget(code)
    await #expect(throws: StorageError.self) { try await commit.append([turn(0)], to: code) }
  }
}

/// Counts transactions.
private final class CountingStore: SessionStore {
  private let store: SQLiteSessionStore
  private let count = Atomic(0)

  init(_ store: SQLiteSessionStore) { self.store = store }

  var transactions: Int { count.load(ordering: .relaxed) }

  func write(_ batch: [SessionWrite]) -> [StorageError?] {
    count.add(1, ordering: .relaxed)
    return store.write(batch)
  }

  func create(_ session: NewSession, events: [String]) throws(StorageError) -> ResumeCode {
    try store.create(session, events: events)
  }

  func append(_ turn: SessionTurn, to code: ResumeCode) throws(StorageError) -> Int {
    try store.append(turn, to: code)
  }

  func load(_ code: ResumeCode, today: Day) throws(StorageError) -> StoredSession {
    try store.load(code, today: today)
  }

  func list() throws(StorageError) -> [SessionSummary] { try store.list() }

  func forget(_ code: ResumeCode) throws(StorageError) { try store.forget(code) }

  func purge(expiredBefore day: Day) throws(StorageError) -> Int {
    try store.purge(expiredBefore: day)
  }
}
