import Essentials
import Foundation
import Interview
import Testing

@testable import DialogueFiles

struct StepNamingTests {
  /// The files with every step named.
  private func named(_ files: [String: String]) -> [String: String] {
    let naming = StepNaming(of: .memory(files), .test)
    var files = files
    for (path, fixIts) in Dictionary(grouping: naming.fixIts, by: \.path) {
      files[path] = files[path].map { fixIts.applied(to: $0) }
    }
    return files
  }

  private static let head = "dialogue: d\naddress: tu\nlanguages: [fr]\n"

  @Test func `each step without an id gets one that says its file, its kind and a number`() {
    let files = [
      "d/dialogue.yaml": Self.head + """
        slots: { age: { type: age 8..99, label: { fr: "l'âge" } } }
        steps:
          - id: hello
            say: { fr: "Un." }
          - ask: age
            prompt: { fr: "Quoi ?" }
          - if: age < 15
            then: [{ say: { fr: "Deux." } }, { end: young }]
          - cases:
              - if: age < 20
                then:
                  - say: { fr: "Trois." }
          - end: done
        """
    ]
    #expect(
      named(files)["d/dialogue.yaml"] == Self.head + """
        slots: { age: { type: age 8..99, label: { fr: "l'âge" } } }
        last-id: 7
        steps:
          - id: hello
            say: { fr: "Un." }
          - id: d-ask-1
            ask: age
            prompt: { fr: "Quoi ?" }
          - id: d-if-2
            if: age < 15
            then: [{ id: d-say-3, say: { fr: "Deux." } }, { id: d-end-4, end: young }]
          - id: d-cases-5
            cases:
              - if: age < 20
                then:
                  - id: d-say-6
                    say: { fr: "Trois." }
          - id: d-end-7
            end: done
        """)
  }

  @Test func `a section says its own name`() {
    let text =
      Self.head + """
        steps:
          - section: where
            steps: [{ say: { fr: "Ici." } }]
        """
    #expect(
      named(["d/dialogue.yaml": text])["d/dialogue.yaml"] == Self.head + """
        last-id: 2
        steps:
          - id: d-where-1
            section: where
            steps: [{ id: d-say-2, say: { fr: "Ici." } }]
        """)
  }

  @Test func `named steps stay as they are, and the dialogues have no fault`() {
    let once = named(GoodDialogue.files)
    #expect(named(once) == once)
    let library = DialogueCompiler(.test).load(.memory(once))
    #expect(library.diagnostics.map(\.description) == [])
    #expect(library.dialogues.count == 2)
  }

  @Test func `an id that was deleted is never given again`() throws {
    var files = [
      "d/dialogue.yaml": Self.head + """
        steps:
          - say: { fr: "Un." }
          - say: { fr: "Deux." }
        """
    ]
    files = named(files)
    let cut = try #require(files["d/dialogue.yaml"]?.firstRange(of: "  - id: d-say-2\n"))
    files["d/dialogue.yaml"]?.removeSubrange(cut.lowerBound...)
    files["d/dialogue.yaml"]? += "  - say: { fr: \"Trois.\" }\n"
    files = named(files)
    let text = try #require(files["d/dialogue.yaml"])
    #expect(text.contains("last-id: 3\n"))
    #expect(text.contains("- id: d-say-3\n    say: { fr: \"Trois.\" }"))
    #expect(!text.contains("d-say-2"))
  }

  @Test func `every step of a shipped dialogue has an id that no edit elsewhere changes`() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let tree = try SourceTree.folder(root.path + "/dialogues")
    #expect(StepNaming(of: tree).fixIts == [])
  }
}
