import Essentials
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SessionStoreFailureTests {
  private let folder: TemporaryFolder
  private let path: String
  private let today: Day

  init() throws {
    folder = try TemporaryFolder()
    path = folder("sessions.sqlite")
    today = try #require(Day("2026-11-23"))
  }

  private func store(maximumPages: Int? = nil) throws -> SQLiteSessionStore {
    var options = SQLiteSessionStore.Options()
    options.patience = 0
    options.maximumPages = maximumPages
    return try SQLiteSessionStore(.file(path), options: options)
  }

  private var youth: NewSession {
    .init(dialogue: "youth", dialogueHash: "abc", language: .french, created: today)
  }

  private func turn(_ expected: Int, _ events: [String]) -> SessionTurn {
    .init(expectedTurn: expected, events: events, language: .french, day: today)
  }

  @Test func `a locked database is told, and works again when it is free`() throws {
    let store = try store()
    let code = try store.create(youth, events: [])
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let error = #expect(throws: StorageError.self) { try store.append(turn(0, ["1"]), to: code) }
      #expect(error?.code == .locked)
      #expect(error?.path == path)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try store.append(turn(0, ["1"]), to: code) == 1)
  }

  /// SQLite refuses a page over its quota as it refuses one that the disk has no room for.
  @Test func `on a full disk the session stays as before the turn`() throws {
    let store = try store(maximumPages: 30)
    let code = try store.create(youth, events: [])
    try store.append(turn(0, ["1"]), to: code)
    let large = (0..<200).map { "\"\(String(repeating: "x", count: 500))\($0)\"" }
    let error = #expect(throws: StorageError.self) { try store.append(turn(1, large), to: code) }
    #expect(error?.code == .full)
    #expect(try store.load(code, today: today).events == ["1"])
    #expect(try store.append(turn(1, ["2"]), to: code) == 2)
  }

  @Test(arguments: [0, 1])
  func `a corrupt file is told and left alone`(_ offset: Int) throws {
    do {
      let store = try store()
      _ = try store.create(youth, events: [])
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The header, or the pages behind it.
    let start = offset * 100
    bytes.replaceSubrange(start..., with: Data(repeating: 0xA5, count: bytes.count - start))
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StorageError.self) { try self.store().list() }
    #expect(error?.code == .corrupt)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func `a file of a later version is left alone`() throws {
    _ = try store()
    let other = try DatabaseQueue(path: path)
    try other.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 something new')")
    }
    let error = #expect(throws: StorageError.self) { try store() }
    #expect(error?.code == .newer)
  }

  @Test func `an empty file becomes a store`() throws {
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    let code = try store().create(youth, events: ["1"])
    #expect(try store().load(code, today: today).events == ["1"])
  }

  @Test func `a missing folder is made, for its owner only`() throws {
    let deep = folder("a/b/sessions.sqlite")
    _ = try SQLiteSessionStore(.file(deep))
    func permissions(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try permissions(deep) == 0o600)
    #expect(try permissions(folder("a/b")) == 0o700)
  }

  @Test func `a folder that can't be made is told`() throws {
    #expect(FileManager.default.createFile(atPath: folder("file"), contents: Data()))
    let error = #expect(throws: StorageError.self) {
      try SQLiteSessionStore(.file(folder("file/sessions.sqlite")))
    }
    #expect(error?.code == .noAccess)
  }

  /// Root may write anywhere, so it can't see this.
  @Test(.enabled(if: geteuid() != 0))
  func `a file without the right to write is told`() throws {
    let code = try store().create(youth, events: [])
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let error = #expect(throws: StorageError.self) {
      try store().append(turn(0, ["1"]), to: code)
    }
    #expect(error?.code == .readOnly)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY_SNAPSHOT, StorageError.Code.locked), (.SQLITE_LOCKED, .locked),
    (.SQLITE_READONLY_DIRECTORY, .readOnly), (.SQLITE_CANTOPEN, .noAccess),
    (.SQLITE_FULL, .full), (.SQLITE_NOTADB, .corrupt), (.SQLITE_IOERR_READ, .failed),
  ])
  func `SQLite's codes have our names`(_ code: ResultCode, _ name: StorageError.Code) {
    let error = StorageError(DatabaseError(resultCode: code), path: "here")
    #expect(error.code == name)
    #expect(error.sqliteCode == code.rawValue)
  }

  @Test(arguments: StorageError.Code.allCases, Language.allCases)
  func `every error says what happened and what to do`(
    _ code: StorageError.Code, _ language: Language
  ) {
    let message = StorageError(code, path: "here.sqlite", sqliteCode: 10).message(in: language)
    #expect(message.hasSuffix("."))
    #expect(message.count < 200)
    #expect(message.split(separator: ".").count > 1 || message.contains(":"))
  }

  @Test(arguments: [
    ("sqlite::memory:", StoreLocation.memory), ("sqlite:a b.sqlite", .file("a b.sqlite")),
    ("sqlite:/x", .file("/x")),
  ])
  func `a store's address is read`(_ text: String, _ location: StoreLocation) throws {
    #expect(try StoreLocation(text) == location)
  }

  @Test(arguments: ["", "sqlite:", "x.sqlite", "postgres://host/base"])
  func `an address of no store we know is refused`(_ text: String) {
    let error = #expect(throws: StorageError.self) { try StoreLocation(text) }
    #expect(error?.code == .unknownStore)
  }
}
