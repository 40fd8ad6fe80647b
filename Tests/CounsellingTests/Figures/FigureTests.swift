import Conversation
import Essentials
import Foundation
import Interview
import Storage
import Testing

@testable import Counselling

/// Figures of months, from interviews to what is published.
@Suite struct FigureTests {
  private let month: Month

  init() throws {
    month = try #require(Month("2026-09"))
  }

  /// What a reader can reckon: each table against its total, where that is published.
  private func attack(_ people: PublishedPeople) -> [String] {
    let outcomes = people.tables["outcome"]
    let advised = outcomes?.cells["advised"]
    let stopped = outcomes?.cells["stopped"]
    let place = people.tables["stop"]?.cells["place"]
    let totals: [String: Int?] = [
      "outcome": people.sessions, "stop": stopped, "trade-asked": people.sessions,
      "trade-recommended": advised, "time": advised,
      "department": place.map { people.sessions - $0 } ?? people.sessions,
    ]
    var finds: [String] = []
    for (name, table) in people.tables {
      for (id, count) in table.cells where count < 5 { finds.append("\(name) \(id): \(count)") }
      if let others = table.others, others < 5 { finds.append("\(name) others: \(others)") }
      guard let total = totals[name] ?? nil, !table.isWithheld else { continue }
      let rest = total - table.cells.values.reduce(0, +)
      // What isn't shown is nothing, or a group that holds small and large: six at the least.
      if rest != 0, rest < 6 { finds.append("\(name): \(rest) left") }
      if rest != (table.others ?? 0) {
        finds.append("\(name): \(rest) and not \(table.others ?? 0)")
      }
    }
    return finds
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `ten thousand simulated sessions add up, and no difference of tables is under five`(
    _ seed: UInt64
  ) {
    var simulated = SimulatedSessions(seed)
    // The more months they are spread over, the smaller the cells.
    for count in [10_000, 700, 90, 25] {
      let sessions = simulated.figures(count)
      let published = PublishedMonth(month, sessions)
      for (name, people) in published.people {
        let ones = sessions.filter { $0.people.rawValue == name }
        #expect(people.sessions == ones.count)
        #expect(attack(people) == [])
        for (id, cell) in people.tables["outcome"]?.cells ?? [:] {
          #expect(cell == ones.count { ($0.outcome ?? "stopped") == id })
        }
      }
    }
  }

  @Test func `a month with fewer than five says nothing of them`() {
    var simulated = SimulatedSessions(1)
    var sessions = simulated.figures(40)
    for index in sessions.indices { sessions[index].people = index < 4 ? .business : .youth }
    #expect(PublishedMonth(month, sessions).people.keys.sorted() == ["youth"])
  }

  @Test func `interviews in a store are counted as they were, published once, and stay so`() throws
  {
    let assistant = try Project.assistant.get()
    let store = try SQLiteSessionStore(.memory)
    var simulated = SimulatedSessions(7)
    let count = Int(ProcessInfo.processInfo.environment["TREMPLIN_SESSIONS"] ?? "") ?? 150
    let day = try #require(Day("2026-10-15"))
    var expected: [SessionFigures] = []
    var codes: [ResumeCode] = []
    for _ in 0..<count {
      let log = simulated.log()
      guard case .began(let dialogue, _)? = log.first else { continue }
      let version = assistant.engine.version(of: dialogue)
      expected.append(try SessionFigures(log, writtenUnder: version, minutes: nil, assistant))
      codes.append(
        try store.create(
          .init(
            dialogue: dialogue.rawValue, dialogueHash: version, language: .french, created: day),
          events: EventLog.lines(log)))
    }
    let later = try #require(Day("2026-11-02"))
    _ = try store.create(
      .init(dialogue: "youth", dialogueHash: "", language: .french, created: later),
      events: EventLog.lines([.began("youth", .french)]))
    let book = FigureBook(store, assistant)
    let published = try book.publish()
    #expect(published.map(\.month.description) == ["2026-10"], "only what is over comes out")
    let month = try #require(published.first)
    #expect(month == PublishedMonth(try #require(Month("2026-10")), expected))
    #expect(month.people["youth"]?.sessions == expected.count { $0.people == .youth })
    for people in month.people.values { #expect(attack(people) == []) }
    for code in codes.prefix(20) { try store.forget(code) }
    #expect(try book.publish() == published, "a second publication would tell who was erased")
  }

  @Test(arguments: [true, false])
  func `what the script calls personal is in no figure`(_ isPersonal: Bool) throws {
    let assistant = try Project.makeAssistant(on: "2026-11-23") { text in
      isPersonal
        ? text.replacing("    type: place\n", with: "    type: place\n    sensitivity: personal\n")
        : text
    }
    var (session, opening) = try assistant.begin("youth", in: .french)
    let log = opening.events + assistant.hear("16 ans, Valognes", in: &session).events
    let figures = try SessionFigures(
      log, writtenUnder: session.version, minutes: nil, assistant)
    #expect(figures.department == (isPersonal ? nil : "50"))
    #expect(figures.stop == (isPersonal ? "place" : "reach"))
  }

  @Test func `a clock tells how long it took, and forgets when it was`() throws {
    let store = try SQLiteSessionStore(.memory)
    let day = try #require(Day("2026-10-15"))
    let code = try store.create(
      .init(dialogue: "youth", dialogueHash: "", language: .french, created: day), events: ["1"])
    let month = try #require(Month("2026-10"))
    #expect(try store.records(of: month).map(\.minutes) == [nil])
    try store.append(
      .init(expectedTurn: 0, events: ["2"], language: .french, day: day, outcome: "advised"),
      to: code)
    let record = try #require(try store.records(of: month).first)
    #expect(record.events == ["1", "2"] && record.minutes == 0)
  }

  @Test func `a sheet holds every figure, and no formula`() throws {
    var simulated = SimulatedSessions(3)
    let published = PublishedMonth(month, simulated.figures(500))
    let words = FigureWords(.french, try Project.assistant.get())
    let lines = FigureSheet([published], words).csv.split(separator: "\r\n")
    #expect(lines[0] == "month,people,table,id,label,sessions")
    let cells = published.people.values.flatMap { $0.tables.values }.map(\.cells.count)
    let figures = lines.filter { !$0.contains(",withheld,") && !$0.contains(",others,") }
    #expect(figures.count == 1 + published.people.count + cells.reduce(0, +))
    for text in ["=1+1", "+33", "-1", "@x", "|x", "\u{FF1D}1", " =1", "  @x"] {
      #expect(FigureSheet.cell(text) == "'" + text)
    }
    for text in ["\t=1", "\r=1", "\n+1", "\u{B}-1"] {
      #expect(FigureSheet.cell(text).hasPrefix("'"), "\(text.debugDescription)")
    }
    #expect(FigureSheet.cell("a,\"b\"") == "\"a,\"\"b\"\"\"")
  }

  /// A trade that the catalogue doesn't name is called what a log calls it.
  @Test(arguments: [
    "=1+1", "+33", "-1", "@x", "\t=1", "\r\n=1", "=cmd|' /C calc'!A0", "a,\"=1\",b",
    "<script>alert(1)</script>", "a\u{1B}[2Jb", "\u{202E}=1", "\u{200B}+1",
  ])
  func `a hostile name stays one cell, and no formula`(_ name: String) throws {
    let sessions = (0..<12).map { _ in
      var figures = SessionFigures(people: .youth)
      (figures.tradeAsked, figures.stop, figures.unanswered) = (name, name, [name])
      return figures
    }
    let words = FigureWords(.french, try Project.assistant.get())
    let sheet = FigureSheet([PublishedMonth(month, sessions)], words).csv
    #expect(
      !sheet.unicodeScalars.contains { $0 != "\r" && $0 != "\n" && Sanitiser.isHidden($0) })
    let rows = sheet.split(separator: "\r\n")
    #expect(rows.count > 4)
    for row in rows {
      let cells = row.matches(of: /(?:^|,)("(?:[^"]|"")*"|[^",]*)/).map { String($0.1) }
      #expect(cells.count == 6 && !row.contains("\n"), "\(row)")
      for cell in cells {
        let first = cell.drop { $0 == "\"" || $0 == " " }.first
        #expect(!(first.map { "=+-@|".contains($0) } ?? false), "\(row)")
      }
    }
  }

  @Test(arguments: ["2026-12", "2024-02", "2026-01"])
  func `a month ends where the next begins`(_ text: String) throws {
    let month = try #require(Month(text))
    #expect(month.description == text && month.end.day == 1 && month.first < month.end)
    #expect(!month.isOver(on: month.end.adding(days: -1)) && month.isOver(on: month.end))
    #expect(Month("2026-13") == nil && Month("2026") == nil && Month("2026-01-01") == nil)
  }
}
