import Conversation
import Essentials
import Foundation
import Testing

/// The conversations beside the dialogues hold, word for word.
///
/// `UPDATE_GOLDEN=1 make test` writes them anew; the difference is then reviewed like any text.
@Suite struct GoldenConversationTests {
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(arguments: GoldenConversation.all())
  func `a conversation says what its file says`(_ url: URL) throws {
    let conversation = try GoldenConversation(url)
    let assistant = try Project.shared.get().assistant(today: try conversation.today())
    let transcript = try conversation.run(on: assistant, restoring: false)
    if Self.updates { try transcript.text.write(to: url, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(transcript.text == expected, "\(url.lastPathComponent) has changed")
    if let outcome = conversation.field("expect") {
      #expect(transcript.outcome?.rawValue == outcome)
    }
  }

  @Test(arguments: GoldenConversation.all())
  func `a session restored after every turn goes on as if nothing had happened`(
    _ url: URL
  ) throws {
    let conversation = try GoldenConversation(url)
    let assistant = try Project.shared.get().assistant(today: try conversation.today())
    let straight = try conversation.run(on: assistant, restoring: false)
    let restored = try conversation.run(on: assistant, restoring: true)
    #expect(restored.text == straight.text)
  }

  @Test func `a young person waits for eight questions at most, as a rule, and never for thirteen`()
    throws
  {
    var counts: [Int] = []
    for url in GoldenConversation.all() {
      let conversation = try GoldenConversation(url)
      guard conversation.dialogue == "youth" else { continue }
      let assistant = try Project.shared.get().assistant(today: try conversation.today())
      counts.append(try conversation.run(on: assistant, restoring: false).questionsToResult)
    }
    counts.sort()
    let median = try #require(counts.isEmpty ? nil : counts[counts.count / 2])
    #expect(median <= 8, "median of \(counts)")
    #expect((counts.last ?? 0) <= 12, "\(counts)")
  }
}
