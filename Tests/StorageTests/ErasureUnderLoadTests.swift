import Essentials
import Foundation
import Storage
import Testing

/// Erased means that the bytes are gone, also while others write.
@Suite(.timeLimit(.minutes(2))) struct ErasureUnderLoadTests {
  private let folder: TemporaryFolder
  private let commit: GroupCommit
  private let day: Day

  init() throws {
    folder = try TemporaryFolder()
    day = try #require(Day("2026-11-23"))
    commit = GroupCommit(try SQLiteSessionStore(.file(folder("sessions.sqlite"))))
  }

  private func new(on day: Day) -> NewSession {
    NewSession(dialogue: "youth", dialogueHash: "", language: .french, created: day)
  }

  /// Each answer of each turn has a value that nothing else has.
  private func fill(_ code: ResumeCode, with name: String, turns: Int = 20) async throws {
    for turn in 0..<turns {
      try await commit.append(
        [
          SessionTurn(
            expectedTurn: turn, events: [#"{"answer":"\#(name)-\#(turn)-"}"#], language: .french,
            day: day)
        ], to: code)
    }
  }

  /// Writes other sessions for as long as `work` takes.
  private func underLoad(_ work: @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { [commit, day] group in
      for writer in 0..<4 {
        group.addTask {
          var number = 0
          while !Task.isCancelled, number < 100_000 {
            let code = try await commit.create(
              NewSession(
                dialogue: "youth", dialogueHash: "", language: .french, created: day),
              events: [#"{"other":"\#(writer)-\#(number)"}"#])
            _ = try? await commit.load(code, today: day)
            number += 1
          }
        }
      }
      try await work()
      group.cancelAll()
    }
  }

  @Test func `no byte of a forgotten session is left while others write`() async throws {
    try await underLoad { [self] in
      for round in 0..<20 {
        let name = "sentinel-forgotten-\(round)"
        let code = try await commit.create(new(on: day), events: [#"{"first":"\#(name)-"}"#])
        try await fill(code, with: name)
        try await commit.forget(code)
        let found = try folder.allBytes().range(of: Data(name.utf8))
        #expect(found == nil, "bytes of session \(round) are left after FORGET")
      }
    }
  }

  @Test func `no byte of an expired session is left after the purge while others write`()
    async throws
  {
    let old = try #require(Day("2026-01-01"))
    let code = try await commit.create(new(on: old), events: [#"{"first":"sentinel-expired-"}"#])
    try await commit.append(
      [
        SessionTurn(
          expectedTurn: 0, events: [#"{"answer":"sentinel-expired-1"}"#], language: .french,
          day: old)
      ], to: code)
    #expect(try folder.allBytes().range(of: Data("sentinel-expired".utf8)) != nil)
    try await underLoad { [self] in
      #expect(try await commit.purge(expiredBefore: day) == 1)
      let found = try folder.allBytes().range(of: Data("sentinel-expired".utf8))
      #expect(found == nil, "bytes of an expired session are left after the purge")
    }
  }
}
