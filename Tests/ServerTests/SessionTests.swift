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
                "dialogues": .strings(["business", "fair", "parent", "youth", "youth-easy"]),
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

  @Test func `two trades stand side by side by three criteria of one's choice`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        _ = try await client.ask("START youth lang=fr keep=no")
        var turn = try await client.ask("SAY 17 ans, de La Roche-sur-Yon, 40 km")
        for _ in 0..<10 where turn.fields(.end) == nil {
          let slot = turn.fields(.ask)?["slot"]?.string
          let words = ["likes": "dehors et les machines", "vetoes": "rien"][slot ?? ""] ?? "bof"
          turn = try await client.ask("SAY \(words)")
        }
        try #require(turn.fields(.end)?["outcome"] == "advised")
        let compared = try await client.ask(
          "SAY compare le 1 et le 2 sur le prix, l'âge et le diplôme")
        let table = try #require(compared.fields(.table), "no table came")
        let rows = (table["rows"]?.array ?? []).compactMap(\.strings)
        #expect(rows.map(\.first) == ["Prix", "Âge", "Diplôme"])
        #expect(table["columns"]?.strings?.count == 3 && rows.allSatisfy { $0.count == 3 })
      }
    }
  }

  @Test func `what was written of somebody under fifteen is erased when they say so`() async throws
  {
    try await TestServer.run { server in
      let code = try await server.connect { client in
        _ = try await client.line()
        let start = try await client.ask("START youth lang=fr")
        let code = try #require(start.fields(.session)?["code"]?.string)
        _ = try await client.ask("SAY j'habite Valognes")
        let told = try await client.ask("@9 SAY en fait j'ai 13 ans")
        #expect(told.fields(.session)?["kept"] == false)
        #expect(told.fields(.session)?["code"] == nil)
        #expect(told.all(.heard).contains { $0["slot"] == "age" && $0["value"] == 13 })
        #expect(told.last == .ok(RequestTag("9")))
        guard case .error(.denied, _, _) = try await client.ask("KEEP").last else {
          Issue.record("a child's session was kept after all")
          return code
        }
        #expect(try await client.ask("SAY 40 km").last == .ok(nil))
        return code
      }
      try await server.connect { client in
        _ = try await client.line()
        guard case .error(.unknownSession, _, _) = try await client.ask("RESUME \(code)").last
        else {
          Issue.record("a child's session is still in the store")
          return
        }
      }
    }
  }
}
