import DialogueTools
import Testing

@testable import DialogueFiles

/// The mistakes that other compilers miss, because they look at a script and not at its ways.
@Suite struct WayMistakeTests {
  @Test(arguments: WayMistake.all)
  func `what no conversation would show is told where it stands`(_ mistake: WayMistake) throws {
    let library = DialogueCompiler(.test).load(.memory(["way/dialogue.yaml": mistake.file]))
    let dialogue = try #require(library.dialogues.first, "\(library.diagnostics)")
    let bound = mistake.code == .explorationCut ? 2 : ModelChecker.usualBound
    var checker = ModelChecker(dialogue, bound: bound)
    let found = library.diagnostics(of: checker.run(), on: dialogue)
    #expect(found.map(\.description).joined(separator: "\n") == mistake.output)
    #expect(found.contains { $0.code == mistake.code })
  }
}
