import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Foundation
import Orientation
import Understanding

/// The real catalogue and the real dialogues, read once for all tests.
enum Project {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let assistant = Result { try makeAssistant() }
  // swift-format-ignore: NeverForceUnwrap
  /// The date that every test believes in; the calendar has it.
  static let today = Day(year: 2026, month: 11, day: 23)!

  private static func makeAssistant() throws -> Assistant {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let library = DialogueCompiler(
      .init(outside: Assistant.outside, facts: Set(seeds.catalogue.facts.map(\.id.rawValue)))
    ).load(try SourceTree.folder(root.path + "/dialogues"))
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes),
      today: today)
  }
}
