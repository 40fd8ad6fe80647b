import Essentials
import Foundation
import LineProtocol
import Logging
import NIOConcurrencyHelpers
import Testing
import Trials

/// What people type leaves nothing in the server's log, at its most talkative.
@Suite struct LogTests {
  /// Keeps every message with its metadata.
  private final class Book: Sendable {
    let lines = NIOLockedValueBox<[String]>([])
  }

  private struct Scribe: LogHandler {
    let book: Book
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      book.lines.withLockedValue { $0.append("\(event.level) \(event.message) \(all)") }
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `of two hundred offers of personal data, none is logged`() async throws {
    let book = Book()
    var logger = Logger(label: "test") { _ in Scribe(book: book) }
    logger.logLevel = .trace
    try await TestServer.run(logger: logger) { server in
      try await server.connect { client in
        _ = try await client.text()
        try await client.send("START youth lang=fr")
        _ = try await client.reply()
        for offer in PersonalOffer.all {
          try await client.send("SAY " + offer.sentence)
          _ = try await client.reply()
        }
        // A line that is refused is no more logged than one that is answered.
        try await client.send("FROBNICATE \(PersonalOffer.all[0].sentence)", "QUIT")
        _ = try await client.reply()
      }
    }
    let log = book.lines.withLockedValue { $0 }.joined(separator: "\n")
    #expect(!log.isEmpty, "the log was not caught")
    for offer in PersonalOffer.all {
      for secret in offer.secrets where secret.count > 1 {
        #expect(
          !PersonalOffer.holds(log, secret), "'\(secret)' of « \(offer.sentence) » is logged")
      }
    }
  }
}
