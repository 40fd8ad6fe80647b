import Foundation
import GRDB
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

  @Test func `a folder that is missing is made, and no file is announced that isn't there`() throws
  {
    let token = try token(of: "nadia")
    let folder = program.data.appending(path: "pages/today").path
    let lines = ["nouveau", "mets âge=16 commune=Caen", "action demain Appeler", "agenda"]
    let made = try desk("nadia", token, lines, ["--output", folder])
    #expect(made.output.contains("agenda-1.ics"), "\(made.output)")
    #expect(FileManager.default.fileExists(atPath: folder + "/agenda-1.ics"))
    // A file stands where a folder is wanted.
    let blocked = try desk(
      "nadia", token, ["ouvre 1", "page html"], ["--output", folder + "/agenda-1.ics"])
    #expect(!blocked.output.contains("Fichier"), "\(blocked.output)")
    #expect(blocked.output.contains("page-1.html ne peut pas être écrit"), "\(blocked.output)")
  }

  @Test func `a pipe gets no escape, and no line is wider than 80 columns`() throws {
    let result = try desk(
      "nadia", try token(of: "nadia"),
      ["aide", "nouveau", "mets âge=16 commune=Caen distance=tout", "parcours", "cartes", "quitte"])
    #expect(result.status == 0 && !result.output.contains("\u{1B}"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(result.output.contains("Tout est enregistré"))
  }

  @Test func `the workbench on a server is the same workbench`() throws {
    let token = try token(of: "nadia")
    let server = try ServerProcess(program)
    defer { server.kill() }
    let lines = [
      "nouveau", "mets âge=16 commune=Caen distance=tout", "réponses", "action 2026-12-04 Appeler",
    ]
    let remote = try desk(
      "nadia", token, lines + ["agenda", "quitte"], ["--server", "127.0.0.1:\(server.port)"])
    #expect(remote.status == 0, "\(remote.errors)")
    #expect(remote.output.contains("Code à donner") && remote.output.contains("Caen (14)"))
    #expect(remote.output.contains("Tout est enregistré"))
    let calendar = program.data.appending(path: "agenda-1.ics")
    #expect(FileManager.default.fileExists(atPath: calendar.path))
    let refused = try desk(
      "nadia", String(token.reversed()), ["liste"], ["--server", "127.0.0.1:\(server.port)"])
    let local = try desk("nadia", String(token.reversed()), ["liste"])
    #expect(refused.status == 1 && refused.errors == local.errors && refused.output.isEmpty)
  }

  @Test func `erasing and purging take notes, dates and pace with them, byte by byte`() throws {
    let token = try token(of: "nadia")
    let lines = [
      "nouveau", "mets âge=16 commune=Caen", "note Zanzibar-note",
      "action 2026-12-04 Zanzibar-date",
      "premier usinage parce que Zanzibar-raison", "nouveau", "note Zanzibar-deux",
    ]
    let day = try desk("nadia", token, lines)
    let code = String(
      try #require(day.output.firstMatch(of: /([0-9A-Z]{4}-){4}[0-9A-Z]/)).0)
    #expect(try program.run(["session", "forget", code]).status == 0)
    #expect(try program.run(["session", "purge", "--today", "2027-11-23"]).status == 0)
    for file in try FileManager.default.contentsOfDirectory(atPath: program.data.path)
    where file.hasPrefix("sessions") {
      let bytes = try Data(contentsOf: program.data.appending(path: file))
      #expect(bytes.range(of: Data("Zanzibar".utf8)) == nil, "\(file) still holds a note")
    }
    let store = try DatabaseQueue(path: program.data.appending(path: "sessions.sqlite").path)
    let rows = try store.read { db in
      try [
        "session", "event", "session_pace", "case_file", "case_access", "case_note", "case_action",
      ]
      .map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
    }
    #expect(rows.allSatisfy { $0 == 0 }, "\(rows)")
  }

  @Test func `figures come out when their month is over, in three formats`() throws {
    for _ in 0..<6 {
      _ = try program.chat(["Valognes", "40 km", "16 ans", "usinage", "rien", "stop"])
    }
    let early = try program.run(["stats", "--lang", "fr"])
    #expect(early.status == 3 && early.output.isEmpty)
    let text = try program.run(["stats", "--lang", "fr", "--today", "2026-12-01"])
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("2026-11 – jeunes et parents – 6 entretiens"), "\(text.output)")
    #expect(text.output.contains("Manche (50)"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let csv = try program.run(["stats", "--format", "csv", "--lang", "fr", "--today", "2026-12-01"])
    #expect(csv.output.contains("2026-11,youth,department,50,Manche (50),6\r\n"))
    let json = try program.run(["stats", "--json", "--today", "2026-12-01"])
    #expect(json.output.contains("\"schema\" : 1") && json.output.contains("\"sessions\" : 6"))
  }
}
