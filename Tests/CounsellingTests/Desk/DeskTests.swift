import Conversation
import Essentials
import Interview
import Storage
import Testing

@testable import Counselling

/// The workbench, line by line.
@Suite struct DeskTests {
  private var bench: DeskBench

  init() throws {
    bench = try DeskBench()
  }

  /// The number of a new case of nadia's.
  private mutating func begin(_ answers: String = "") -> String {
    let text = bench.nadia.text("nouveau")
    if !answers.isEmpty { _ = bench.nadia.text("mets \(answers)") }
    return String(text.split(separator: "\n")[0].split(separator: " ")[1])
  }

  private static let complete =
    "âge=16 commune=Valognes distance=40 km métier=usinage refuse=hauteur"

  @Test mutating func `several answers are filled at once, and each says who gave it`() {
    _ = begin()
    let set = bench.nadia.text("mets âge=16 ville=Valognes distance=40 km")
    #expect(set.contains("âge 16 ans (conseiller)") && set.contains("Valognes (50)"), "\(set)")
    _ = bench.nadia.text("mets qui=parent internat=non")
    _ = bench.nadia.text("dis j'aime le métal")
    let answers = bench.nadia.text("réponses")
    #expect(answers.contains("âge | 16 ans | conseiller"), "\(answers)")
    #expect(answers.contains("internat | non | un parent"), "\(answers)")
    #expect(answers.contains("aime | travailler le métal | la personne"), "\(answers)")
  }

  @Test mutating func `who answers stays chosen until it is chosen anew`() {
    _ = begin()
    _ = bench.nadia.text("qui parent")
    _ = bench.nadia.text("dis il a 16 ans")
    _ = bench.nadia.text("qui auto")
    _ = bench.nadia.text("mets commune=Caen")
    let answers = bench.nadia.text("réponses")
    #expect(answers.contains("16 ans | un parent"), "\(answers)")
    #expect(answers.contains("Caen (14) | conseiller"), "\(answers)")
  }

  @Test mutating func `any answer is gone to and changed, and a change is undone`() {
    _ = begin(Self.complete)
    #expect(bench.nadia.text("va 1").contains("Valognes"))
    #expect(bench.nadia.text("= Caen").contains("Caen (14)"))
    #expect(bench.nadia.text("réponses").contains("Caen"))
    #expect(bench.nadia.text("annule").contains("Caen"))
    #expect(bench.nadia.text("réponses").contains("Valognes"))
    #expect(bench.nadia.text("enlève métier").contains("!") == false)
    #expect(!bench.nadia.text("réponses").contains("métier |"))
  }

  @Test mutating func `a place with namesakes is asked about, and a number chooses`() {
    _ = begin()
    let asked = bench.nadia.text("mets commune=Saint-Denis")
    #expect(asked.contains("laquelle") || asked.contains("quel"), "\(asked)")
    #expect(bench.nadia.text("= 2").contains("93"))
  }

  @Test
  mutating func `the walk says what is asked, what is to come, and why a question is skipped`() {
    _ = begin("âge=16")
    let early = bench.nadia.text("parcours")
    #expect(early.contains("commune | posée maintenant"), "\(early)")
    #expect(early.contains("refuse | à venir"), "\(early)")
    #expect(early.contains("âge | à venir") || early.contains("âge | 16 ans"), "\(early)")
    _ = bench.nadia.text("mets \(Self.complete)")
    let late = bench.nadia.text("parcours")
    #expect(late.contains("15 ans à la rentrée | passée : seulement si âge = 14"), "\(late)")
    #expect(late.contains("aime | passée : seulement si « métier » n'est pas connu"), "\(late)")
  }

