import Foundation
import Testing

/// People see, take and erase what is kept of them.
@Suite struct SessionCommandTests {
  private func code(_ program: Program) throws -> String {
    let result = try program.chat(["16 ans, j'habite Valognes", "stop"])
    return String(try #require(result.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
  }

  @Test func `a session is listed, handed out and erased, and its code opens nothing then`() throws
  {
    let program = try Program()
    let code = try code(program)
    let list = try program.run(["session", "list"])
    #expect(list.output.contains("youth") && !list.output.contains("Valognes"))
    #expect(!list.output.contains(code), "a list shows codes")
    let export = try program.run(["session", "export", code])
    let json = try JSONSerialization.jsonObject(with: Data(export.output.utf8))
    #expect((json as? [String: Any])?["dialogue"] as? String == "youth")
    #expect(export.output.contains("Valognes") && !export.output.contains("habite"))
    #expect(try program.run(["session", "show", code]).output.contains("Valognes"))
    #expect(try program.run(["session", "forget", code]).status == 0)
    #expect(try program.run(["session", "export", code]).status == 3)
  }

  @Test func `the purge erases what is over and nothing else`() throws {
    let program = try Program()
    let code = try code(program)
    let early = try program.run(["session", "purge", "--lang", "en", "--today", "2027-02-21"])
    #expect(early.output == "Erased: 0\n")
    let late = try program.run(["session", "purge", "--lang", "en", "--today", "2027-02-22"])
    #expect(late.output == "Erased: 1\n")
    #expect(try program.run(["session", "show", code]).status == 3)
  }

  @Test func `somebody of fourteen gets no code, and nothing is left`() throws {
    let program = try Program()
    let result = try program.chat(["j'habite Valognes", "14 ans", "stop"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("moins de 15"))
    #expect(result.output.firstMatch(of: /--resume [0-9A-Z-]+/) == nil, "a code is given")
    #expect(try program.run(["session", "list"]).output.isEmpty, "a session is kept")
  }

  @Test(arguments: [["privacy"], ["privacy", "--easy"], ["privacy", "--lang", "en"]])
  func `the notice has ten short lines`(_ arguments: [String]) throws {
    let lines = try Program().run(arguments).output.split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { $0.count <= 110 })
  }
}
