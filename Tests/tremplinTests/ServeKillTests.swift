import Foundation
import GRDB
import Synchronization
import Testing

/// The server is killed under load; what it acknowledged is there.
@Suite(.serialized) struct ServeKillTests {
  private static let clients = 8
  /// A few for every day; `make kill-test` asks for a hundred.
  private static let kills =
    ProcessInfo.processInfo.environment["TREMPLIN_KILLS"].flatMap { Int($0) } ?? 4

  /// What a client knows of its session.
  private struct Account {
    var code: String
    var acknowledged = 0
    /// Sent, and not answered when the server died.
    var sent = 0
  }

  @Test(.timeLimit(.minutes(10)), arguments: 0..<kills)
  func `after kill -9 under load, every acknowledged turn is there`(_ seed: Int) throws {
    let program = try Program()
    defer { try? FileManager.default.removeItem(at: program.data) }
    let limits = ["--turns-per-second", "0", "--max-per-address", "0"]
    let server = try ServerProcess(program, limits)
    let accounts = Mutex<[Account]>([])
    let threads = DispatchGroup()
    for _ in 0..<Self.clients {
      threads.enter()
      Thread.detachNewThread {
        if let account = Self.talk(to: server.port) {
          accounts.withLock { $0.append(account) }
        }
        threads.leave()
      }
    }
    // Any moment: from the first handshakes to the thick of it.
    usleep(UInt32.random(in: 5_000...600_000))
    server.kill()
    threads.wait()

    try checkFile(of: program, seed)
    let again = try ServerProcess(program, limits)
    defer { again.kill() }
    for account in accounts.withLock({ $0 }) {
      let client = try LineClient(port: again.port)
      let resumed = try client.ask("RESUME \(account.code)")
      let session = try #require(resumed.first)
      let turn = try #require(
        session.firstMatch(of: /"turn":([0-9]+)/).flatMap { Int($0.1) }, "\(resumed)")
      #expect((account.acknowledged...account.sent).contains(turn), "kill \(seed)")
      #expect(try client.ask("SUMMARY").last == "OK")
    }
  }

  /// The database is whole, and each session is where its log of events leads.
  private func checkFile(of program: Program, _ seed: Int) throws {
    let path = program.data.appending(path: "sessions.sqlite").path
    try DatabaseQueue(path: path).read { db in
      #expect(
        try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"], "kill \(seed)")
      let torn = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM session WHERE turn <> (
            SELECT count(DISTINCT turn) - 1 FROM event WHERE event.session = session.id)
          OR turn <> (SELECT max(turn) FROM event WHERE event.session = session.id)
          """)
      #expect(torn == 0, "a session is at another turn than its events (kill \(seed))")
    }
  }

  /// Talks until the server is gone.
  private static func talk(to port: UInt16) -> Account? {
    guard let client = try? LineClient(port: port), let start = try? client.ask("START youth"),
      let code = start.first?.firstMatch(of: /"code":"([^"]+)"/)?.1
    else { return nil }
    var account = Account(code: String(code))
    let words = ["SAY 16 ans", "SAY Valognes", "WHY", "SAY 40 km", "BACK", "SAY j'aime le bois"]
    for word in words + Array(repeating: "WHY", count: 1_500) {
      account.sent += 1
      guard let reply = try? client.ask(word) else { return account }
      if reply.last == "OK" { account.acknowledged += 1 } else { account.sent -= 1 }
    }
    return account
  }
}
