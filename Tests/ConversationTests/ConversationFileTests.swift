import Essentials
import Interview
import Rehearsal
import Testing

@Suite struct ConversationFileTests {
  private static let text = """
    # Somebody of Valognes.
    lang: fr
    today: 2026-11-23

    SAY Salut !*
    ...
    > valognes
    ...
    ! {"event":"back"}
    ...

    """

  private func file(_ text: String = Self.text) throws -> ConversationFile {
    try ConversationFile(text, name: "f.txt", dialogue: "youth")
  }

  private func run(_ text: String) throws -> (ConversationFile, Transcript) {
    let file = try file(text)
    return (file, try file.run(on: Project.shared.get().assistant(today: file.today)))
  }

  @Test func `a file is written as it was read`() throws {
    #expect(try file().text == Self.text)
  }

  @Test func `a wildcard in a line stands for its rest, and three points for any lines`() throws {
    let (file, transcript) = try run(Self.text)
    #expect(file.mismatches(with: transcript) == [])
  }

  @Test func `a line that doesn't come back is shown beside what came`() throws {
    let (file, transcript) = try run(Self.text.replacing("SAY Salut !*", with: "SAY Bonsoir !*"))
    let shown = file.mismatches(with: transcript).map(\.description).joined()
    #expect(shown.contains("- SAY Bonsoir !*"))
    #expect(shown.contains("+ SAY Salut !"))
  }

  @Test func `an update rewrites the turns that have changed, and keeps the others' wildcards`()
    throws
  {
    let (file, transcript) = try run(Self.text.replacing("> valognes\n...", with: "> valognes\nNO"))
    let updated = file.updated(with: transcript)
    #expect(updated.exchanges[0].lines == ["SAY Salut !*", "..."])
    #expect(updated.exchanges[1].lines.first?.hasPrefix("HEARD place=") == true)
    #expect(updated.mismatches(with: transcript).isEmpty)
  }

  @Test func `an outcome that isn't reached is a mismatch`() throws {
    let (file, transcript) = try run(
      Self.text.replacing("today:", with: "expect: advised\ntoday:"))
    #expect(file.mismatches(with: transcript).map(\.found) == [["expect: no end"]])
  }

  @Test(arguments: [
    ("lang: fr", "lang: de", 2), ("today: 2026-11-23", "today: soon", 3),
    ("! {\"event\":\"back\"}", "! back", 9), ("lang: fr\n", "", 1),
  ])
  func `a fault in a file has its line`(_ old: String, _ new: String, _ line: Int) {
    #expect {
      try file(Self.text.replacing(old, with: new))
    } throws: { error in
      (error as? ConversationFile.Fault)?.line == line
    }
  }

  @Test func `nobody saying a word is a fault`() {
    #expect(throws: ConversationFile.Fault.self) {
      try file("# Nothing.\nlang: fr\ntoday: 2026-11-23\n\nSAY Salut\n")
    }
  }
}