  @Test mutating func `an override comes first, with its reason and its author`() {
    _ = begin(
      "âge=16 commune=Valognes distance=tout aime=métal,bois,cuisine refuse=hauteur")
    _ = bench.nadia.text("cartes oui 1 2 3")
    let before = bench.nadia.text("conseil")
    #expect(before.contains("2. "), "\(before)")
    let done = bench.nadia.text("premier 2 parce qu'il a fait son stage là")
    #expect(done.contains("premier"), "\(done)")
    let after = bench.nadia.text("conseil")
    #expect(
      after.contains("Placé en premier par nadia : il a fait son stage là"), "\(after)")
    #expect(before != after)
  }

  @Test mutating func `what is rejected isn't proposed again, and what is kept is shown`() {
    _ = begin(Self.complete)
    _ = bench.nadia.text("garde usinage")
    #expect(bench.nadia.text("réponses").contains("gardés"))
    _ = bench.nadia.text("écarte école 1")
    #expect(bench.nadia.text("réponses").contains("écartés"))
    #expect(bench.nadia.text("compare 1 et 2").isEmpty == false)
  }

  @Test mutating func `cards go onto three piles, as the person's own words`() {
    _ = begin()
    let table = bench.nadia.text("cartes oui 1 4 non 2 peut-être 3")
    let rows = table.split(separator: "\n")
    #expect(rows[0].hasSuffix("| oui") && rows[1].hasSuffix("| non"), "\(table)")
    #expect(rows[2].hasSuffix("| peut-être") && rows[3].hasSuffix("| oui"), "\(table)")
    #expect(bench.nadia.text("réponses").contains("la personne"))
  }

  @Test mutating func `scales answer with an echo`() {
    _ = begin()
    let echo = bench.nadia.text("échelle importance=8 confiance=4")
    #expect(echo.contains("Pourquoi 8, et pas 5") && echo.contains("à 6"), "\(echo)")
    #expect(bench.nadia.text("échelle importance=11").hasPrefix("!"))
  }

  @Test mutating func `notes and actions are dated, due, done and exported`() throws {
    let id = begin()
    _ = bench.nadia.text("note A visité l'atelier")
    _ = bench.nadia.text("action 2026-12-04 Appeler l'école, puis rappeler ; merci")
    #expect(bench.nadia.text("notes").contains("23/11/2026 | nadia | A visité l'atelier"))
    #expect(bench.nadia.text("échéances").contains("04/12/2026 | \(id) | Appeler l'école"))
    let file = try #require(bench.nadia.run("agenda").files.first)
    #expect(file.text.contains("SUMMARY:Appeler l'école\\, puis rappeler \\; merci\r\n"))
    #expect(bench.nadia.text("fait 1").contains("faite"))
    #expect(bench.nadia.text("échéances") == "Rien.")
    #expect(bench.nadia.text("action 2026-02-30 x").hasPrefix("!"))
    #expect(bench.nadia.text("action 2026-01-01 x").hasPrefix("!"))
  }

  @Test mutating func `lists show what the filters ask for`() {
    let first = begin(Self.complete)
    _ = bench.nadia.text("action 2026-11-23 Appeler")
    let second = begin("âge=17 commune=Caen")
    _ = bench.nadia.text("range")
    func numbers(_ text: String) -> [String] {
      text.split(separator: "\n").compactMap {
        $0.contains("|") ? String($0.prefix { $0 != " " }) : nil
      }
    }
    #expect(Set(numbers(bench.nadia.text("liste"))) == [first, second])
    #expect(numbers(bench.nadia.text("liste dus")) == [first])
    #expect(numbers(bench.nadia.text("liste dep=14")) == [second])
    #expect(numbers(bench.nadia.text("liste métier=usinage")) == [first])
    #expect(numbers(bench.nadia.text("liste clos")).isEmpty)
    #expect(numbers(bench.nadia.text("liste nouveaux")).isEmpty)
    #expect(numbers(bench.nadia.text("liste prêtés")).isEmpty)
    #expect(bench.nadia.text("liste verts").hasPrefix("!"))
  }

  @Test mutating func `a case is lent, handed over, closed and opened again`() {
    let id = begin(Self.complete)
    #expect(bench.nadia.text("confie louis jusqu'au 1er décembre").contains("1er décembre 2026"))
    #expect(bench.nadia.text("liste").contains("prêté à louis"))
    #expect(bench.louis.text("liste prêtés").contains("Usinage"))
    #expect(bench.nadia.text("clos abandon").contains("abandon"))
    #expect(bench.nadia.text("mets âge=17").hasPrefix("!"))
    #expect(bench.nadia.text("rouvre").contains("rouvert"))
    #expect(bench.nadia.text("clos").contains("Raisons"))
    #expect(bench.nadia.text("confie louis").contains("pour de bon"))
    #expect(bench.nadia.text("ouvre \(id)").hasPrefix("!"))
    #expect(bench.louis.text("ouvre \(id)").contains("Valognes"))
    #expect(bench.louis.text("confie nobody").hasPrefix("!"))
  }

  @Test mutating func `nothing of a person under 15 is written`() throws {
    let id = begin("commune=Caen")
    #expect(bench.nadia.text("mets âge=14").contains("15 ans"))
    #expect(bench.nadia.text("dis j'ai 13 ans").contains("15 ans"))
    #expect(!bench.nadia.text("réponses").contains("âge"))
    let known = try bench.store.open(
      try #require(Int64(id)), by: bench.nadia.counsellor, on: bench.nadia.today)
    #expect(!known.events.contains { $0.payload.contains("\"age\"") })
  }

  @Test mutating func `distress shows the numbers and writes nothing`() throws {
    let id = begin()
    let reply = bench.nadia.run("dis j'ai envie de mourir")
    guard case .replies(let replies)? = reply.lines.first, let first = replies.first,
      case .care(let care) = first, !care.numbers.isEmpty
    else {
      Issue.record("no numbers first")
      return
    }
    let known = try bench.store.open(
      try #require(Int64(id)), by: bench.nadia.counsellor, on: bench.nadia.today)
    #expect(known.events.count == 1)
  }

  @Test mutating func `an interview that went on elsewhere is read again`() throws {
    let text = bench.nadia.text("nouveau")
    let code = try ResumeCode(
      String(try #require(text.firstMatch(of: /([0-9A-Z]{4}-){4}[0-9A-Z]/)).0))
    try bench.store.append(
      SessionTurn(
        expectedTurn: 0,
        events: EventLog.lines([.answered([.init("age", Answer(.integer(17)))])]),
        language: .french, day: bench.nadia.today), to: code)
    #expect(bench.nadia.text("mets commune=Caen").contains("continué ailleurs"))
  }

  @Test mutating func `English says the same`() throws {
    bench = try DeskBench(language: .english)
    _ = bench.nadia.text("new")
    #expect(bench.nadia.text("set age=16 place=Caen").contains("Noted: age 16"))
    #expect(bench.nadia.text("answers").contains("place | Caen (14) | counsellor"))
    #expect(bench.nadia.text("walk").contains("asked now"))
  }
}
