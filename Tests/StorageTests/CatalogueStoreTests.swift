import CatalogueFiles
import Essentials
import Foundation
import GRDB
import Orientation
import Testing

@testable import Storage

@Suite struct CatalogueStoreTests {
  private let folder: TemporaryFolder
  private let seeds: TestSeeds
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    seeds = try TestSeeds(in: folder)
    path = folder("data/catalogue.sqlite")
  }

  private var store: CatalogueStore { .init(path: path, seeds: seeds.folder) }

  @Test func `the seeds are loaded once and read back the same`() throws {
    let first = try store.load()
    #expect(first.origin == .loaded)
    let second = try store.load()
    #expect(second.origin == .kept)
    #expect(second.catalogue == first.catalogue)
    #expect(second.catalogue == (try Seeds(folder: seeds.folder)).catalogue)
    #expect(second.counts == first.counts)
    #expect(second.problem == nil)
    #expect(first.catalogue.schools.count > 50)
  }

  @Test(arguments: SeedFile.allCases)
  func `a file that changed is loaded again`(_ file: SeedFile) throws {
    _ = try store.load()
    try seeds.edit(file) { $0 + "\n" }
    #expect(try store.load().origin == .loaded)
    #expect(try store.load().origin == .kept)
  }

  @Test func `a bad row keeps the old catalogue, and says where it is`() throws {
    let old = try store.load()
    try seeds.edit(.schools) { $0.replacing(",open,", with: ",opne,", maxReplacements: 1) }
    let after = try store.load()
    #expect(after.origin == .old)
    #expect(after.catalogue == old.catalogue)
    let problem = try #require(after.problem)
    #expect(problem.code == .seedsFaulty)
    #expect(problem.diagnostics.map(\.code) == [.unknownWord])
    try seeds.edit(.schools) { $0.replacing(",opne,", with: ",open,") }
    #expect(try store.load().origin == .kept)
  }

  @Test func `a bad row without an older catalogue is an error with its place`() throws {
    try seeds.edit(.schools) { $0.replacing(",open,", with: ",opne,", maxReplacements: 1) }
    let error = #expect(throws: StorageError.self) { try store.load() }
    #expect(error?.code == .seedsFaulty)
    #expect(error?.diagnostics.first?.location.file == seeds.folder.path(of: .schools))
  }

  @Test(arguments: SeedFile.allCases)
  func `a missing file is named`(_ file: SeedFile) throws {
    let missing = seeds.folder.path(of: file)
    try FileManager.default.removeItem(atPath: missing)
    let error = #expect(throws: StorageError.self) { try store.load() }
    #expect(error?.code == .seedsMissing)
    #expect(error?.path == missing)
  }

  @Test func `a missing folder is named`() {
    let nowhere = CatalogueStore(path: path, seeds: SeedFolder("nowhere"))
    let error = #expect(throws: StorageError.self) { try nowhere.load() }
    #expect(error?.code == .seedsMissing)
    #expect(error?.path == "nowhere")
  }

  @Test(arguments: [0, 100, 4096])
  func `a corrupt database is made anew`(_ start: Int) throws {
    let old = try store.load()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes.replaceSubrange(start..., with: Data(repeating: 0xA5, count: bytes.count - start))
    try bytes.write(to: URL(fileURLWithPath: path))
    let anew = try store.load()
    #expect(anew.origin == .loaded)
    #expect(anew.problem == nil)
    #expect(anew.catalogue == old.catalogue)
    #expect(try store.load().origin == .kept)
  }

  @Test func `a cell that was tampered with makes the database anew`() throws {
    let old = try store.load()
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "UPDATE facts SET as_of = 'yesterday'")
    }
    #expect(try store.load().origin == .loaded)
    #expect(try store.load().catalogue == old.catalogue)
  }

  @Test func `a database of other tables is made anew`() throws {
    _ = try store.load()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 1") }
    #expect(try store.load().origin == .loaded)
  }

  @Test func `places of another version are made anew`() throws {
    _ = try store.load()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE gazetteer SET bytes = x'00'")
    }
    #expect(try store.load().origin == .loaded)
    #expect(try store.load().origin == .kept)
  }

  @Test func `without a folder to write in, the seeds are loaded in memory`() throws {
    #expect(FileManager.default.createFile(atPath: folder("data"), contents: Data()))
    let loaded = try store.load()
    #expect(loaded.origin == .loaded)
    #expect(loaded.problem?.code == .noAccess)
    #expect(try !loaded.search("usinage").isEmpty)
  }

  @Test func `progress grows to the end, and an unchanged start reports none`() throws {
    var fractions: [Double] = []
    _ = try store.load { fractions.append($0.fraction) }
    #expect(fractions == fractions.sorted())
    #expect(fractions.last == 1)
    fractions = []
    _ = try store.load { fractions.append($0.fraction) }
    #expect(fractions.isEmpty)
  }

  @Test(arguments: ["usinage", "Usin", "USINAGE", "usinage industrie"])
  func `a trade is found by the beginning of its words`(_ words: String) throws {
    let hits = try store.load().search(words)
    #expect(hits.contains { $0.file == .trades && $0.id == "usinage" })
  }

  @Test(arguments: ["", "  ", "\"", "'; DROP TABLE schools; --", "NEAR(", "*", "\u{0}"])
  func `no words whatever upset the search`(_ words: String) throws {
    let loaded = try store.load()
    _ = try loaded.search(words)
    #expect(try loaded.search("usinage").first?.id == "usinage")
  }

  @Test func `accents don't matter to the search`() throws {
    let loaded = try store.load()
    let plain = try loaded.search("ecole menuiserie")
    #expect(!plain.isEmpty)
    #expect(try loaded.search("école menuiserie") == plain)
  }

  @Test func `a row is shown as its file has it`() throws {
    let loaded = try store.load()
    for school in loaded.catalogue.schools {
      let row = try #require(try loaded.row(school.id.rawValue, in: .schools))
      #expect(row[1] == school.name)
    }
    #expect(try loaded.row("nowhere", in: .schools) == nil)
    #expect(try loaded.row("x", in: .communes) == nil)
  }
}
