import Essentials
import Orientation
import Testing
import Understanding

@testable import CatalogueFiles

@Suite struct SeedsTests {
  private let small = SmallSeeds()

  @Test func `sound files have no fault and make a whole catalogue`() throws {
    let seeds = small.seeds
    #expect(seeds.diagnostics.map(\.description) == [])
    let school = try #require(seeds.catalogue.schools.first)
    #expect(school.id == "valognes")
    #expect(school.coordinate == Coordinate(latitude: 49.51, longitude: -1.47))
    #expect(school.provenance.sources == ["https://example.org", "carte"])
    let programme = try #require(seeds.catalogue.programmes.first)
    #expect(programme.minimumAge == 15)
    #expect(programme.admission == nil)
    #expect(seeds.catalogue.nextSteps.first?.doors == [.distress, .person])
    #expect(seeds.catalogue.questions.first?.answerFormal.french == "Vous n'êtes pas payé.")
    #expect(seeds.communes.map(\.population) == [7119, nil])
    #expect(seeds.fileSources.first?.file == .communes)
  }

  /// What is spoilt, in which line, and how the message begins.
  private static let spoilt: [(SeedFile, Int, String, String, String)] = [
    (.schools, 2, "open", "opne", "seeds/schools.csv:2:102: error: 'opne' isn't in the list"),
    (.schools, 2, "50700", "5070", "seeds/schools.csv:2:37: error: '5070' is no postal code"),
    (.schools, 2, ",50,", ",5,", "seeds/schools.csv:2:43: error: '5' is no department"),
    (.schools, 2, "49.51", "north", "seeds/schools.csv:2:56: error: 'north' doesn't fit"),
    (.schools, 2, "https://example.org/ecole", "example", "seeds/schools.csv:2:74: error: 'exam"),
    (.schools, 2, "2026-07", "2026-13", "seeds/schools.csv:2:114: error: '2026-13' is no date"),
    (.schools, 2, "École de Valognes", "", "seeds/schools.csv:2:10: error: 'name' is empty"),
    (.schools, 2, "valognes,É", "Valognes,É", "seeds/schools.csv:2:1: error: 'Valognes' can't"),
    (.schools, 2, ",,2018", ",2018", "seeds/schools.csv:2:121: error: the row has 18 cells"),
    (.schools, 1, "city", "town", "seeds/schools.csv:1:1: error: the column 'city' is missing"),
    (.schools, 1, "host", "hots", "seeds/schools.csv:1:97: error: no column is called 'hots'"),
    (.schools, 1, "host", "city", "seeds/schools.csv:1:97: error: a second column 'city'"),
    (.schools, 3, "boisard", "valognes", "seeds/schools.csv:3:1: error: 'valognes' is already"),
    (.schools, 3, "É", "\"É", "seeds/schools.csv:3:9: error: this quote is never closed"),
    (.programmes, 2, ",usinage", ",usinge", "seeds/programmes.csv:2:27: error: 'usinge' is no r"),
    (.trades, 2, ",metal,bruit", ",metal,bruti", "seeds/trades.csv:2:70: error: 'bruti' is no r"),
    (.trades, 2, "usineur,", "usineur;;tour,", "seeds/trades.csv:2:85: error: an item of the li"),
    (.nextSteps, 2, "distress", "stress", "seeds/next-steps.csv:2:56: error: 'stress' isn't in"),
    (.communes, 2, "7119", "many", "seeds/communes.csv:2:52: error: 'many' doesn't fit; expe"),
  ]

  @Test(arguments: spoilt)
  func `a bad row is placed, named, and told what would be right`(
    _ file: SeedFile, _ line: Int, _ old: String, _ new: String, _ start: String
  ) {
    let seeds = small.replacing(old, with: new, in: file, line: line).seeds
    let messages = seeds.diagnostics.map(\.description)
    #expect(messages.contains { $0.hasPrefix(start) && $0.contains("; expected ") }, "\(messages)")
    #expect(seeds.hasErrors)
  }

  @Test func `all faults are told at once, in the order of the file`() {
    let seeds =
      small.replacing("open", with: "opne", in: .schools, line: 3)
      .replacing("49.51", with: "x", in: .schools, line: 2)
      .replacing("2018", with: "y", in: .schools, line: 2).seeds
    #expect(seeds.diagnostics.map(\.code) == [.badNumber, .badNumber, .unknownWord])
    #expect(seeds.diagnostics.map(\.location.line) == [2, 2, 3])
  }

  @Test func `a bad row is not told again by the rows that refer to it`() {
    let seeds = small.replacing("49.51", with: "x", in: .schools, line: 2).seeds
    #expect(seeds.diagnostics.count == 1)
    #expect(seeds.catalogue.schools.map(\.id) == ["boisard"])
  }

  @Test func `a file whose header is wrong doesn't fault the rows of others`() {
    let seeds = small.replacing("label_en", with: "label", in: .facets, line: 1).seeds
    #expect(Set(seeds.diagnostics.map(\.code)) == [.missingColumn, .unknownColumn])
  }

  @Test func `columns may stand in any order`() {
    var shuffled = small
    shuffled.files[.communes] = [
      "population,department_name,name,postal_code,region,department,longitude,latitude",
      "7119,Manche,Valognes,50700,Normandie,50,-1.4706,49.5088",
    ]
    #expect(shuffled.seeds.communes == [small.seeds.communes[0]])
  }

  @Test func `a name near an unknown one is suggested`() {
    let seeds = small.replacing(",usinage", with: ",usinge", in: .programmes, line: 2).seeds
    #expect(seeds.diagnostics.map(\.suggestion) == ["usinage"])
    #expect(
      seeds.diagnostics.first?.description
        == "seeds/programmes.csv:2:27: error: 'usinge' is no row of trades.csv; "
        + "expected an id of trades.csv; did you mean 'usinage'? [unknown-reference]")
  }

  @Test func `rows kept as text make the same catalogue`() throws {
    let seeds = small.seeds
    let cells = Dictionary(
      uniqueKeysWithValues: SeedFile.catalogueFiles.map { ($0, seeds.cells(of: $0)) })
    #expect(try Catalogue(cells: cells) == seeds.catalogue)
  }

  @Test func `kept text that was changed is refused`() {
    #expect(throws: SeedTextError(file: .facts, row: 0)) {
      try Catalogue(cells: [.facts: [["id", "fact", "", "", "yesterday", "source"]]])
    }
  }
}
