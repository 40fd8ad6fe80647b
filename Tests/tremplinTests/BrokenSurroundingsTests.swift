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

  /// A lock of the range that SQLite's readers share, as another program's long write holds it.
  @Test func `a locked session file is a sentence, and its conversation is still there`() throws {
    let program = try Program()
    let first = try program.chat(["16 ans, j'habite Valognes", "stop"])
    let code = String(try #require(first.output.firstMatch(of: /--resume ([0-9A-Z-]+)/)).1)
    let path = program.data.appending(path: "sessions.sqlite").path
    let descriptor = open(path, O_RDWR)
    try #require(descriptor >= 0)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
    let refused = try program.chat([], ["--resume", code])
    #expect(refused.status == 1)
    #expect(refused.errors.contains("occupée par un autre programme"), "\(refused.errors)")
    close(descriptor)
    let resumed = try program.chat(["résumé"], ["--resume", code])
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(resumed.output.contains("Valognes"))
  }

  @Test func `a catalogue that can't be written is loaded all the same`() throws {
    let program = try Program()
    let catalogue = program.data.appending(path: "catalogue.sqlite")
    try? FileManager.default.removeItem(at: catalogue)
    // A folder in its place: not even root can write a file there.
    try FileManager.default.createDirectory(at: catalogue, withIntermediateDirectories: true)
    let result = try program.chat(["16 ans, j'habite Valognes"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("catalogue.sqlite"), "\(result.errors)")
    #expect(result.output.contains("Valognes"))
  }
}
