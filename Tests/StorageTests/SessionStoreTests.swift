import Essentials
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SessionStoreTests {
  private let folder: TemporaryFolder
  private let path: String
  private let today: Day

  init() throws {
    folder = try TemporaryFolder()
    path = folder("sessions.sqlite")
    today = try #require(Day("2026-11-23"))
  }

  /// A store that doesn't wait for others, so that no test does.
  private func store(maximumPages: Int? = nil) throws -> SQLiteSessionStore {
    var options = SQLiteSessionStore.Options()
    options.patience = 0
    options.maximumPages = maximumPages
    return try SQLiteSessionStore(.file(path), options: options)
  }

  private var youth: NewSession {
    .init(dialogue: "youth", dialogueHash: "abc", language: .french, created: today)
  }

  private func turn(_ expected: Int, _ events: String..., outcome: String? = nil) -> SessionTurn {
    .init(
      expectedTurn: expected, events: events, language: .french, day: today, outcome: outcome)
  }

  @Test func `what was appended is loaded, in its order`() throws {
    let store = try store()
    let code = try store.create(youth, events: [#"{"begin":1}"#])
    #expect(try store.append(turn(0, #"{"age":16}"#, #"{"b":2}"#), to: code) == 1)
    #expect(try store.append(turn(1, #""back""#, outcome: "advised"), to: code) == 2)
    let session = try store.load(code, today: today)
    #expect(session.events == [#"{"begin":1}"#, #"{"age":16}"#, #"{"b":2}"#, #""back""#])
    #expect(session.summary.turn == 2)
    #expect(session.summary.outcome == "advised")
    #expect(session.summary.expires.description == "2027-02-21")
    #expect(try store.list() == [session.summary])
  }

  @Test func `a session in memory works the same, and is gone with the program`() throws {
    let store = try SQLiteSessionStore(.memory)
    let code = try store.create(youth, events: [])
    try store.append(turn(0, "1"), to: code)
    #expect(try store.load(code, today: today).events == ["1"])
    try store.forget(code)
    #expect(try store.list().isEmpty)
  }

  @Test func `a stale turn is refused and changes nothing`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    try store.append(turn(0, "1"), to: code)
    for stale in [0, 2] {
      let error = #expect(throws: StorageError.self) {
        try store.append(turn(stale, "2"), to: code)
      }
      #expect(error?.code == .conflict)
    }
    #expect(try store.load(code, today: today).events == ["1"])
  }

  @Test func `a turn is written whole or not at all`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    #expect(throws: StorageError.self) { try store.append(turn(0, "1", "no JSON"), to: code) }
    let session = try store.load(code, today: today)
    #expect(session.events.isEmpty)
    #expect(session.summary.turn == 0)
  }

  @Test func `every acknowledged turn survives a killed program`() throws {
    let store = try store()
    let code = try store.create(youth, events: ["0"])
    // What a killed program leaves is its files as they stand after the last write call.
    for number in 1...20 {
      try store.append(turn(number - 1, "\(number)"), to: code)
      let after = folder("after-\(number)")
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: after + suffix)
      }
      let revived = try SQLiteSessionStore(.file(after))
      #expect(
        try revived.load(code, today: today).events == (0...number).map(String.init))
    }
  }

  @Test func `turns are synced to the disk, and erased bytes overwritten`() throws {
    let store = try store()
    let pragmas = try store.database.writeWithoutTransaction { db in
      try ["synchronous", "secure_delete", "foreign_keys"].map { name in
        try Int.fetchOne(db, sql: "PRAGMA \(name)")
      }
    }
    #expect(pragmas == [2, 1, 1])
    #expect(
      try store.database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `the code is nowhere in the files`() throws {
    let store = try store()
    let code = try store.create(youth, events: [#"{"age":16}"#])
    let bytes = try folder.allBytes()
    #expect(bytes.range(of: Data(#"{"age":16}"#.utf8)) != nil)
    #expect(bytes.range(of: Data(code.canonical.utf8)) == nil)
    #expect(bytes.range(of: Data(code.description.utf8)) == nil)
  }

  @Test func `nothing of a forgotten session is left in the files`() throws {
    let sentinel = "sentinel-50700-valognes"
    let store = try store()
    let kept = try store.create(youth, events: ["\"kept\""])
    let code = try store.create(youth, events: ["\"\(sentinel)\""])
    for number in 0..<50 { try store.append(turn(number, "\"\(sentinel)-\(number)\""), to: code) }
    #expect(try folder.allBytes().range(of: Data(sentinel.utf8)) != nil)
    try store.forget(code)
    #expect(try folder.allBytes().range(of: Data(sentinel.utf8)) == nil)
    #expect(try store.load(kept, today: today).events == ["\"kept\""])
    for action in [{ _ = try store.load(code, today: today) }, { try store.forget(code) }] {
      #expect((#expect(throws: StorageError.self) { try action() })?.code == .unknownSession)
    }
  }

  @Test func `an erasure that somebody's reading delays is told`() throws {
    let store = try store()
    let code = try store.create(youth, events: ["\"old\""])
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM session")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM session")
      let error = #expect(throws: StorageError.self) { try store.forget(code) }
      #expect(error?.code == .erasurePending)
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.list().isEmpty)
  }

  @Test func `a turn on a later day moves the last day to take it up`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    var later = turn(0, #"{"age":16}"#)
    later.day = today.adding(days: 10)
    let before = try store.load(code, today: today).summary
    try store.append(later, to: code)
    let after = try store.load(code, today: today).summary
    #expect(after.updated == later.day && after.expires == before.expires.adding(days: 10))
  }

  @Test func `a session can be taken up on its last day and not after`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    let last = try store.load(code, today: today).summary.expires
    #expect(try store.purge(expiredBefore: last) == 0)
    _ = try store.load(code, today: last)
    let next = last.adding(days: 1)
    let error = #expect(throws: StorageError.self) { try store.load(code, today: next) }
    #expect(error?.code == .unknownSession)
    #expect(try store.purge(expiredBefore: next) == 1)
    #expect(try store.list().isEmpty)
  }

  @Test func `a clock that jumps back doesn't bring the end nearer`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    let last = try store.load(code, today: today).summary.expires
    let past = try #require(Day("2025-01-01"))
    try store.append(
      SessionTurn(expectedTurn: 0, events: ["1"], language: .french, day: past), to: code)
    #expect(try store.load(code, today: today).summary.expires == last)
    #expect(try store.load(code, today: today).summary.updated == today)
  }

  @Test(arguments: [
    ("2026-11-23", 90, "2027-02-21"), ("2028-02-28", 1, "2028-02-29"),
    ("2026-12-31", 1, "2027-01-01"), ("2026-01-01", 0, "2026-01-01"),
    ("2026-01-01", 365, "2027-01-01"),
  ])
  func `days are added by the calendar`(_ day: String, _ days: Int, _ sum: String) throws {
    #expect(try #require(Day(day)).adding(days: days).description == sum)
  }
}
