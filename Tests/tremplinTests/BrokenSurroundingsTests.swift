import Foundation
import Testing

/// Missing files, bad rows and damaged databases: a sentence, an exit status, nothing lost.
@Suite struct BrokenSurroundingsTests {
  /// A copy of the project's data, to be spoilt.
  private func copiedHome() throws -> URL {
    let home = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    for folder in ["dialogues", "seeds"] {
      try FileManager.default.copyItem(
        at: Program.root.appending(path: folder), to: home.appending(path: folder))
    }
    return home
  }

  @Test(arguments: ["seeds", "seeds/schools.csv", "dialogues", "dialogues/phrases.yaml"])
  func `a missing file is named, and says what to do`(_ path: String) throws {
    var program = try Program()
    program.home = try copiedHome()
    try FileManager.default.removeItem(at: program.home.appending(path: path))
    let result = try program.chat(["16 ans"])
    #expect(result.status == 1)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    #expect(result.errors.contains(name), "\(result.errors)")
  }

  @Test func `a bad row is placed, and the old catalogue goes on serving`() throws {
    var program = try Program()
    program.home = try copiedHome()
    _ = try program.chat(["stop"])
    let schools = program.home.appending(path: "seeds/schools.csv")
    var text = try String(contentsOf: schools, encoding: .utf8)
    text = text.replacing(",open,", with: ",ouvert,", maxReplacements: 1)
    try text.write(to: schools, atomically: true, encoding: .utf8)
    let result = try program.chat(["16 ans, Valognes"])
    #expect(result.status == 0)
    #expect(result.errors.contains(#/seeds/schools\.csv:\d+:\d+: error: /#), "\(result.errors)")
    #expect(result.output.contains("Valognes"))
  }

  @Test func `a damaged session file is left alone, and a sentence says what to do`() throws {
    let program = try Program()
    let sessions = program.data.appending(path: "sessions.sqlite")
    let garbage = Data(repeating: 0x5A, count: 8_192)
    try garbage.write(to: sessions)
    let result = try program.chat(["16 ans"])
    #expect(result.status == 1)
    #expect(result.errors.contains("sessions.sqlite"), "\(result.errors)")
    #expect(try Data(contentsOf: sessions) == garbage)
  }

  @Test func `a damaged catalogue is made anew from the seeds`() throws {
    let program = try Program()
    try Data(repeating: 0x5A, count: 8_192)
      .write(to: program.data.appending(path: "catalogue.sqlite"))
    let result = try program.chat(["16 ans"])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func `a data folder that can't be made is a sentence`() throws {
    let program = try Program()
    let result = try program.run(
      ["chat", "--store", "sqlite:/proc/nowhere/sessions.sqlite"], input: "16 ans\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("/proc/nowhere"), "\(result.errors)")
  }
}
