import Foundation
import Testing

/// The author's tools, as authors run them.
@Suite struct DialogueCommandTests {
  private func run(_ arguments: [String]) throws -> Program.Result {
    try Program().run(["dialogue"] + arguments + ["--lang", "en"])
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the shipped conversations hold, and pass the floor`() throws {
    let result = try run(["test", "--floor", "95", "--json"])
    #expect(result.status == 0, "\(result.output)")
    let dialogues = try #require(try object(result.output)["dialogues"] as? [[String: Any]])
    #expect(dialogues.count >= 3)
    #expect(dialogues.allSatisfy { ($0["failures"] as? [String])?.isEmpty == true })
  }

  @Test func `a floor that isn't met, and a text that has changed, fail`() throws {
    let workplace = try Workplace()
    try workplace.copyDialogues()
    let home = ["--home", workplace.home.path]
    let file = workplace.home.appending(path: "dialogues/business/conversations/gives.txt")
    try FileManager.default.removeItem(at: file)
    let floor = try run(["test", "business", "--floor", "100"] + home)
    #expect(floor.status == 1)
    #expect(floor.output.contains("business/to-donate"))
    let dialogue = try workplace.read("dialogues/business/dialogue.yaml")
    try workplace.write(
      dialogue.replacing("So, where are you?", with: "And where are you?")
        .replacing("Where are you? Give", with: "Where is it? Give"),
      to: "dialogues/business/dialogue.yaml")
    let changed = try run(["test", "business"] + home)
    #expect(changed.status == 1)
    #expect(changed.output.contains("- ASK place: Where are you? Give the town or the postcode."))
    #expect(try run(["test", "business", "--update"] + home).status == 0)
    #expect(try run(["test", "business"] + home).status == 0)
  }

  @Test func `simulated people all come to an end, the same ones for one seed`() throws {
    let arguments = ["simulate", "60", "youth", "--seed", "5", "--json", "--jobs", "2"]
    let (first, second) = (try run(arguments), try run(arguments))
    func dialogue(_ result: Program.Result) throws -> [String: Any] {
      try #require((try object(result.output)["dialogues"] as? [[String: Any]])?.first)
    }
    let (one, two) = (try dialogue(first), try dialogue(second))
    #expect((one["endless"] as? [Int])?.isEmpty == true)
    #expect((one["trapped"] as? [Int])?.isEmpty == true)
    #expect(one["outcomes"] as? [String: Int] == two["outcomes"] as? [String: Int])
    #expect((one["outcomes"] as? [String: Int])?.values.reduce(0, +) == 60)
  }

  @Test func `questionnaires that know no school are held and simulated like others`()
    throws
  {
    let workplace = try Workplace()
    let dialogues = workplace.home.appending(path: "dialogues")
    let names = ["breakdown", "household", "interests"]
    for name in names {
      try FileManager.default.copyItem(
        at: Program.root.appending(path: "Tests/DialogueFilesTests/Questionnaires/\(name)"),
        to: dialogues.appending(path: name))
    }
    let home = ["--home", workplace.home.path]
    let held = try run(["test"] + home)
    #expect(held.status == 0, "\(held.output)")
    let simulated = try run(["simulate", "100", "--seed", "1"] + home)
    for name in names {
      #expect(simulated.output.contains("\(name): 100 conversations"), "\(simulated.output)")
    }
  }

