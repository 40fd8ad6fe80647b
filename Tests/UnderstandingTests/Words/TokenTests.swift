import Testing

@testable import Understanding

@Suite struct `Words are cut, written out and mended` {
  private func words(_ tokens: Tokens) -> [String] {
    tokens.list.map { String(decoding: tokens.letters(of: $0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("16ans", ["16", "ans"]), ("3e", ["3", "e"]), ("m3canique", ["mecanique"]),
    ("b0is", ["b", "0", "is"]), ("c'est", ["c", "est"]), ("lyon3e", ["lyon", "3", "e"]),
    ("12/03/2010", ["12", "03", "2010"]), ("ps5", ["ps", "5"]), ("...", []),
  ])
  func `letters and digits part`(_ text: String, _ expected: [String]) {
    #expect(words(Tokeniser().tokens(of: Normaliser().normalise(text))) == expected)
  }

  @Test(arguments: [
    ("jsp", ["je", "sais", "pas"]), ("g 16", ["j", "ai", "16"]), ("c koi", ["c", "est", "quoi"]),
    ("chui", ["je", "suis"]), ("pk", ["pourquoi"]), ("tt", ["tout"]), ("ds", ["dans"]),
    ("qd", ["quand"]), ("pcq", ["parce", "que"]), ("keske", ["qu", "est", "ce", "que"]),
    ("c'est", ["c", "est"]), ("j'ai", ["j", "ai"]), ("t'aimes", ["t", "aimes"]),
    ("t bete", ["tu", "es", "bete"]), ("ya", ["il", "y", "a"]),
  ])
  func `shorthand is written out`(_ text: String, _ expected: [String]) {
    #expect(words(WordReader().tokens(of: text)) == expected)
  }

  @Test func `a word that was written out keeps its place`() {
    let tokens = WordReader().tokens(of: "ah jsp !")
    #expect(tokens.list.map { [$0.from, $0.to] } == [[0, 2], [3, 6], [3, 6], [3, 6]])
  }

  @Test(arguments: [
    ("voitures", "voiture"), ("boulangère", "boulanger"), ("coiffeuse", "coiffeur"),
    ("mécanicienne", "mécanicien"), ("répare", "réparer"), ("gâteaux", "gâteau"),
    ("welding", "weld"), ("motos", "moto"),
  ])
  func `forms of a word share a stem`(_ left: String, _ right: String) {
    let tokens = WordReader().tokens(of: left + " " + right)
    #expect(tokens.list[0].stem == tokens.list[1].stem)
  }

  @Test(arguments: [("bois", "boit"), ("pain", "pays"), ("mode", "mot"), ("scier", "scooter")])
  func `different words have different stems`(_ left: String, _ right: String) {
    let tokens = WordReader().tokens(of: left + " " + right)
    #expect(tokens.list[0].stem != tokens.list[1].stem)
  }

  @Test(arguments: [
    ("koifeur", "coiffeur"), ("manuizie", "menuisier"), ("mecanik", "mecanique"),
    ("bato", "bateau"), ("fotografe", "photographe"), ("boulangé", "boulanger"),
  ])
  func `words that sound alike have close keys`(_ left: String, _ right: String) {
    func key(_ word: String) -> [UInt8] { Sound.key(Normaliser().normalise(word).bytes[...]) }
    var measure = EditDistance()
    #expect(measure.distance(key(left)[...], key(right)[...], limit: 1) != nil)
  }

  @Test(arguments: [
    ("menusierie", "menuiserie", 1), ("mecanqiue", "mecanique", 1),
    ("plombier", "plombier", 0),
  ])
  func `a misspelt word finds the nearest of its first letter`(
    _ typed: String, _ meant: String, _ edits: Int
  ) throws {
    var speller = Speller()
    for word in ["menuiserie", "mecanique", "soudeur", "plombier", "sculpteur"] {
      speller.add(Array(word.utf8)[...], hash: WordHash.of(word))
    }
    let repair = try #require(speller.repair(Array(typed.utf8)[...]))
    #expect(String(decoding: repair.word, as: UTF8.self) == meant)
    #expect(repair.edits == edits)
  }

  @Test(arguments: [("chacne", "chance"), ("chagne", "change"), ("chiane", "chaine")])
  func `of words as near, the one in which letters changed places was meant`(
    _ typed: String, _ meant: String
  ) throws {
    var glossary = Glossary(expecting: 16)
    for (word, use) in [
      ("chaine", Glossary.Use.meaningful), ("chance", .common), ("change", .common),
    ] {
      glossary.add(Array(word.utf8)[...], hash: WordHash.of(word), as: use)
    }
    let repair = try #require(glossary.repair(Array(typed.utf8)[...]))
    #expect(String(decoding: repair.word, as: UTF8.self) == meant)
  }

  @Test(arguments: ["non", "pas", "ok", "porte", "martien"])
  func `short and distant words are left alone`(_ word: String) {
    var speller = Speller()
    for word in ["sorte", "moins", "nonne", "passe"] {
      speller.add(Array(word.utf8)[...], hash: WordHash.of(word))
    }
    #expect(speller.repair(Array(word.utf8)[...]) == nil)
  }
}
