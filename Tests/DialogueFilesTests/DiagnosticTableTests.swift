import DialogueTools
import Essentials
import Interview
import Testing

@testable import DialogueFiles

/// The table in the documents says of each code what is true.
struct DiagnosticTableTests {
  private static let beside = [
    "other/dialogue.yaml": """
    dialogue: other
    address: vous
    languages: [fr, en]
    slots:
      age: { type: age 8..99, recorded: yes, label: { fr: "votre âge", en: "your age" } }
    steps:
      - ask: age
        prompt: { fr: "Quel âge ?", en: "How old?" }
      - say: { fr: "Merci.", en: "Thanks." }
    """,
    "core/circle.yaml": "steps:\n  - include: circle.yaml\n",
    "core/town.yaml": """
    slots:
      town: { type: place, recorded: yes, label: { fr: "la ville", en: "the town" } }
    steps:
      - ask: town
        prompt: { fr: "Où ?", en: "Where?" }
    """,
  ]

  private func diagnostics(_ files: [String: String], bound: Int? = nil) -> [Diagnostic] {
    let library = DialogueCompiler(.test).load(
      .memory(Self.beside.merging(files) { $1 }))
    return library.diagnostics
      + library.dialogues.flatMap { dialogue in
        var checker =
          bound.map { ModelChecker(dialogue, bound: $0) } ?? ModelChecker(dialogue)
        return library.diagnostics(of: checker.run(), on: dialogue)
      }
  }

  private static func rows(inWords: Bool) -> [DiagnosticTable.Row] {
    (try? DiagnosticTable.shared.get().rows.filter { $0.lines.isEmpty == inWords }) ?? []
  }

  @Test func `each code has one row, and each row a code`() throws {
    let rows = try DiagnosticTable.shared.get().rows.map(\.code)
    #expect(rows.sorted() == Diagnostic.Code.allCases.map(\.rawValue).sorted())
  }

  @Test func `the dialogue that examples stand in has no fault of its own`() throws {
    let table = try DiagnosticTable.shared.get()
    let found = diagnostics(["example/dialogue.yaml": table.dialogue(with: [])])
    #expect(found.map(\.description) == [])
  }

  @Test(arguments: rows(inWords: false))
  func `an example has the fault that its row is about`(_ row: DiagnosticTable.Row) throws {
    let table = try DiagnosticTable.shared.get()
    let found = diagnostics(["example/dialogue.yaml": table.dialogue(with: row.lines)])
    let meant = found.filter { $0.code.rawValue == row.code }
    #expect(!meant.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    #expect(meant.allSatisfy { row.severities.contains($0.severity.rawValue) })
  }

  @Test(arguments: rows(inWords: true))
  func `an example in words can be made, and has that fault`(_ row: DiagnosticTable.Row) throws {
    let frame = try DiagnosticTable.shared.get().dialogue(with: [])
    let code = try #require(Diagnostic.Code(rawValue: row.code))
    let found: [Diagnostic]
    switch code {
    case .unreadableFile:
      let tree = SourceTree(
        prefix: "", scripts: [], read: { _ in .failure(.unreadable("permission denied")) })
      found = DialogueCompiler(.test).compile("example", in: tree).diagnostics
    case .tooLarge:
      let comment = "# " + String(repeating: "x", count: 2_000_000) + "\n"
      found = diagnostics(["example/dialogue.yaml": comment + frame])
    case .notUTF8:
      let tree = SourceTree(
        prefix: "", scripts: [], read: { _ in .success(Array(frame.utf8) + [0xE9]) })
      found = DialogueCompiler(.test).compile("example", in: tree).diagnostics
    case .tooDeep:
      let list = String(repeating: "[", count: 110) + String(repeating: "]", count: 110)
      found = diagnostics(["example/dialogue.yaml": frame + "  - end: \(list)\n"])
    case .tooMany:
      let steps = String(repeating: "  - listen: nobody\n", count: 1_000)
      found = diagnostics(["example/dialogue.yaml": frame + steps])
    case .textTooLong:
      let text = String(repeating: "Un âge. ", count: 40)
      let step = "  - say: { fr: \"\(text)\", en: \"Age.\" }\n"
      found = diagnostics(["example/dialogue.yaml": frame + step])
    case .explorationCut:
      found = diagnostics(["example/dialogue.yaml": frame], bound: 1)
    case .handOverCycle:
      func over(_ name: String, to other: String) -> String {
        "dialogue: \(name)\naddress: tu\nlanguages: [fr]\nsteps:\n  - hand-over: \(other)\n"
      }
      found = diagnostics([
        "left/dialogue.yaml": over("left", to: "right"),
        "right/dialogue.yaml": over("right", to: "left"),
      ])
    default:
      Issue.record("'\(row.code)' is told in words, and nothing makes its example")
      return
    }
    let meant = found.filter { $0.code == code }
    #expect(!meant.isEmpty)
    #expect(meant.allSatisfy { row.severities.contains($0.severity.rawValue) })
  }
}
