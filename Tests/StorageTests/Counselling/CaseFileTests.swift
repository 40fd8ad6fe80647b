import Essentials
import Testing

@testable import Storage

@Suite struct CaseFileTests {
  private let desk: CaseDesk
  private let id: CaseFile.ID

  init() throws {
    desk = try CaseDesk()
    id = try desk.store.claim(desk.code, for: desk.nadia, on: desk.today)
  }

  private func file() throws -> CaseFile {
    try desk.store.open(id, by: desk.nadia, on: desk.today).file
  }

  @Test func `the earliest action that isn't done says when a case is due`() throws {
    for due in ["2026-12-10", "2026-12-01", "2026-12-20"] {
      try desk.store.add(
        action: "call", due: CaseDesk.day(due), to: id, by: desk.nadia, on: desk.today)
    }
    #expect(try file().due?.description == "2026-12-01")
    let first = try desk.store.open(id, by: desk.nadia, on: desk.today).actions[0]
    try desk.store.finish(action: first.id, of: id, by: desk.nadia, on: desk.today)
    #expect(try file().due?.description == "2026-12-10")
  }

  @Test func `a case is closed with a reason, and can be taken up again`() throws {
    try desk.store.close(id, because: .enrolled, by: desk.nadia, on: desk.today)
    #expect(try file().isClosed)
    #expect(try file().closingReason == .enrolled)
    try desk.store.reopen(id, by: desk.nadia, on: desk.today)
    #expect(try !file().isClosed)
    #expect(try file().closingReason == nil)
  }

  @Test func `importance and confidence are kept apart`() throws {
    try desk.store.rate(id, importance: 8, confidence: nil, by: desk.nadia, on: desk.today)
    try desk.store.rate(id, importance: nil, confidence: 3, by: desk.nadia, on: desk.today)
    #expect(try (file().importance, file().confidence) == (8, 3))
  }

  @Test func `a turn is refused where the young person went on meanwhile`() throws {
    try desk.store.append(desk.turn(0, "1"), to: desk.code)
    #expect(throws: StorageError.self) {
      try desk.store.append(desk.turn(0, "2"), to: id, by: desk.nadia)
    }
    try desk.store.append(desk.turn(1, "2"), to: id, by: desk.nadia)
    let events = try desk.store.open(id, by: desk.nadia, on: desk.today).events
    #expect(events.map(\.turn) == [0, 1, 2])
  }

  @Test func `the last visit is remembered for each counsellor`() throws {
    let visit = CaseFile.Visit(day: desk.today, turn: 4, results: ["trade:usinage"])
    try desk.store.leave(id, by: desk.nadia, visit)
    #expect(try file().visit == visit)
    _ = try desk.store.claim(desk.code, for: desk.louis, on: desk.today)
    #expect(try desk.store.cases(of: desk.louis, on: desk.today)[0].visit == nil)
  }
}
