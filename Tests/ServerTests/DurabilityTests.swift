import Conversation
import Foundation
import LineProtocol
import NIOSSL
import Server
import Storage
import Testing

@Suite(.timeLimit(.minutes(2))) struct DurabilityTests {
  @Test func `a full disk refuses the turn, and the session is as before`() async throws {
    let folder = try TemporaryFolder()
    var options = SQLiteSessionStore.Options()
    options.maximumPages = 32
    let store = try SQLiteSessionStore(.file(folder("sessions.sqlite")), options: options)
    var limits = ServerLimits()
    limits.turnsPerSecond = 0
    try await TestServer.run(limits: limits, store: store) { server in
      try await server.connect { client in
        _ = try await client.line()
        let code = try await client.ask("START youth").fields(.session)?["code"]?.string ?? ""
        var turn = 0
        var reply: [ServerLine] = []
        repeat {
          reply = try await client.ask("SAY bonjour")
          if reply.error == nil { turn += 1 }
        } while reply.error == nil
        #expect(reply.error == .storage && reply.count == 1)
        #expect(!server.server.isReady)
        // What was acknowledged is there, and no more; distress is answered all the same.
        let resumed = try await client.ask("RESUME \(code)")
        #expect(resumed.fields(.session)?["turn"]?.integer == turn)
        #expect(try await client.ask("SAY j'ai envie de mourir").fields(.care) != nil)
        // Room is made: the server goes on by itself.
        try store.purge(expiredBefore: Project.today)
        #expect(try await client.ask("FORGET").error == nil)
        #expect(try await client.ask("START youth").error == nil)
        #expect(server.server.isReady)
      }
    }
  }

  @Test func `the later of two writers gets a conflict`() async throws {
    try await TestServer.run { server in
      try await server.connect { first in
        _ = try await first.line()
        let code = try await first.ask("START youth").fields(.session)?["code"]?.string ?? ""
        try await server.connect { second in
          _ = try await second.line()
          _ = try await second.ask("RESUME \(code)")
          #expect(try await second.ask("SAY 16 ans").error == nil)
        }
        #expect(try await first.ask("SAY 17 ans").error == .conflict)
        let resumed = try await first.ask("RESUME \(code)")
        #expect(resumed.fields(.session)?["turn"] == 1)
        #expect(try await first.ask("SAY 17 ans").error == nil)
      }
    }
  }

  @Test func `turns sent together are written together`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteSessionStore(.file(folder("sessions.sqlite")))
    try await TestServer.run(store: store) { server in
      try await server.connect { client in
        _ = try await client.line()
        try await client.send("START youth", "SAY 16 ans", "SAY Valognes", "WHY", "BACK")
        for _ in 0..<4 { #expect(try await client.reply().error == nil) }
        #expect(try await client.reply().fields(.ask)?["turn"] == 4)
      }
      #expect(try store.list().map(\.turn) == [4])
    }
  }

  @Test func `a session that isn't kept leaves nothing on disk`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        _ = try await client.ask("START youth keep=no")
        _ = try await client.ask("SAY 16 ans")
        #expect(try server.store.list().isEmpty)
        let kept = try await client.ask("KEEP")
        #expect(kept.fields(.session)?["code"] != nil)
        #expect(try await client.ask("SAY Valognes").fields(.ask)?["turn"] == 1)
        #expect(try server.store.list().map(\.turn) == [1])
      }
    }
  }
}

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "tremplin-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
