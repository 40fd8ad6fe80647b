import Foundation
import Testing

/// SIGHUP, at a server that people are connected to.
@Suite(.timeLimit(.minutes(3))) struct ReloadTests {
  private static let file = "dialogues/core/place.yaml"
  private static let prompt = "Tu habites où : ta ville, ou ton code postal ?"

  @Test func `edited files are read all at once, and those with errors not at all`() throws {
    let workplace = try Workplace()
    defer { try? FileManager.default.removeItem(at: workplace.program.data) }
    try workplace.copyDialogues()
    let server = try ServerProcess(workplace.program, ["--home", workplace.home.path])
    defer { server.kill() }
    let client = try LineClient(port: server.port)
    func asked(_ request: String) throws -> String {
      try client.ask(request).first { $0.hasPrefix("ASK ") } ?? ""
    }
    #expect(try asked("START youth").contains(Self.prompt))

    let good = try workplace.read(Self.file)
    try workplace.write(good.replacing("ask: reach", with: "ask: raech"), to: Self.file)
    try workplace.write(
      workplace.read("dialogues/core/age.yaml").replacing("Tu as quel âge ?", with: "Quel âge ?"),
      to: "dialogues/core/age.yaml")
    let log = try server.reload()
    #expect(log.contains("files can't be loaded"))
    #expect(log.contains("no slot is called 'raech'; did you mean 'reach'?"))
    #expect(try asked("SAY Valognes").contains(#""slot":"reach""#), "the old script has gone")
    #expect(try asked("SAY 40 km").contains("Tu as quel âge ?"), "half of an edit is at work")

    try workplace.write(good.replacing(Self.prompt, with: "Tu es où ?"), to: Self.file)
    #expect(try server.reload().contains("files loaded"))
    #expect(try asked("REPEAT").contains("Quel âge ?"), "an open session has the old script")
    #expect(try asked("START youth").contains("Tu es où ?"))
  }
}
