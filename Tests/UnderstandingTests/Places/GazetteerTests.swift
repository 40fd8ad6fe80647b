import Testing

@testable import Understanding

@Suite struct `The gazetteer` {
  private let gazetteer = Fixture.gazetteer

  private func names(_ indices: [Gazetteer.CommuneIndex]) -> [String] {
    indices.map { gazetteer[$0].name + " " + gazetteer[$0].department }
  }

  @Test func `a row comes back as it went in`() throws {
    for (row, commune) in Fixture.communes.enumerated() {
      #expect(gazetteer[.init(rawValue: UInt32(row))] == commune)
    }
    #expect(gazetteer.count == Fixture.communes.count)
  }

  @Test(arguments: [
    ("saint etienne", "Saint-Étienne 42"), ("ST-ETIENNE", "Saint-Étienne 42"),
    ("l hay les roses", "L'Haÿ-les-Roses 94"), ("Ste Foy les Lyon", "Sainte-Foy-lès-Lyon 69"),
    ("le mans", "Le Mans 72"), ("mans", "Le Mans 72"), ("Lyon 03", "Lyon 03 69"),
    ("lyon 3", "Lyon 03 69"), ("aix", "Aix-en-Provence 13"),
  ])
  func `a name is found however it is written`(_ name: String, _ expected: String) {
    #expect(names(gazetteer.communes(named: name)) == [expected])
  }

  @Test func `homonyms come the largest first`() {
    let found = names(gazetteer.communes(named: "Saint-Denis"))
    #expect(found == ["Saint-Denis 974", "Saint-Denis 93", "Saint-Denis 11"])
  }

  @Test func `a postal code gives all that it serves`() {
    #expect(Set(names(gazetteer.communes(postalCode: "50700"))) == ["Valognes 50", "Brix 50"])
    #expect(gazetteer.communes(postalCode: "00000").isEmpty)
    #expect(gazetteer.communes(postalCode: "507").isEmpty)
  }

  @Test(arguments: [
    ("Valonges", "Valognes 50"), ("monpelier", "Montpellier 34"), ("gernoble", "Grenoble 38"),
    ("Chateauroux ", "Châteauroux 36"), ("besancons", "Besançon 25"),
  ])
  func `a misspelt name finds its town`(_ name: String, _ expected: String) {
    #expect(names(gazetteer.communes(near: name)) == [expected])
  }

  @Test(arguments: ["", "x", "xyz", "zzzzzzzzz", "?", String(repeating: "a", count: 4096)])
  func `nothing is near to nonsense`(_ name: String) {
    #expect(gazetteer.communes(near: name).isEmpty)
  }

  @Test func `completion ignores accents and hyphens, and puts the largest first`() {
    #expect(names(gazetteer.completions(ofPrefix: "saint-e", limit: 5)).first == "Saint-Étienne 42")
    #expect(gazetteer.completions(ofPrefix: "s", limit: 3).count == 3)
    #expect(gazetteer.completions(ofPrefix: "", limit: 3).isEmpty)
    #expect(gazetteer.completions(ofPrefix: "val", limit: 0).isEmpty)
    #expect(names(gazetteer.completions(ofPrefix: "VAL", limit: 3)) == ["Valognes 50"])
  }

  @Test func `the encoded index answers as the built one does`() throws {
    let decoded = try #require(Gazetteer(encoded: gazetteer.encoded()))
    #expect(decoded.encoded() == gazetteer.encoded())
    for name in ["Valonges", "saint denis", "lyon 3", "bourg"] {
      #expect(decoded.communes(named: name) == gazetteer.communes(named: name))
      #expect(decoded.communes(near: name) == gazetteer.communes(near: name))
    }
  }

  @Test func `damaged bytes are refused`() {
    let whole = gazetteer.encoded()
    #expect(Gazetteer(encoded: []) == nil)
    #expect(Gazetteer(encoded: Array(whole.dropLast(8))) == nil)
    #expect(Gazetteer(encoded: Array(whole.dropLast())) == nil)
    #expect(Gazetteer(encoded: whole + whole) == nil)
    for position in stride(from: 0, to: whole.count, by: 997) {
      var damaged = whole
      damaged[position] ^= 0x10
      #expect(Gazetteer(encoded: damaged) == nil)
    }
  }

  @Test func `an empty gazetteer knows nothing and breaks nothing`() {
    let empty = Gazetteer(communes: [])
    #expect(empty.communes(named: "Lyon").isEmpty)
    #expect(empty.communes(near: "Lyonn").isEmpty)
    #expect(empty.communes(postalCode: "69000").isEmpty)
    #expect(empty.completions(ofPrefix: "l", limit: 5).isEmpty)
  }
}
