import Conversation
import Essentials
import Interview
import Storage
import Testing

@testable import Counselling

/// Visits that end without a word, marks made early, and a desk in another language.
@Suite struct VisitTests {
  private var bench: DeskBench

  init() throws {
    bench = try DeskBench()
    _ = bench.nadia.text("nouveau")
    _ = bench.nadia.text("mets âge=16 commune=Valognes distance=40 km aime=métal")
  }

  /// Another day's desk of the same counsellor.
  private func again() throws -> Desk {
    Desk(bench.store, try Project.assistant.get(), for: bench.nadia.counsellor, in: .french)
  }

  @Test mutating func `what one wrote oneself is no news, however the visit ended`() throws {
    var desk = try again()
    #expect(desk.text("liste nouveaux") == "Aucun dossier pour ce filtre.")
    #expect(desk.text("ouvre 1").contains("Rien n'a changé"))
  }

  @Test mutating func `a visit that breaks off has seen what the person said since`() throws {
    let code = try #require(bench.nadia.dossier?.code)
    _ = bench.nadia.text("range")
    try bench.store.append(
      SessionTurn(
        expectedTurn: 1,
        events: EventLog.lines([.answered([.init("age", Answer(.integer(17)))])]),
        language: .french, day: bench.nadia.today), to: code)
    var desk = try again()
    #expect(desk.text("ouvre 1").contains("17 ans"))
    desk.end()
    #expect(desk.openCase == nil)
    desk = try again()
    #expect(desk.text("liste nouveaux") == "Aucun dossier pour ce filtre.")
    #expect(desk.text("ouvre 1").contains("Rien n'a changé"))
  }

  @Test mutating func `what is kept and rejected is on the page of a half-done interview`() {
    #expect(bench.nadia.dossier?.session.pending != nil)
    _ = bench.nadia.text("garde menuiserie")
    _ = bench.nadia.text("écarte usinage")
    let page = bench.nadia.text("page conseiller").replacing("\u{A0}", with: " ")
    #expect(page.contains("Gardés : ") && page.contains("Écartés : Usinage"), "\(page)")
    #expect(!bench.nadia.text("conseil").contains(". Usinage"))
  }

  @Test mutating func `a step that was planned is on every page, with its day`() {
    _ = bench.nadia.text("action 12 décembre Visite de l'école")
    for line in ["page", "page conseiller", "page facile", "page falc"] {
      let page = bench.nadia.text(line)
      #expect(page.contains("12 décembre 2026") && page.contains("Visite de l’école"), "\(line)")
      #expect(!page.contains("…… / ……"), "\(line)")
    }
    #expect(bench.nadia.run("page md").files.first?.text.contains("12 décembre 2026") == true)
  }

  @Test mutating func `a counsellor's page says tu to nobody outside quotation marks`() {
    _ = bench.nadia.text("échelle importance 8 confiance 4")
    _ = bench.nadia.text("note À rappeler")
    let page = bench.nadia.text("page conseiller").replacing("\u{A0}", with: " ")
    #expect(page.contains("8 sur 10") && page.contains("À rappeler"), "\(page)")
    let bare = page.replacing(/«[^»]*»/, with: "")
    let words = bare.split { !$0.isLetter }.map { $0.lowercased() }
    for word in ["tu", "ton", "ta", "tes", "toi", "te"] {
      #expect(!words.contains(word), "« \(word) » : \(bare)")
    }
  }

  @Test mutating func `a French desk words an English case in French`() throws {
    var english = Desk(
      bench.store, try Project.assistant.get(), for: bench.nadia.counsellor, in: .english)
    _ = english.text("new")
    _ = english.text("set age=16 place=Caen likes=wood")
    let id = try #require(english.openCase)
    english.end()
    var french = try again()
    let opened = french.text("ouvre \(id)")
    #expect(opened.contains("âge | 16 ans") && !opened.contains("wood"), "\(opened)")
    let set = french.text("mets aime = bois")
    #expect(set.contains("bois") && !set.contains("wood"), "\(set)")
  }

  @Test mutating func `small ways to say it are taken`() {
    #expect(bench.nadia.text("échelle importance 8").contains("Importance 8"))
    #expect(bench.nadia.text("échelle importance = 7").contains("Importance 7"))
    #expect(bench.nadia.text("cartes bof 3").contains("peut-être"))
    #expect(bench.nadia.text("mets âge = 17").contains("17 ans"))
    #expect(bench.nadia.text("mets âge =16").contains("16 ans"))
  }
}
