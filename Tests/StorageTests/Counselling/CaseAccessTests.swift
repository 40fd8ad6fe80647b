import Essentials
import Foundation
import Testing

@testable import Storage

/// Who may see and change what; a case that isn't theirs doesn't even exist.
@Suite struct CaseAccessTests {
  private let desk: CaseDesk
  private let id: CaseFile.ID

  init() throws {
    desk = try CaseDesk()
    id = try desk.store.claim(desk.code, for: desk.nadia, on: desk.today)
  }

  /// Everything that names a case, by what it is called when it is refused.
  private func acts(
    on id: CaseFile.ID, by counsellor: Counsellor, _ day: Day
  ) -> [(name: String, refusal: StorageError.Code?)] {
    let store = desk.store
    let visit = CaseFile.Visit(day: day, turn: 0, results: [])
    let acts: [(String, () throws -> Void)] = [
      ("open", { _ = try store.open(id, by: counsellor, on: day) }),
      ("append", { try store.append(desk.turn(0, "1", on: day), to: id, by: counsellor) }),
      ("leave", { try store.leave(id, by: counsellor, visit) }),
      ("note", { try store.add(note: "x", to: id, by: counsellor, on: day) }),
      ("action", { try store.add(action: "x", due: day, to: id, by: counsellor, on: day) }),
      ("finish", { try store.finish(action: 1, of: id, by: counsellor, on: day) }),
      ("rate", { try store.rate(id, importance: 1, confidence: 1, by: counsellor, on: day) }),
      (
        "put first",
        { try store.put(first: "trade:x", because: "x", in: id, by: counsellor, on: day) }
      ),
      (
        "assign", { try store.assign(id, to: desk.louis.name, until: nil, by: counsellor, on: day) }
      ),
      ("close", { try store.close(id, because: .other, by: counsellor, on: day) }),
      ("reopen", { try store.reopen(id, by: counsellor, on: day) }),
    ]
    return acts.map { name, work in
      do {
        try work()
        return (name, nil)
      } catch {
        return (name, (error as? StorageError)?.code)
      }
    }
  }

  @Test func `another's case, an expired one and one that never was are refused alike`() throws {
    let later = try CaseDesk.day("2027-06-01")
    for (name, refusal) in acts(on: id, by: desk.louis, desk.today) {
      #expect(refusal == .unknownSession, "'\(name)' on another's case")
    }
    for (name, refusal) in acts(on: id + 1_000, by: desk.louis, desk.today) {
      #expect(refusal == .unknownSession, "'\(name)' on a case that never was")
    }
    for (name, refusal) in acts(on: id, by: desk.nadia, later) {
      #expect(refusal == .unknownSession, "'\(name)' on an expired case")
    }
    #expect(try desk.store.cases(of: desk.louis, on: desk.today).isEmpty)
    #expect(try desk.store.cases(of: desk.nadia, on: later).isEmpty)
    let file = try desk.store.open(id, by: desk.nadia, on: desk.today)
    #expect(file.events.map(\.payload) == [#"{"begin":1}"#], "a refused act changed the case")
    #expect(file.notes.isEmpty && file.actions.isEmpty && file.override == nil)
  }

  @Test func `only the code opens a session to a counsellor`() throws {
    #expect(throws: StorageError.self) {
      try desk.store.claim(ResumeCode(), for: desk.louis, on: desk.today)
    }
    #expect(try desk.store.claim(desk.code, for: desk.louis, on: desk.today) == id)
    #expect(try desk.store.cases(of: desk.louis, on: desk.today).map(\.id) == [id])
  }

  @Test func `what is lent comes back by itself, and can't be lent further`() throws {
    let until = try CaseDesk.day("2026-12-01")
    try desk.store.assign(id, to: desk.louis.name, until: until, by: desk.nadia, on: desk.today)
    #expect(try desk.store.cases(of: desk.louis, on: until).map(\.access) == [.lent])
    #expect(try desk.store.cases(of: desk.louis, on: CaseDesk.day("2026-12-02")).isEmpty)
    #expect(try desk.store.cases(of: desk.nadia, on: desk.today).map(\.access) == [.own])
    #expect(throws: StorageError.self) {
      try desk.store.assign(id, to: desk.nadia.name, until: nil, by: desk.louis, on: desk.today)
    }
  }

  @Test func `what is handed over for good is the colleague's alone`() throws {
    try desk.store.assign(id, to: desk.louis.name, until: nil, by: desk.nadia, on: desk.today)
    #expect(try desk.store.cases(of: desk.louis, on: desk.today).map(\.access) == [.own])
    #expect(try desk.store.cases(of: desk.nadia, on: desk.today).isEmpty)
  }

  @Test func `every access is in the audit log, without a word of content`() throws {
    _ = acts(on: id, by: desk.nadia, desk.today)
    let log = try desk.store.audit(limit: 100)
    let acts = Set(log.filter { $0.counsellor == desk.nadia.name }.map(\.act))
    #expect(acts.isSuperset(of: [.signIn, .claim, .open, .change, .note, .plan, .assign]))
    #expect(log.allSatisfy { $0.at.hasSuffix("Z") })
  }

  @Test func `erasing a session erases all that counsellors kept of it`() throws {
    let secret = "Zanzibar-secret"
    try desk.store.add(note: secret, to: id, by: desk.nadia, on: desk.today)
    try desk.store.add(
      action: secret, due: desk.today, to: id, by: desk.nadia, on: desk.today)
    try desk.store.put(
      first: "trade:x", because: secret, in: id, by: desk.nadia, on: desk.today)
    try desk.store.forget(desk.code)
    #expect(try desk.store.cases(of: desk.nadia, on: desk.today).isEmpty)
    for file in try FileManager.default.contentsOfDirectory(atPath: desk.folder("")) {
      let bytes = try Data(contentsOf: URL(filePath: desk.folder(file)))
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file) still holds a note")
    }
  }
}
