import Essentials
import LineProtocol
import Storage
import Testing

@Suite(.timeLimit(.minutes(2))) struct ProtocolDocumentTests {
  @Test(arguments: ProtocolDocument.conversations)
  func `a conversation goes as it is written`(
    _ conversation: ProtocolDocument.Conversation
  ) async throws {
    try await TestServer.run { server in
      try await server.connect { client in
        var code = ""
        let token = try server.store.add(
          #require(Counsellor.Name("nadia")), on: #require(Day("2026-11-23")))
        var skips = false
        for line in conversation.lines {
          switch line {
          case .client(let text):
            // What is left out goes up to the reply's last line, which is then documented, or to
            // nowhere in a plain conversation.
            skips = false
            try await client.send(
              text.replacing("{code}", with: code).replacing("{token}", with: "\(token)"))
          case .anything: skips = true
          case .server(let documented):
            var real = try await client.text()
            while skips, !ProtocolDocument.describes(documented, real) {
              #expect(!real.hasPrefix("OK") && !real.hasPrefix("ERR"), "no '\(documented)' came")
              real = try await client.text()
            }
            skips = false
            #expect(ProtocolDocument.describes(documented, real), "got \(real)")
            if case .reply(.session, let fields)? = try? ServerLine(real) {
              code = fields["code"]?.string ?? code
            }
          }
        }
      }
    }
  }

  @Test(arguments: Verb.allCases)
  func `every verb is shown`(_ verb: Verb) {
    let sent = ProtocolDocument.conversations.flatMap(\.lines).contains { line in
      guard case .client(let text) = line else { return false }
      return text.split(separator: " ").contains { $0 == verb.rawValue }
    }
    #expect(sent)
  }

  @Test(arguments: ReplyTag.all.map(\.rawValue) + ErrorCode.allCases.map(\.rawValue))
  func `every tag and error code is explained`(_ word: String) {
    #expect(ProtocolDocument.text.contains("| `\(word)` |"))
  }

  @Test(arguments: [
    (LineLimits.request, "a request | "), (LineLimits.reply, "a reply line | "),
    (LineLimits.tag, "a tag | "), (LineLimits.identifier, "an id | "),
    (LineLimits.arguments, "slots of a `START` | "),
  ])
  func `the limits are those of the code`(_ limit: Int, _ row: String) {
    let digits = ProtocolDocument.text.replacing(",", with: "")
    #expect(digits.contains("\(row.replacing(",", with: ""))\(limit)"))
  }
}
