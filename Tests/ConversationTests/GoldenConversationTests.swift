import Conversation
import DialogueFiles
import DialogueTools
import Essentials
import Foundation
import Interview
import Rehearsal
import Testing

/// The conversations beside the dialogues hold, word for word.
///
/// `tremplin dialogue test --update` writes them anew; the difference is then reviewed like any
/// text.
@Suite struct GoldenConversationTests {
  @Test(arguments: Conversations.all())
  func `a conversation says what its file says`(_ url: URL) throws {
    let file = try Conversations.file(url)
    let assistant = try Project.shared.get().assistant(today: file.today)
    let mismatches = file.mismatches(with: try file.run(on: assistant))
    #expect(
      mismatches.isEmpty, "\(file.name) has changed:\n\(mismatches.map(\.description).joined())")
  }

  @Test(arguments: Conversations.all())
  func `a session restored after every turn goes on as if nothing had happened`(
    _ url: URL
  ) throws {
    let file = try Conversations.file(url)
    let assistant = try Project.shared.get().assistant(today: file.today)
    let straight = try file.run(on: assistant)
    let restored = try file.run(on: assistant, restoring: true)
    #expect(restored.text == straight.text)
  }

  @Test func `the conversations pass nineteen in twenty of all steps, options and branches`()
    throws
  {
    let project = try Project.shared.get()
    var coverages = project.library.dialogues.map { Coverage(of: $0) }
    for url in Conversations.all() {
      let file = try Conversations.file(url)
      let passed = try file.run(on: project.assistant(today: file.today)).passed
      for index in coverages.indices { coverages[index].note(passed) }
    }
    for (dialogue, coverage) in zip(project.library.dialogues, coverages) {
      let missing = coverage.missing.map(\.title).joined(separator: ", ")
      for share in [coverage.steps, coverage.options, coverage.branches] {
        #expect(share.percent >= 95, "\(dialogue.id) lacks \(missing)")
      }
    }
  }

  @Test func `a young person waits for eight questions at most, as a rule, and never for thirteen`()
    throws
  {
    var counts: [Int] = []
    for url in Conversations.all() {
      let file = try Conversations.file(url)
      guard file.dialogue == "youth" else { continue }
      let assistant = try Project.shared.get().assistant(today: file.today)
      counts.append(try file.run(on: assistant).questionsToResult)
    }
    counts.sort()
    let median = try #require(counts.isEmpty ? nil : counts[counts.count / 2])
    #expect(median <= 8, "median of \(counts)")
    #expect((counts.last ?? 0) <= 12, "\(counts)")
  }
}
