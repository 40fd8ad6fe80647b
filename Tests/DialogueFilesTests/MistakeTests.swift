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

  @Test(arguments: Mistake.all)
  func `a fix-it mends what it is for, and nothing that was right`(_ mistake: Mistake) throws {
    var files = try mistake.files()
    let before = DialogueCompiler(.test).load(.memory(files)).diagnostics
    let fixIts = before.filter { $0.code == mistake.code }.flatMap(\.fixIts)
    guard !fixIts.isEmpty else { return }
    for (path, several) in Dictionary(grouping: fixIts, by: \.path) {
      files[path] = several.applied(to: try #require(files[path]))
    }
    let after = DialogueCompiler(.test).load(.memory(files)).diagnostics
    #expect(after.count < before.count, "\(after.map(\.description))")
    #expect(!after.contains { $0.code == mistake.code })
  }

  @Test(arguments: Mistake.all.indices)
  func `a mended file is exactly the one that was meant`(_ index: Int) throws {
    let mistake = Mistake.all[index]
    let files = try mistake.files()
    let found = DialogueCompiler(.test).load(.memory(files)).diagnostics
    let fixIts = found.flatMap(\.fixIts).filter { $0.path == mistake.file }
    guard !fixIts.isEmpty else {
      #expect(mistake.fixed == nil, "there is no fix-it for '\(mistake.bad)'")
      return
    }
    let before = try #require(files[mistake.file])
    let place = try #require(before.firstRange(of: mistake.bad))
    let fixed = try #require(mistake.fixed, "a fix-it, and nothing says what it must give")
    #expect(
      fixIts.applied(to: before)
        == before[..<place.lowerBound] + fixed + before[place.upperBound...])
  }

  @Test func `what editors read says the same as what people read`() throws {
    let files = try #require(Mistake.all.first { $0.code == .unknownDialogue }).files()
    let found = DialogueCompiler(.test).load(.memory(files)).diagnostics
    let record = try #require(Diagnostic.Listing(found).diagnostics.first)
    #expect(record.code == "unknown-dialogue" && record.severity == "error")
    #expect(record.line == 18 && record.column == 20 && record.length == 7)
    #expect(record.fixes.map(\.replacement) == ["parent"])
  }

  @Test func `every code has a mistake that shows it`() {
    let elsewhere: Set<Diagnostic.Code> = [.unreadableFile, .notUTF8, .tooMany]
    let shown = Set(Mistake.all.map(\.code) + WayMistake.all.map(\.code)).union(elsewhere)
    #expect(Diagnostic.Code.allCases.filter { !shown.contains($0) } == [])
  }
}

extension Mistake {
  static let all = files + shapes + slots + steps + expressions + texts + language
}
