import Foundation
import Testing

/// `tremplin report`.
@Suite struct ReportCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  /// The code of a conversation that was left.
  private func converse(_ lines: [String], _ arguments: [String] = []) throws -> String {
    let chat = try program.chat(lines + ["stop"], arguments)
    return String(try #require(chat.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
  }

  private func report(_ code: String, _ arguments: [String] = []) throws -> Program.Result {
    try program.run(["report", code, "--lang", "fr"] + arguments)
  }

  private static let young = ["16 ans, Valognes", "40 km", "usinage"]

  @Test func `a young person takes home what was said, a school, a step and the code`() throws {
    let code = try converse(Self.young)
    let page = try report(code)
    #expect(page.status == 0, "\(page.errors)")
    let parts = [
      "16 ans", "Valognes (50)", "Usinage", "École d’usinage du Cotentin", code, "Quand",
    ]
    for part in parts {
      #expect(page.output.contains(part), "\(part) is missing")
    }
    #expect(page.output.contains("23 novembre 2026"))
    #expect(!page.output.contains("3114") && !page.output.contains("{"))
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `every format says the same school`(_ format: String) throws {
    let page = try report(try converse(Self.young), ["--format", format])
    #expect(page.status == 0 && page.output.contains("usinage du Cotentin"))
  }

  @Test func `a counsellor gets a block in i-milo's order`() throws {
    let page = try report(try converse(Self.young), ["--for", "counsellor"]).output
    var rest = page[...]
    for field in ["Identité", "Coordonnées", "Mobilité", "Projet professionnel", "Propositions"] {
      let found = try #require(rest.firstRange(of: field), "\(field) is missing or too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `a business takes its message home`() throws {
    let lines = ["usinage à Vaulx-en-Velin", "60 km", "commander des pièces"]
    let page = try report(try converse(lines, ["--dialogue", "business"]))
    #expect(
      page.output.contains("Message à compléter et à envoyer") && page.output.contains("Bonjour"))
  }

  @Test func `who has no message is told why none is printed`() throws {
    let page = try report(try converse(Self.young), ["--message"])
    #expect(page.status == 1 && page.output.isEmpty)
    #expect(page.errors.contains("entreprise"), "\(page.errors)")
  }

  @Test func `helplines are on the page only when they are wanted`() throws {
    let code = try converse(Self.young)
    #expect(try report(code, ["--helplines"]).output.contains("3114"))
  }

  @Test func `a file that holds a code is its owner's alone`() throws {
    let file = program.data.appending(path: "page.html")
    let page = try report(
      try converse(Self.young), ["--format", "html", "--output", file.path])
    #expect(page.status == 0 && page.output.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("</html>\n"))
  }

  @Test func `a folder that isn't there is named`() throws {
    let page = try report(try converse(Self.young), ["--output", "/nowhere/page"])
    #expect(page.status == 1 && page.errors.contains("/nowhere/page"))
  }

  @Test func `a code of no conversation ends with 3`() throws {
    let code = try converse(Self.young)
    _ = try program.run(["chat", "--lang", "fr", "--resume", code], input: "effacer\noui\n")
    #expect(try report(code).status == 3)
  }

  @Test func `no sentence of an easy page has more than twelve words`() throws {
    let phrases = try String(
      contentsOf: Program.root.appending(path: "dialogues/phrases.yaml"), encoding: .utf8)
    let texts = phrases.split(separator: "\n").filter { $0.contains("report-easy-") }
      .flatMap { $0.matches(of: /"([^"]+)"/).map(\.1) }
    #expect(texts.count > 15)
    for sentence in texts.flatMap({ $0.split(separator: /[.!?]/) }) {
      let words = sentence.split { $0.isWhitespace || $0 == "’" || $0 == "'" }
      #expect(words.count <= 12, "\(sentence)")
    }
  }
}
