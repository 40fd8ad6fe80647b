import Testing

@testable import CatalogueFiles

@Suite struct FigureCheckTests {
  private let check = FigureCheck(SmallSeeds().seeds.catalogue)

  @Test(arguments: [
    ("1 500 jeunes", ["1500"]), ("1\u{202F}500 jeunes", ["1500"]), ("1,500 people", ["1500"]),
    ("1 500 000 €", ["1500000"]), ("79,8 % et 0.68 %", ["79.8", "0.68"]), ("2/3", ["2/3"]),
    ("15-18 ans", ["15", "18"]), ("de 15 à 18", ["15", "18"]), ("en 3e ou 2de", []),
    ("{age} ans, {km:0} km", []), ("{12", ["12"]), ("le 01 23 45", ["01", "23", "45"]),
    ("20 300 400 5000", ["20300400", "5000"]), ("", []),
  ])
  func `figures are read as people write them`(_ text: String, _ values: [String]) {
    #expect(Figure.all(in: text).map(\.value) == values)
  }

  @Test(arguments: [
    "93 % de réussite", "93 percent", "1500 élèves", "1,500 pupils", "Appelle le 3114.",
    "3 questions en 12 minutes", "{age} ans", "93 élèves",
  ])
  func `a figure that a row gives is supported`(_ text: String) {
    #expect(check.unsupportedFigures(in: text) == [])
  }

  @Test(arguments: [
    ("94 % de réussite", ["94 %"]), ("1500 % de plus", ["1500 %"]), ("12 %", ["12 %"]),
    ("7 €", ["7 €"]), ("en 1882, puis 2019", ["1882", "2019"]), ("13 écoles", ["13"]),
  ])
  func `a figure that no row gives is named`(_ text: String, _ figures: [String]) {
    #expect(check.unsupportedFigures(in: text) == figures)
  }
}
