import Essentials
import Interview
import Testing

@testable import DialogueFiles

struct MistakeTests {
  @Test(arguments: Mistake.all)
  func `a mistake is told once, where it is, and with what was expected`(
    _ mistake: Mistake
  ) throws {
    let library = DialogueCompiler(.test).load(.memory(try mistake.files()))
    let output = library.diagnostics.map(\.description).joined(separator: "\n")
    #expect(output == mistake.output)
    #expect(library.diagnostics.contains { $0.code == mistake.code })
  }

  @Test(arguments: Mistake.all)
  func `a dialogue with an error is no dialogue, one with a warning is`(
    _ mistake: Mistake
  ) throws {
    let files = try mistake.files()
    for name in ["youth", "parent"] as [Dialogue.ID] {
      let result = DialogueCompiler(.test).compile(name, in: .memory(files))
      let isBroken = result.diagnostics.contains { $0.severity == .error }
      #expect((result.dialogue == nil) == isBroken)
    }
  }

  @Test func `every code has a mistake that shows it`() {
    let elsewhere: Set<Diagnostic.Code> = [.unreadableFile, .notUTF8, .tooMany]
    let shown = Set(Mistake.all.map(\.code) + WayMistake.all.map(\.code)).union(elsewhere)
    #expect(Diagnostic.Code.allCases.filter { !shown.contains($0) } == [])
  }
}

extension Mistake {
  static let all = files + shapes + slots + steps + expressions + texts
}
