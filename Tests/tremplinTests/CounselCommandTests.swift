import Foundation
import Testing

/// `tremplin counsel`, as a counsellor runs it.
@Suite struct CounselCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func token(of name: String) throws -> String {
    let result = try program.run(["counsel", "account", "add", name, "--lang", "fr"])
    #expect(result.status == 0, "\(result.errors)")
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func desk(
    _ name: String, _ token: String, _ lines: [String], _ arguments: [String] = []
  ) throws -> Program.Result {
    try program.run(
      ["counsel", "--as", name, "--lang", "fr", "--output", program.data.path] + arguments,
      input: ([token] + lines).map { $0 + "\n" }.joined())
  }

  @Test func `an account is made, listed and disabled, and its token is shown once`() throws {
    let token = try token(of: "nadia")
    #expect(token.wholeMatch(of: /([0-9A-Z]{4}-){7}[0-9A-Z]{4}/) != nil, "\(token)")
    let list = try program.run(["counsel", "account", "list"])
    #expect(list.output.contains("nadia  2026-11-23  -") && !list.output.contains(token))
    #expect(try program.run(["counsel", "account", "add", "nadia"]).status == 1)
    #expect(try program.run(["counsel", "account", "add", "Nadia B."]).status == 64)
    #expect(try program.run(["counsel", "account", "disable", "nobody"]).status == 1)
    #expect(try program.run(["counsel", "account", "disable", "nadia"]).status == 0)
    #expect(try program.run(["counsel", "account", "list"]).output.contains("2026-11-23  "))
  }

  @Test func `no token, a wrong one, a wrong name and a disabled account get the same sentence`()
    throws
  {
    let token = try token(of: "nadia")
    let other = try self.token(of: "louis")
    _ = try program.run(["counsel", "account", "disable", "louis"])
    let refusals = try [
      desk("nadia", "", ["liste"]), desk("nadia", "x", ["liste"]),
      desk("nadia", String(token.reversed()), ["liste"]), desk("nobody", token, ["liste"]),
      desk("N B", token, ["liste"]), desk("louis", other, ["liste"]),
    ]
    for refusal in refusals {
      #expect(refusal.status == 1 && refusal.output.isEmpty)
      #expect(refusal.errors == refusals[0].errors && !refusal.errors.contains(token))
    }
    #expect(try program.run(["counsel", "--lang", "fr"]).status == 64)
  }

  @Test func `a case goes from one day to the next, and files are the owner's alone`() throws {
    let token = try token(of: "nadia")
    let first = try desk(
      "nadia", token,
      [
        "nouveau", "mets âge=16 commune=Valognes distance=40 km", "action 2026-12-04 Appeler",
        "agenda",
      ])
    #expect(first.status == 0 && first.output.contains("Code à donner"), "\(first.errors)")
    let file = program.data.appending(path: "agenda-1.ics")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let second = try desk("nadia", token, ["ouvre 1", "page html"], ["--today", "2026-12-01"])
    #expect(second.output.contains("Valognes (50)"), "\(second.output)")
    let page = try String(
      contentsOf: program.data.appending(path: "page-1.html"), encoding: .utf8)
    #expect(page.hasSuffix("</html>\n"))
    let log = try program.run(["counsel", "account", "audit"]).output
    for act in ["sign-in", "claim", "open", "change", "plan", "report"] {
      #expect(log.contains("nadia  \(act)"), "\(act) is missing")
    }
    #expect(!log.contains("Appeler") && !log.contains("Valognes"))
  }

  @Test func `a pipe gets no escape, and no line is wider than 80 columns`() throws {
    let result = try desk(
      "nadia", try token(of: "nadia"),
      ["aide", "nouveau", "mets âge=16 commune=Caen distance=tout", "parcours", "cartes", "quitte"])
    #expect(result.status == 0 && !result.output.contains("\u{1B}"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(result.output.contains("Tout est enregistré"))
  }
}