  @Test func `a French author is told in French what a diagnostic means`() throws {
    let workplace = try Workplace()
    let folder = workplace.home.appending(path: "dialogues/d")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "dialogue: d\naddress: te\nlanguages: [fr]\nsteps:\n  - { id: one, end: done }\n"
      .write(to: folder.appending(path: "dialogue.yaml"), atomically: true, encoding: .utf8)
    let checked = try workplace.program.run(
      ["dialogue", "check", "--lang", "fr", "--home", workplace.home.path])
    #expect(
      checked.errors.contains("\n      = Ce mot n'est aucun de ceux qui sont attendus ici."),
      "\(checked.errors)")
    #expect(checked.output.hasSuffix("1 erreur, 0 avertissement\n"), "\(checked.output)")
  }

  @Test func `all tabs are mended at once`() throws {
    let workplace = try Workplace()
    let folder = workplace.home.appending(path: "dialogues/d")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "dialogue.yaml")
    let head = "dialogue: d\naddress: tu\nlanguages: [fr]\nsteps:\n"
    try (head + "\t- id: one\n\t  say: { tu: \"Oui.\" }\n\t- { id: two, end: done }\n")
      .write(to: file, atomically: true, encoding: .utf8)
    _ = try run(["check", "--fix", "--home", workplace.home.path])
    let mended = try String(contentsOf: file, encoding: .utf8)
    #expect(!mended.contains("\t"), "a tab is left after one --fix: \(mended)")
  }

  @Test func `no ending of a shipped dialogue is said to take more questions than one way has`()
    throws
  {
    let ways = try run(["check", "--ways"]).output
    let most = ways.matches(of: /\d+ to (\d+) questions/).compactMap { Int($0.1) }
    #expect(most.count > 20)
    #expect(most.allSatisfy { $0 <= 15 }, "\(ways)")
  }

  @Test func `an unknown dialogue is told with the nearest name`() throws {
    let result = try run(["graph", "yuoth"])
    #expect(result.status == 3)
    #expect(result.errors.contains("There is: youth."))
  }

  @Test(arguments: ["mermaid", "dot"])
  func `the youth dialogue can be drawn`(_ format: String) throws {
    let result = try run(["graph", "youth", "--format", format])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(format == "dot" ? "digraph" : "flowchart"))
    #expect(result.output.contains("advice"))
  }

  @Test func `the youth dialogue can be drawn in parts that fit a screen`() throws {
    let overview = try run(["graph", "youth", "--overview"])
    #expect(overview.output.contains("youth-tastes-"))
    #expect(!overview.output.contains("interest ×"))
    let section = try #require(overview.output.firstMatch(of: /youth\/(youth-tastes-\d+)/)).1
    let tastes = try run(["graph", "youth", "--section", String(section)])
    #expect(tastes.output.contains("interest × 4"))
    #expect(tastes.output.split(separator: "\n").count < 40)
    #expect(try run(["graph", "youth", "--section", "nowhere"]).status == 3)
  }

  @Test(arguments: ["dialogue", "fragment", "phrases"])
  func `the schema in the documents is the one that is printed`(_ subject: String) throws {
    let file = Program.root.appending(path: "docs/schema/\(subject).json")
    let printed = try Program().run(["dialogue", "schema", subject]).output
    #expect(try String(contentsOf: file, encoding: .utf8) == printed)
  }

  @Test(arguments: ["po", "xliff"])
  func `texts go to a translator and come back`(_ format: String) throws {
    let workplace = try Workplace()
    try workplace.copyDialogues()
    let home = ["--home", workplace.home.path]
    let before = try run(["check"] + home)
    let exported = try run(["messages", "export", "--format", format] + home)
    #expect(exported.output.contains("How old are you?"))
    let file = workplace.home.appending(path: "texts.\(format)")
    try exported.output.replacing("How old are you?", with: "Your age, please?")
      .write(to: file, atomically: true, encoding: .utf8)
    let imported = try run(["messages", "import", file.path] + home)
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output.hasPrefix("texts changed: 1;"))
    #expect(try workplace.read("dialogues/core/age.yaml").contains("en: \"Your age, please?\""))
    #expect(try run(["check"] + home).output == before.output)
  }

  @Test func `every text of the shipped dialogues is translated`() throws {
    let result = try run(["messages", "export"])
    let count = try #require(result.errors.firstMatch(of: /(\d+)\/(\d+) texts/))
    #expect(count.1 == count.2)
    #expect((Int(count.2) ?? 0) > 300)
  }

  @Test func `a conversation that was held becomes a test without a typed word`() throws {
    let program = try Program()
    let chat = try program.chat(["j'habite valognes", "40 bornes", "stop"])
    let code = String(try #require(chat.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
    let result = try program.run(["session", "export", code, "--as-test"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("! {\"event\":\"answered\""))
    #expect(!result.output.contains("bornes") && !result.output.contains("> "))
    let workplace = try Workplace()
    try workplace.copyDialogues()
    try workplace.write(result.output, to: "dialogues/youth/conversations/export.txt")
    let tested = try run(["test", "youth", "--home", workplace.home.path])
    #expect(tested.status == 0, "\(tested.output)")
  }

  @Test(.timeLimit(.minutes(2)))
  func `a preview reads a saved dialogue again, and keeps the answers`() throws {
    let workplace = try Workplace()
    try workplace.copyDialogues()
    let process = workplace.program.process([
      "dialogue", "run", "dialogues/business/dialogue.yaml", "--watch", "--plain", "--lang", "en",
    ])
    process.currentDirectoryURL = workplace.home
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    var seen = ""
    func wait(for words: String) throws {
      while !seen.contains(words) {
        let chunk = output.fileHandleForReading.availableData
        try #require(!chunk.isEmpty, "it left without '\(words)', after: \(seen)")
        seen += String(decoding: chunk, as: UTF8.self)
      }
    }
    func type(_ words: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data("\(words)\n".utf8))
    }
    try wait(for: "What does your business do?")
    try type("a garage")
    try wait(for: "Where are you?")
    let path = "dialogues/business/dialogue.yaml"
    let good = try workplace.read(path)
    try workplace.write(good.replacing("ask: place", with: "ask: plaec"), to: path)
    try wait(for: "did you mean 'place'?")
    try workplace.write(
      good.replacing("So, where are you?", with: "In which town?")
        .replacing("Where are you? Give the town", with: "In which town? Give it"), to: path)
    try wait(for: "In which town?")
    try type("Roubaix")
    try wait(for: "What are you looking for?")
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(seen.components(separatedBy: "What does your business do?").count == 2)
  }
}
