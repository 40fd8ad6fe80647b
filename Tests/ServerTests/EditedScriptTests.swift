import Conversation
import LineProtocol
import Server
import Testing

/// Scripts that are edited while people are connected.
@Suite(.timeLimit(.minutes(2))) struct EditedScriptTests {
  /// Ages go no further than 20, and a question is new and comes first.
  private func edited() throws -> Assistant {
    try Project.assistant(editing: [
      ("core/age.yaml", "type: age 8..99", "type: age 8..20"),
      (
        "youth/dialogue.yaml", "steps:\n  - include: ../core/listen.yaml\n",
        """
        slots:
          moped: { type: yes-no, recorded: yes, label: { fr: "ton scooter", en: "your moped" } }
        steps:
          - ask: moped
            prompt: { fr: "Tu as un scooter ?", en: "Do you have a moped?" }
          - include: ../core/listen.yaml

        """
      ),
    ])
  }

  private func texts(_ lines: [ServerLine], _ tag: ReplyTag, _ key: String) -> [String] {
    lines.all(tag).compactMap { $0[key]?.string }
  }

  @Test func `what is typed answers the question that was read; then the new script asks`()
    async throws
  {
    let edited = try edited()
    try await TestServer.run { server in
      let code = try await server.connect { client in
        _ = try await client.line()
        let start = try await client.ask("START youth")
        let code = try #require(start.fields(.session)?["code"]?.string)
        #expect(texts(try await client.ask("SAY 25 ans"), .ask, "slot") == ["place"])
        server.assistant.replace(with: edited)
        let reply = try await client.ask("SAY Valognes")
        #expect(texts(reply, .heard, "slot") == ["place"])
        #expect(texts(reply, .ask, "slot") == ["moped"])
        let lost = texts(reply, .say, "text").filter { $0.contains("Mes questions ont changé") }
        #expect(lost.count == 1)
        #expect(lost.first?.contains("ton âge") == true)
        #expect(texts(try await client.ask("SAY non"), .ask, "slot") == ["reach"])
        return code
      }
      try await server.connect { client in
        _ = try await client.line()
        let resumed = try await client.ask("RESUME \(code)")
        #expect(texts(resumed, .ask, "slot") == ["reach"])
        let said = texts(resumed, .say, "text").joined(separator: "\n")
        #expect(said.contains("Valognes") && !said.contains("25 ans"))
        #expect(!said.contains("Mes questions ont changé"), "told a second time")
      }
    }
  }

  @Test func `a session that was left before the edit is taken up after it`() async throws {
    let edited = try edited()
    try await TestServer.run { server in
      let code = try await server.connect { client in
        _ = try await client.line()
        let start = try await client.ask("START youth")
        _ = try await client.ask("SAY 25 ans, Valognes")
        // What was skipped stays skipped, whatever comes in between.
        #expect(texts(try await client.ask("SKIP"), .ask, "slot") != ["reach"])
        return try #require(start.fields(.session)?["code"]?.string)
      }
      server.assistant.replace(with: edited)
      for _ in 0..<2 {
        try await server.connect { client in
          _ = try await client.line()
          let resumed = try await client.ask("RESUME \(code)")
          #expect(texts(resumed, .ask, "slot") == ["moped"])
          #expect(
            texts(resumed, .say, "text").contains { $0.contains("Mes questions ont changé") },
            "nothing was said after it: it is to be told again")
        }
      }
      try await server.connect { client in
        _ = try await client.line()
        _ = try await client.ask("RESUME \(code)")
        _ = try await client.ask("SAY oui")
        let again = try await client.ask("RESUME \(code)")
        #expect(!texts(again, .say, "text").contains { $0.contains("Mes questions ont changé") })
        #expect(texts(again, .ask, "slot") != ["reach"])
        #expect(texts(again, .ask, "slot") != ["moped"])
      }
    }
  }

  @Test func `another assistant with the same scripts is noticed by nobody`() async throws {
    let same = try Project.assistant(editing: [])
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        _ = try await client.ask("START youth")
        _ = try await client.ask("SAY Valognes")
        server.assistant.replace(with: same)
        let reply = try await client.ask("SAY 40 km")
        #expect(texts(reply, .heard, "slot") == ["reach"])
        #expect(reply.all(.ask).count == 1)
      }
    }
  }
}
