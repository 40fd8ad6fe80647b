import Essentials
import Foundation

@testable import Storage

/// A store with two counsellors and one young person's session.
struct CaseDesk {
  let folder: TemporaryFolder
  let store: SQLiteSessionStore
  let today: Day
  let code: ResumeCode
  let nadia: Counsellor
  let louis: Counsellor

  init() throws {
    folder = try TemporaryFolder()
    today = try Self.day("2026-11-23")
    store = try SQLiteSessionStore(.file(folder("sessions.sqlite")))
    code = try store.create(
      .init(dialogue: "youth", dialogueHash: "abc", language: .french, created: today),
      events: [#"{"begin":1}"#])
    nadia = try Self.signedIn("nadia", store, today)
    louis = try Self.signedIn("louis", store, today)
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw BadFixture() }
    return day
  }

  private static func signedIn(
    _ name: String, _ store: SQLiteSessionStore, _ day: Day
  ) throws -> Counsellor {
    guard let name = Counsellor.Name(name) else { throw BadFixture() }
    return try store.signIn(name, try store.add(name, on: day))
  }

  func turn(_ expected: Int, _ event: String, on day: Day? = nil) -> SessionTurn {
    .init(expectedTurn: expected, events: [event], language: .french, day: day ?? today)
  }

  struct BadFixture: Error {}
}
