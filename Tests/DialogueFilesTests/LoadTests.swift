import Essentials
import Interview
import Testing

@testable import DialogueFiles

struct LoadTests {
  @Test func `a good folder has dialogues and nothing to say about them`() {
    let library = DialogueCompiler(.test).load(.memory(GoodDialogue.files))
    #expect(library.diagnostics.map(\.description) == [])
    #expect(library.dialogues.map(\.id) == ["parent", "youth"])
  }
}

extension Surroundings {
  static let test = Surroundings(
    outside: ["advice": ["advised", "vague", "too-far", "no-place"]],
    facts: ["entry-age", "schools-2025"])
}
