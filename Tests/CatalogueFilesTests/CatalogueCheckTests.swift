import Essentials
import Orientation
import Testing

@testable import CatalogueFiles

@Suite struct CatalogueCheckTests {
  private let small = SmallSeeds()
  private let today: Day

  init() throws {
    today = try #require(Day("2026-11-23"))
  }

  private func codes(_ small: SmallSeeds) -> [Diagnostic.Code] {
    CatalogueCheck(small.seeds).diagnostics(today: today).map(\.code)
  }

  @Test func `rows that agree have no fault`() {
    #expect(CatalogueCheck(small.seeds).diagnostics(today: today).map(\.description) == [])
  }

  private static let spoilt: [(Diagnostic.Code, SeedFile, Int, String, String)] = [
    (.wrongPlace, .schools, 2, "49.51,-1.47", "49.9,-2.9"),
    (.wrongPlace, .schools, 2, "49.51,-1.47", "49.51,-1.3"),
    (.wrongPlace, .schools, 2, "50700,50", "50700,14"),
    (.unknownPostalCode, .schools, 2, "50700", "50799"),
    (.mainFacetElsewhere, .trades, 2, "metal,metal", "metal,bois"),
    (.wrongFacetKind, .trades, 2, "metal,metal,bruit", "metal;bruit,metal,"),
    (.wrongFacetKind, .trades, 2, "bruit", "bois"),
    (.sameFacets, .trades, 3, "bois,bois", "metal,metal"),
    (.agesReversed, .programmes, 2, "15,18", "18,15"),
    (.futureDate, .facts, 2, "2026-04", "2026-12"),
    (.futureDate, .facts, 2, "2026-04", "2026-11-24"),
    (.staleRows, .facts, 2, "2026-04", "2025-04"),
    (.staleRows, .facts, 2, "2026-04", "2025"),
    (.missingTranslation, .schools, 2, "high,,", "high,À vérifier.,"),
    (.missingTranslation, .sectors, 2, "factory", ""),
    (.longText, .trades, 2, "You cut.", String(repeating: "x", count: 301)),
    (.mixedAddress, .questions, 2, "Tu n'es", "Vous n'êtes"),
    (.mixedAddress, .questions, 2, "Vous n'êtes pas payé", "Appelle-les de ta part"),
    (.mixedAddress, .facets, 2, "Vous aimez", "Aimes-tu"),
    (.unsourcedFile, .sources, 2, "communes.csv", "facts.csv"),
  ]

  @Test(arguments: spoilt)
  func `a row that doesn't agree with the others is found`(
    _ code: Diagnostic.Code, _ file: SeedFile, _ line: Int, _ old: String, _ new: String
  ) {
    #expect(codes(small.replacing(old, with: new, in: file, line: line)) == [code])
  }

  @Test(arguments: [
    (SeedFile.facts, 2, "2026-04", "2026-11-23"),
    (.facts, 2, "2026-04", "2025-05"),
    (.questions, 2, "Tu n'es pas payé", "Prends rendez-vous"),
    (.trades, 2, "You cut.", String(repeating: "x", count: 300)),
    (.schools, 2, "high,,", "high,À vérifier.,To be checked."),
  ])
  func `what is just right is left alone`(
    _ file: SeedFile, _ line: Int, _ old: String, _ new: String
  ) {
    #expect(codes(small.replacing(old, with: new, in: file, line: line)) == [])
  }

  @Test func `the same school twice is found, whatever its id`() {
    let row =
      "autre,École de valognes,Valognes,50700,50,Normandie,49.51,-1.47,,,,,,open,high,,,2026-07,x"
    #expect(codes(small.adding(row, to: .schools)) == [.repeatedSchool])
  }

  @Test func `an answer to a business is always vous`() {
    let spoken = small.replacing("paye,all", with: "paye,business", in: .questions, line: 2)
    #expect(codes(spoken) == [.mixedAddress])
    #expect(
      codes(spoken.replacing("Tu n'es", with: "Vous n'êtes", in: .questions, line: 2)) == [])
  }

  @Test func `stale rows are counted in one warning a file`() throws {
    let old = small.replacing("2026-07", with: "2020", in: .schools, line: 2)
      .replacing("2026-07", with: "2021-02", in: .schools, line: 3)
    let warning = try #require(
      CatalogueCheck(old.seeds).diagnostics(today: today).first)
    #expect(warning.severity == .warning)
    #expect(warning.message == "2 of 2 rows are more than 18 months old: valognes, boisard")
    #expect(warning.location.line == 1)
  }

  @Test func `of many stale rows the first are named`() throws {
    let row = "old,A fact,1,x,2020,page"
    let old = (1...9).reduce(small) { seeds, number in
      seeds.adding(row.replacing("old", with: "old-\(number)"), to: .facts)
    }
    let warning = try #require(CatalogueCheck(old.seeds).diagnostics(today: today).first)
    #expect(warning.message.hasSuffix("old-7, old-8 and 1 more"))
    #expect(warning.message.hasPrefix("9 of 10 rows"))
  }
}
