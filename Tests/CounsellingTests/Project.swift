import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Foundation
import Orientation
import Understanding

/// The project's own dialogues and catalogue, loaded once.
enum Project {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let assistant = Result { try makeAssistant(on: "2026-11-23") }

  struct BadFixture: Error {}

  static func makeAssistant(
    on day: String, without schools: Set<String> = []
  ) throws -> Assistant {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: facts))
      .load(try SourceTree.folder(root.path + "/dialogues"))
    guard let today = Day(day) else { throw BadFixture() }
    var catalogue = seeds.catalogue
    catalogue.programmes.removeAll { schools.contains($0.school.rawValue) }
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
  }
}
