import Foundation
import TestTerminals
import Testing

/// Three days of a counsellor, as they are seen: a first interview with a parent in the room, a
/// return after three weeks, and the hand-over of ten cases.
@Suite(.serialized, .timeLimit(.minutes(5))) struct WorkingDayTests {
  private static let first = WorkingDay(
    name: "day-1", account: "nadia", today: "2026-11-23",
    lines: [
      "nouveau", "mets âge=16 commune=Villeurbanne distance=30 km classe=3e", "qui parent",
      "dis il démonte des mobylettes dans le garage", "qui auto", "parcours",
      "cartes oui 4 14 non 17", "dis la hauteur c'est non", "réponses", "va âge", "= 17", "annule",
      "conseil", "compare 1 et 2", "premier 2 parce que son oncle en vit bien", "conseil",
      "garde école 1", "échelle importance=8 confiance=4",
      "note Venu avec sa mère. Veut visiter avant de choisir.",
      "action 2026-12-14 Visite de l'école", "agenda", "page html", "range", "liste", "quitte",
    ])

  private static let second = WorkingDay(
    name: "day-2", account: "nadia", today: "2026-12-14",
    lines: [
      "liste nouveaux", "échéances", "ouvre 1", "nouveautés", "notes", "fait 1", "conseil",
      "échelle confiance=7", "note Visite faite, atelier apprécié.", "page conseiller", "quitte",
    ])

  private static let third = WorkingDay(
    name: "day-3", account: "nadia", today: "2027-01-11",
    lines: ["liste", "ouvre 1", "clos entre en école", "range"]
      + (2...8).flatMap { ["ouvre \($0)", "confie louis"] }
      + [
        "ouvre 9", "confie louis jusqu'au 2027-02-28", "ouvre 10", "clos injoignable", "ouvre 2",
        "liste tous", "quitte",
      ])

  private static let colleague = WorkingDay(
    name: "day-3-louis", account: "louis", today: "2027-01-11",
    lines: ["liste", "ouvre 2", "nouveautés", "liste prêtés", "ouvre 9", "confie nadia", "quitte"])

  @Test func `three working days look as they were reviewed`() throws {
    var program = try Program()
    let nadia = try token("nadia", program)
    let louis = try token("louis", program)

    let morning = try Self.first.run(program, token: nadia)
    try Self.first.check(morning.screen)
    #expect(morning.codes.count == 1)
    let calendar = try String(
      contentsOf: program.data.appending(path: "agenda-1.ics"), encoding: .utf8)
    #expect(calendar.contains("SUMMARY:Visite de l'école\r\n"))

    // At home, the young person goes on with the code; meanwhile a school closes.
    let home = try program.chat(
      ["en fait j'ai 17 ans", "stop"], ["--resume", try #require(morning.codes.first)])
    #expect(home.status == 0, "\(home.errors)")
    program.home = try changedHome(in: program.data)
    let back = try Self.second.run(program, token: nadia)
    try Self.second.check(back.screen)
    #expect(back.screen.contains("Le catalogue ne propose plus"))

    try fill(program, token: nadia)
    let leaving = try Self.third.run(program, token: nadia)
    try Self.third.check(leaving.screen)
    try Self.colleague.check(Self.colleague.run(program, token: louis).screen)
  }

  @Test func `the guide's screens are parts of these`() throws {
    let guide = try String(
      contentsOf: Program.root.appending(path: "docs/fr/guide-conseiller.md"), encoding: .utf8)
    let screens = try FileManager.default
      .contentsOfDirectory(at: WorkingDay.folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "screen" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
      .replacing(/[\u{A0}\u{202F}]/, with: " ")
    let blocks = guide.matches(of: /```text\n((?:.|\n)*?)```/).map { String($0.1) }
    #expect(blocks.count >= 6)
    for block in blocks { #expect(screens.contains(block), "no screen shows\n\(block)") }
  }

  private func token(_ name: String, _ program: Program) throws -> String {
    try program.run(["counsel", "account", "add", name]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The project's files, with the first school of the catalogue's answer closed.
  private func changedHome(in folder: URL) throws -> URL {
    let home = folder.appending(path: "changed")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: home.appending(path: "dialogues"),
      withDestinationURL: Program.root.appending(path: "dialogues"))
    let seeds = home.appending(path: "seeds")
    try FileManager.default.copyItem(at: Program.root.appending(path: "seeds"), to: seeds)
    let file = seeds.appending(path: "programmes.csv")
    let rows = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(Self.closedSchool) }
    try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    return home
  }

  private static let closedSchool = "boisard"

  /// Nine more cases, so that there are ten to hand over.
  private func fill(_ program: Program, token: String) throws {
    let towns = [
      "Caen", "Valognes", "Nantes", "Lille", "Brest", "Dijon", "Nice", "Reims", "Angers",
    ]
    let lines = towns.flatMap { ["nouveau", "mets âge=16 commune=\($0)"] } + ["quitte"]
    let process = try program.run(
      ["counsel", "--as", "nadia", "--today", "2026-12-15", "--lang", "fr"],
      input: ([token] + lines).map { $0 + "\n" }.joined())
    #expect(process.status == 0, "\(process.errors)")
  }
}
