import Foundation
import Testing

@testable import DialogueFiles

/// Files that were made to hurt: each gets a diagnostic, and none more memory than it is large.
@Suite(.timeLimit(.minutes(1))) struct HostileFileTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    let code: Diagnostic.Code
    let text: String

    init(_ name: String, _ code: Diagnostic.Code, _ text: String) {
      self.name = name
      self.code = code
      self.text = text
    }

    var testDescription: String { name }
  }

  private static let head = "dialogue: d\naddress: tu\nlanguages: [fr]\nsteps:\n"

  /// Each entry ten times the one before, forty times over.
  private static let laughs = (1...40).reduce("a0: &a0 [ha, ha]\n") { text, level in
    let calls = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
    return text + "a\(level): &a\(level) [\(calls)]\n"
  }

  static let all: [Hostile] = [
    Hostile("prose", .yamlSyntax, "Bonjour, ceci n'est pas : un [ fichier\n\"ni fini"),
    Hostile("a binary", .yamlSyntax, "\u{7F}ELF\u{1}\u{2}\u{3}"),
    Hostile("tabs", .tab, head + "\t- say: { fr: \"Oui.\" }\n"),
    Hostile("tabs behind spaces", .tab, head + "  - ask: age\n  \tprompt: { fr: \"Oui ?\" }\n"),
    Hostile("a key twice", .duplicateKey, head + "  - end: a\nsteps:\n  - end: b\n"),
    Hostile(
      "fifty thousand keys, one of them twice", .duplicateKey,
      (0..<50_000).map { "k\($0): 1\n" }.joined() + "k7: 2\n"),
    Hostile("an anchor", .anchor, head + "  - end: &a b\n"),
    Hostile("an alias of itself", .anchor, "steps: &a\n  - *a\n"),
    Hostile("a merge key", .anchor, "x: &x { dialogue: d }\n<<: *x\n" + head),
    Hostile("a billion laughs", .anchor, laughs),
    Hostile("a billion laughs as keys", .anchor, laughs + "? *a40\n: bomb\n"),
    Hostile("lists in lists", .tooDeep, head + "  - end: " + nested("[", "]", 1_000)),
    Hostile("mappings in mappings", .tooDeep, head + "  - end: " + nested("{a: ", "}", 300)),
    Hostile("a hundred thousand brackets", .yamlSyntax, String(repeating: "[", count: 100_000)),
    Hostile(
      "a hundred thousand dashes", .yamlSyntax, String(repeating: "- ", count: 100_000) + "]"),
    Hostile("10 MB", .tooLarge, String(repeating: "# dix mégaoctets\n", count: 600_000)),
    Hostile("10 MB in one line", .tooLarge, "a: " + String(repeating: "x", count: 10_000_000)),
    Hostile(
      "a megabyte of steps", .tooMany,
      head + String(repeating: "  - end: a\n", count: 90_000)),
    Hostile("two documents", .yamlSyntax, head + "  - end: a\n---\n" + head),
    Hostile("a tag", .wrongType, "!!python/object:os.system\n- rm\n"),
  ]

  private static func nested(_ open: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + String(repeating: close, count: count)
  }

  @Test(arguments: all) func `a hostile file gets a diagnostic`(_ hostile: Hostile) {
    let found = DialogueCompiler(.test).load(.memory(["d/dialogue.yaml": hostile.text])).diagnostics
    #expect(found.contains { $0.code == hostile.code }, "\(found.first?.description ?? "nothing")")
    #expect(found.count <= DialogueLimits.diagnostics + 1)
    #expect(found.allSatisfy { $0.description.count < 2_000 })
  }

  @Test func `no more of a huge file is read than its limit`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID())/d")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let file = folder.appending(path: "dialogue.yaml")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    // Sparse: it takes no room on the disk, and would take all of the memory.
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1 << 40)
    try handle.close()
    let tree = try SourceTree.folder(folder.deletingLastPathComponent().path)
    #expect(DialogueCompiler(.test).load(tree).diagnostics.map(\.code) == [.tooLarge])
  }
}
