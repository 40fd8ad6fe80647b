import Essentials
import Testing

@testable import Counselling

/// A sentence with help for every mistake.
@Suite struct MistakeTests {
  private static let lines = [
    "ouvrir", "ouvre", "ouvre 7F3K-92QX", "ouvre 999", "nouveau chat", "mets", "mets âge",
    "mets pointure=42", "mets âge=beaucoup", "mets âge=160", "mets classe=ce2",
    "mets qui=chien x=1",
    "enlève", "enlève pointure", "va", "va 99", "va pointure", "dis", "qui chien", "cartes 1",
    "cartes oui 999", "compare", "compare 1", "compare usinage et x", "garde", "garde astronaute",
    "premier", "premier usinage", "premier astronaute parce que oui", "page pdf", "échelle",
    "échelle importance=fort", "note", "action", "action bientôt appeler", "action demain",
    "échelle importance", "fait", "fait 9",
    "confie", "confie Zoé", "confie personne", "clos", "clos vacances", "langue de", "aide rien",
    "liste rouges", "liste métier=astronaute",
  ]

  @Test(arguments: lines)
  func `a mistake gets a sentence, and changes nothing`(_ line: String) throws {
    var bench = try DeskBench()
    _ = bench.nadia.text("nouveau")
    _ = bench.nadia.text("mets âge=16 commune=Valognes")
    let before = bench.nadia.text("réponses")
    let reply = bench.nadia.run(line)
    guard case .error(let sentence)? = reply.lines.first else {
      Issue.record("'\(line)' is answered with \(reply.text)")
      return
    }
    #expect(sentence.count > 15 && !reply.isOver, "\(sentence)")
    #expect(bench.nadia.text("réponses") == before)
  }

  @Test(arguments: DeskVerb.allCases)
  func `every command has its help in both languages, and is listed`(_ verb: DeskVerb) throws {
    for language in [DeskWords(language: .french), DeskWords(language: .english)] {
      #expect(language.howTo(verb).contains(verb.name(in: language.language)))
    }
    var bench = try DeskBench()
    #expect(bench.nadia.text("aide").contains(verb.name(in: .french)))
    #expect(bench.nadia.text("aide \(verb.name(in: .french))").contains("À écrire ainsi"))
  }

  @Test(arguments: DeskVerb.allCases)
  func `without an open case, a command that needs one says so`(_ verb: DeskVerb) throws {
    let free: Set<DeskVerb> = [
      .list, .new, .open, .due, .help, .language, .quit, .speaker, .calendar,
    ]
    guard !free.contains(verb) else { return }
    var bench = try DeskBench()
    #expect(bench.nadia.text(verb.name(in: .french)).contains("Aucun dossier n'est ouvert"))
  }

  @Test func `a slip finds the command that was meant`() throws {
    var bench = try DeskBench()
    #expect(bench.nadia.text("lsite").contains("« liste »"))
    #expect(bench.nadia.text("echeance").contains("« échéances »"))
  }

  @Test func `Tab offers commands, answers and their values`() throws {
    var bench = try DeskBench()
    _ = bench.nadia.text("nouveau")
    #expect(bench.nadia.names(beginningWith: "no", limit: 9).contains("note"))
    #expect(bench.nadia.names(beginningWith: "com", limit: 9).contains("commune="))
    #expect(bench.nadia.names(beginningWith: "commune=Valo", limit: 9).contains("commune=Valognes"))
    #expect(bench.nadia.names(beginningWith: "classe=3", limit: 9) == ["classe=3e"])
  }
}
