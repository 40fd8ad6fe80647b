import Foundation
import Testing

/// `dialogue diff`, as whoever edits a dialogue in use runs it.
struct DialogueDiffTests {
  private func diff(_ arguments: [String], _ program: Program) throws -> Program.Result {
    try program.run(["dialogue", "diff"] + arguments)
  }

  /// Two copies of the dialogues, the second one edited.
  private func edited() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.copyDialogues()
    let old = workplace.home.appending(path: "old")
    try FileManager.default.copyItem(at: workplace.home.appending(path: "dialogues"), to: old)
    let age = try workplace.read("dialogues/core/age.yaml")
    try workplace.write(
      age.replacing("type: age 8..99", with: "type: age 8..20")
        .replacing("Tu as quel âge ?", with: "Quel âge ?"),
      to: "dialogues/core/age.yaml")
    return workplace
  }

  @Test func `each change is told with what it does to sessions, and the live ones are counted`()
    throws
  {
    let workplace = try edited()
    defer { try? FileManager.default.removeItem(at: workplace.program.data) }
    // Begun before the edit: one loses an answer, one doesn't, one is about nothing that changed.
    let before = ["--home", Program.root.path]
    for lines in [["25 ans", "stop"], ["16 ans", "stop"], ["Valognes", "stop"]] {
      _ = try workplace.program.run(
        ["chat", "--plain"] + before, input: lines.joined(separator: "\n") + "\n")
    }
    let home = workplace.home.path
    let result = try diff(
      [home + "/old/youth", home + "/dialogues/youth/dialogue.yaml", "--sessions"],
      workplace.program)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        youth : 2 changements
          perd une réponse  age : d'autres valeurs qu'avant (1)
          continue          youth/age-ask-1 : texte de prompt (fr) (0)
          conversations de l'ancienne version : 3 ; continue 2, redemande 0, perd une réponse 1

        """)
  }

  @Test func `nothing to tell of a folder beside itself, and machines read the same`() throws {
    let workplace = try edited()
    defer { try? FileManager.default.removeItem(at: workplace.program.data) }
    let home = workplace.home.path
    let same = try diff([home + "/old", home + "/old", "--lang", "en"], workplace.program)
    #expect(same.output.contains("youth: nothing changed\n"))
    let json = try diff([home + "/old", home + "/dialogues", "--json"], workplace.program)
    #expect(json.output.contains(#""verdict" : "loses-answer""#))
    #expect(try diff([home + "/old", home + "/none"], workplace.program).status == 1)
  }
}
