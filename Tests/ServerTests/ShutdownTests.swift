import LineProtocol
import Server
import Testing

@Suite(.timeLimit(.minutes(2))) struct ShutdownTests {
  @Test func `who is connected gets all answers and a goodbye`() async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        _ = try await client.line()
        _ = try await client.ask(#"START youth place="50700 Valognes""#)
        try await client.send("SAY 40 km", "@last PING")
        #expect(try await client.reply().error == nil)
        #expect(try await client.reply() == [.ok(RequestTag("last"))])
        await server.shutDown()
        #expect(try await client.rest() == [#"* BYE {"reason":"shutdown"}"#])
      }
      #expect(!server.server.isReady)
    }
  }
}
