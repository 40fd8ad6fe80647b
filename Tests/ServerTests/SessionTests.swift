import LineProtocol
import Testing

@Suite(.timeLimit(.minutes(2))) struct SessionTests {
  @Test func `an interview begins, goes on, and is resumed on another connection`() async throws {
    try await TestServer.run { server in
      let code = try await server.connect { client in
        #expect(
          try await client.line()
            == .reply(
              .tremplin,
              [
                "protocol": 1, "version": "0", "languages": .strings(["fr", "en"]),
                "dialogues": .strings(["business", "parent", "youth"]),
              ]))
        let start = try await client.ask("START youth lang=fr")
        let session = try #require(start.fields(.session))
        #expect(session["turn"] == 0 && session["kept"] == true)
        #expect(start.fields(.ask)?["slot"] != nil)
        let turn = try await client.ask("@7 SAY j'ai 16 ans et j'habite Valognes")
        #expect(turn.last == .ok(RequestTag("7")))
        #expect(turn.all(.heard).contains { $0["slot"] == "age" && $0["value"] == 16 })
        #expect(turn.all(.heard).contains { $0["value"] == "50700 Valognes" })
        #expect(turn.fields(.ask)?["turn"] == 1)
        return try #require(session["code"]?.string)
      }
      try await server.connect { client in
        _ = try await client.line()
        let resumed = try await client.ask("RESUME \(code.lowercased())")
        #expect(resumed.fields(.session)?["turn"] == 1)
        #expect(resumed.fields(.session)?["code"]?.string == code)
        #expect(resumed.fields(.ask)?["slot"] != nil)
      }
    }
  }
}
