import Foundation
import TestTerminals
import Testing

/// `tremplin kiosk` on a real terminal, against `tremplin serve`.
@Suite(.serialized, .timeLimit(.minutes(5))) struct KioskTests {
  private let program: Program
  private let server: ServerProcess

  init() throws {
    program = try Program()
    server = try ServerProcess(program)
  }

  private func kiosk() throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      "tremplin", ["kiosk", "127.0.0.1:\(server.port)", "--lang", "fr"], columns: 40, rows: 15)
    try terminal.expect("Pour commencer")
    return terminal
  }

  private func traces(of terminal: Pseudoterminal) -> String {
    var model = TerminalModel(columns: 40, rows: 15)
    model.feed(terminal.output)
    return model.traces
  }

  @Test func `a code from the kiosk takes the conversation up elsewhere`() throws {
    defer { server.kill() }
    let terminal = try kiosk()
    try terminal.send(" ")
    try terminal.expect("(1/")
    try terminal.send("16 ans, de Valognes\r")
    try terminal.expect("16 ans · Valognes (50)")
    try terminal.send("\u{1B}")
    try terminal.expect("tout effacer")
    try terminal.send("2")
    try terminal.expect("Le code")
    try terminal.expect("Fini / Effacer")
    let groups = traces(of: terminal).matches(of: /([0-9A-Z]{4})-/).map { String($0.1) }
    let last = try #require(traces(of: terminal).firstMatch(of: /-([0-9A-Z])\s/)).1
    let code = (groups + [String(last)]).joined(separator: "-")
    try terminal.send(" ")
    try terminal.expect("In English")
    #expect(!traces(of: terminal).contains("Valognes"))
    let resumed = try LineClient(port: server.port).ask("RESUME \(code)")
    #expect(resumed.last == "OK" && resumed.contains { $0.contains("Valognes (50)") })
  }

  @Test func `without a code nothing is written down`() throws {
    defer { server.kill() }
    let terminal = try kiosk()
    try terminal.send(" ")
    try terminal.expect("(1/")
    try terminal.send("16 ans, de Valognes\r")
    try terminal.expect("16 ans · Valognes (50)")
    try terminal.send("efface tout\r")
    try terminal.expect("Tout effacer")
    try terminal.send("oui\r")
    try terminal.expect("In English")
    #expect(!traces(of: terminal).contains("Valognes"))
    let store = try FileManager.default.contentsOfDirectory(atPath: program.data.path)
      .filter { $0.hasPrefix("sessions") }
    for file in store {
      let bytes = try Data(contentsOf: program.data.appending(path: file))
      #expect(bytes.firstRange(of: Data("50700".utf8)) == nil)
    }
  }

  @Test func `a kiosk waits for a server that is killed`() throws {
    let terminal = try kiosk()
    try terminal.send(" ")
    try terminal.expect("(1/")
    server.kill()
    try terminal.send("16 ans\r")
    try terminal.expect("La borne revient dans un instant")
  }

  @Test func `a warning too short for some people is refused`() throws {
    defer { server.kill() }
    let result = try program.run(["kiosk", "127.0.0.1", "--warning", "5"])
    #expect(result.status == 64)
  }
}
