import Essentials
import LineProtocol
import Storage
import Testing

/// Counsellors over the wire: who may, and what who may not is told.
@Suite(.timeLimit(.minutes(2))) struct CounselTests {
  private static let today = Day("2026-11-23") ?? .first

  private static func token(_ name: String, _ server: TestServer) throws -> AccessToken {
    try server.store.add(#require(Counsellor.Name(name)), on: today)
  }

  /// The counsellors' requests, each one that would work for somebody.
  private static func requests(_ id: String) -> [String] {
    [
      "SESSIONS", "OPEN \(id)", "NOTE Secretword", "NOTES", "REPORT json",
      "DESK liste", "DESK ouvre \(id)", "DESK mets âge=17", "DESK page",
    ]
  }

  /// A case of nadia's, with an answer and a note; its number and its code.
  private static func makeCase(
    _ client: inout Client, _ token: AccessToken
  ) async throws -> (id: String, code: String) {
    try await client.send("AUTH nadia \(token)")
    _ = try await client.reply()
    try await client.send("DESK nouveau")
    let text = try await client.reply().map(\.text).joined(separator: "\n")
    let code = try #require(text.firstMatch(of: /([0-9A-Z]{4}-){4}[0-9A-Z]/)).0
    try await client.send("DESK mets âge=16 commune=Valognes", "NOTE Secretword")
    _ = try await client.reply()
    _ = try await client.reply()
    return ("1", String(code))
  }

  @Test func `nobody without an account, and no disabled one, is told anything`() async throws {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      let (id, _) = try await server.connect { client in try await Self.makeCase(&client, token) }
      try await server.connect { client in
        for request in Self.requests(id) {
          try await client.send(request)
          #expect(try await client.last() == "ERR denied AUTH first, with a name and a token")
        }
        let louis = try Self.token("louis", server)
        try server.store.disable(#require(Counsellor.Name("louis")), on: Self.today)
        var refusals: Set<String> = []
        for line in [
          "AUTH nadia \(AccessToken())", "AUTH nobody \(token)", "AUTH louis \(louis)",
          "AUTH nadia x",
        ] {
          try await client.send(line)
          refusals.insert(try await client.last())
        }
        #expect(refusals.count == 1 && refusals.first?.hasPrefix("ERR denied ") == true)
      }
    }
  }

  @Test func `an account that is disabled while it is signed in sees nothing more`() async throws {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      try await server.connect { client in
        let (id, _) = try await Self.makeCase(&client, token)
        try server.store.disable(#require(Counsellor.Name("nadia")), on: Self.today)
        for request in Self.requests(id) {
          try await client.send(request)
          let lines = try await client.reply()
          #expect(lines.count == 1 && lines[0].text.hasPrefix("ERR denied "), "\(request)")
        }
      }
    }
  }

  @Test func `another's case, one that never was and a wrong code are refused alike`() async throws
  {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      let (id, _) = try await server.connect { client in try await Self.makeCase(&client, token) }
      let louis = try Self.token("louis", server)
      try await server.connect { client in
        try await client.send("AUTH louis \(louis)")
        #expect(try await client.last() == "OK")
        var refusals: Set<String> = []
        for target in [id, "4711", "\(ResumeCode())"] {
          try await client.send("OPEN \(target)")
          refusals.insert(try await client.last())
        }
        #expect(
          refusals == [
            "ERR unknown-session no case of this code or number is open to this account"
          ])
        for request in Self.requests(id) {
          try await client.send(request)
          let text = try await client.reply().map(\.text).joined()
          #expect(!text.contains("Valognes") && !text.contains("Secretword"), "\(request)")
        }
      }
    }
  }

  @Test func `a case that expired is as if it never was`() async throws {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      let old = try #require(Day("2026-01-01"))
      let code = try server.store.create(
        .init(dialogue: "youth", dialogueHash: "", language: .french, created: old),
        events: [#"{"dialogue":"youth","event":"began","language":"fr"}"#])
      try await server.connect { client in
        try await client.send("AUTH nadia \(token)", "OPEN \(code)", "OPEN 1", "SESSIONS")
        _ = try await client.reply()
        let expired = try await client.last()
        #expect(expired.hasPrefix("ERR unknown-session "))
        #expect(try await client.last() == expired)
        #expect(try await client.last() == "OK")
      }
    }
  }

  @Test func `a connection that breaks leaves a visit behind`() async throws {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      let code = try await server.connect { client in
        let (_, code) = try await Self.makeCase(&client, token)
        try await client.send("DESK range")
        _ = try await client.reply()
        return try ResumeCode(code)
      }
      try server.store.append(
        SessionTurn(
          expectedTurn: 1, events: [],
          language: .french, day: Self.today), to: code)
      try await server.connect { client in
        try await client.send("AUTH nadia \(token)", "OPEN 1")
        _ = try await client.reply()
        _ = try await client.reply()
      }
      let counsellor = try server.store.signIn(#require(Counsellor.Name("nadia")), token)
      let deadline = ContinuousClock.now + .seconds(20)
      var seen: Int?
      while ContinuousClock.now < deadline {
        let file = try server.store.cases(of: counsellor, on: Self.today).first
        seen = file?.visit?.turn
        if let file, seen == file.session.turn { break }
        await Task.yield()
      }
      #expect(seen == 2)
    }
  }

  @Test func `guesses at tokens are slowed down`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        var last = ""
        for _ in 0..<7 {
          try await client.send("AUTH nadia \(AccessToken())")
          last = try await client.last()
        }
        #expect(last.hasPrefix("ERR rate-limited "))
      }
    }
  }

  @Test func `an interview goes on beside a counsellor's work`() async throws {
    try await TestServer.run { server in
      let token = try Self.token("nadia", server)
      try await server.connect { client in
        try await client.send(
          "START youth", "@a AUTH nadia \(token)", "SAY Valognes", "@b SESSIONS")
        let session = try await client.reply()
        #expect(try await client.last() == "OK @a")
        #expect(try await client.last() == "OK")
        #expect(try await client.last() == "OK @b")
        #expect(!session.isEmpty)
      }
    }
  }
}

extension Client {
  /// The last line of the next reply.
  fileprivate mutating func last() async throws -> String {
    try await reply().last?.text ?? ""
  }
}
