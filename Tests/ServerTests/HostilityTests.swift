import Essentials
import Glibc
import LineProtocol
import NIOCore
import NIOPosix
import Server
import Storage
import Testing

/// Clients that are broken, slow, greedy or mean, over a real socket.
@Suite(.serialized, .timeLimit(.minutes(3))) struct HostilityTests {
  private static func limits(_ change: (inout ServerLimits) -> Void = { _ in }) -> ServerLimits {
    var limits = ServerLimits()
    limits.turnsPerSecond = 0
    limits.connectionsPerAddress = 0
    change(&limits)
    return limits
  }

  /// The server still serves others.
  private func isAlive(_ server: TestServer) async throws -> Bool {
    try await server.connect { client in
      _ = try await client.line()
      return try await client.ask("PING") == [.ok(nil)]
    }
  }

  @Test(
    arguments: [
      ([0x53, 0x41, 0x59, 0x20, 0x00, 0x0A], .badControl),
      ([0x50, 0x49, 0x0D, 0x4E, 0x47, 0x0A], .badControl),
      ([0x53, 0x41, 0x59, 0x20, 0xFF, 0xFE, 0x0A], .badUTF8),
      ([0x53, 0x41, 0x59, 0x20, 0xC3, 0x0A], .badUTF8),
    ] as [([UInt8], ErrorCode)])
  func `bytes that no line has are refused, and the connection goes on`(
    _ bytes: [UInt8], _ code: ErrorCode
  ) async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        try await client.send(bytes: bytes)
        #expect(try await client.reply().error == code)
        #expect(try await client.ask("PING") == [.ok(nil)])
      }
    }
  }

  @Test func `a line over the limit is refused once, and the next one is read`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
        try await client.send(bytes: long + Array("\nPING\n".utf8))
        #expect(try await client.reply().error == .tooLong)
        #expect(try await client.reply() == [.ok(nil)])
      }
    }
  }

  @Test func `a line without end is refused, not remembered`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        let part = [UInt8](repeating: UInt8(ascii: "a"), count: 65_536)
        // 64 MB, unless the server hangs up before.
        for _ in 0..<1024 where (try? await client.send(bytes: part)) == nil { break }
        let rest = try await client.rest()
        #expect(rest.first?.hasPrefix("ERR too-long") == true)
        #expect(rest.count <= 2)
      }
      let isAlive = try await isAlive(server)
      #expect(isAlive)
    }
  }

  @Test func `one byte at a time is as good as a line`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        for byte in Array("@1 DIALOGUES\r\nPING\n".utf8) { try await client.send(bytes: [byte]) }
        #expect(try await client.reply().last == .ok(RequestTag("1")))
        #expect(try await client.reply() == [.ok(nil)])
      }
    }
  }

  @Test func `ten thousand lines in one piece get ten thousand answers, in their order`()
    async throws
  {
    try await TestServer.run(limits: Self.limits()) { server in
      try await server.connect { client in
        _ = try await client.line()
        let lines = (0..<10_000).map { "@\($0) PING\n" }.joined()
        client.push(Array(lines.utf8))
        for number in 0..<10_000 {
          let line = try await client.line()
          guard line == .ok(RequestTag("\(number)")) else {
            Issue.record("\(line) at \(number)")
            break
          }
        }
      }
    }
  }

  @Test func `a client that has said all gets all its answers`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        try await client.send("START youth keep=no", "SAY 16 ans", "@last PING")
        client.finish()
        #expect(try await client.rest().last == "OK @last")
      }
    }
  }

  @Test func `half a line at the end is no command`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        try await client.send(bytes: Array("PING\nPING".utf8))
        client.finish()
        #expect(try await client.rest().filter { $0 == "OK" }.count == 1)
      }
    }
  }

  @Test func `a client that trickles is shown out`() async throws {
    let limits = Self.limits { $0.lineDeadline = .milliseconds(200) }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { client in
        _ = try await client.line()
        try await client.send(bytes: Array("SAY slo".utf8))
        #expect(try await client.rest() == [#"* BYE {"reason":"slow"}"#])
      }
    }
  }

  @Test func `a quiet connection is warned, then closed`() async throws {
    let limits = Self.limits {
      $0.idle = .milliseconds(400)
      $0.idleWarning = .milliseconds(200)
    }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { client in
        _ = try await client.line()
        let rest = try await client.rest()
        #expect(rest == [#"* IDLE {"seconds":1}"#, #"* BYE {"reason":"idle"}"#])
      }
    }
  }

  @Test func `a client that never reads is stopped, then dropped`() async throws {
    let limits = Self.limits { $0.writeDeadline = .milliseconds(500) }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { client in
        try await client.channel.setOption(.autoRead, value: false).get()
        let lines = Array(String(repeating: "DIALOGUES\n", count: 2_000).utf8)
        // For as long as it is let; the time limit of the suite is what could end it otherwise.
        while (try? await client.send(bytes: lines)) != nil {}
      }
      let isAlive = try await isAlive(server)
      #expect(isAlive)
    }
  }

  @Test func `a connection that is reset in mid-reply harms nobody`() async throws {
    try await TestServer.run(limits: Self.limits()) { server in
      for _ in 0..<20 {
        try? await server.connect { client in
          try await client.send("START youth keep=no", "RESULT", "DIALOGUES")
          _ = try await client.line()
          let provider = try #require(client.channel as? any SocketOptionProvider)
          try await provider.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
          try await client.channel.close()
        }
      }
      let isAlive = try await isAlive(server)
      #expect(isAlive)
    }
  }

  @Test func `a thousand connections at once are all greeted`() async throws {
    try await TestServer.run(limits: Self.limits()) { server in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<1_000 {
          group.addTask {
            try await server.connect { client in
              guard case .reply(.tremplin, _) = try await client.line() else { return false }
              return try await client.ask("PING") == [.ok(nil)]
            }
          }
        }
        for try await isGreeted in group { #expect(isGreeted) }
      }
    }
  }

  @Test func `an address has so many connections and no more`() async throws {
    let limits = Self.limits { $0.connectionsPerAddress = 2 }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { first in
        _ = try await first.line()
        try await server.connect { second in
          _ = try await second.line()
          try await server.connect { third in
            let rest = try await third.rest()
            #expect(rest == [#"* BYE {"reason":"busy"}"#])
          }
        }
      }
    }
  }

  @Test func `an address that asks too much is told so, and asks on a second later`()
    async throws
  {
    let limits = Self.limits { $0.turnsPerSecond = 10 }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { client in
        _ = try await client.line()
        try await client.send(bytes: Array(String(repeating: "PING\n", count: 40).utf8))
        var answers: [ErrorCode?] = []
        for _ in 0..<40 { answers.append(try await client.reply().error) }
        #expect(answers.prefix(20).allSatisfy { $0 == nil })
        #expect(answers.contains(.rateLimited))
      }
    }
  }

  @Test func `resume codes can't be tried at leisure`() async throws {
    try await TestServer.run(limits: Self.limits()) { server in
      try await server.connect { client in
        _ = try await client.line()
        var answers: [ErrorCode?] = []
        for _ in 0..<8 {
          let code = try server.forgottenCode()
          answers.append(try await client.ask("RESUME \(code)").error)
        }
        #expect(
          answers == Array(repeating: .unknownSession, count: 5)
            + Array(repeating: .rateLimited, count: 3))
      }
      // Nor on another connection.
      try await server.connect { client in
        _ = try await client.line()
        let code = try server.forgottenCode()
        #expect(try await client.ask("RESUME \(code)").error == .rateLimited)
      }
    }
  }

  @Test func `sessions are counted, and given back`() async throws {
    let limits = Self.limits { $0.sessions = 1 }
    try await TestServer.run(limits: limits) { server in
      try await server.connect { first in
        _ = try await first.line()
        #expect(try await first.ask("START youth keep=no").error == nil)
        #expect(try await first.ask("START youth keep=no").error == nil)
        try await server.connect { second in
          _ = try await second.line()
          #expect(try await second.ask("START youth keep=no").error == .busy)
          _ = try await first.ask("FORGET")
          #expect(try await second.ask("START youth keep=no").error == nil)
        }
      }
    }
  }
}

extension TestServer {
  /// A good code of a session that is gone.
  fileprivate func forgottenCode() throws -> String {
    let code = try store.create(
      .init(dialogue: "youth", dialogueHash: "", language: .french, created: Project.today),
      events: [])
    try store.forget(code)
    return code.description
  }
}
