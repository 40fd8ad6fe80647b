import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Foundation
import Interview
import Orientation
import Synchronization
import Understanding

/// The real catalogue and the real dialogues, read once for all tests.
final class Project: Sendable {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let catalogue: Catalogue
  let gazetteer: Gazetteer
  let library: DialogueCompiler.Library

  static let shared = Result { try Project() }

  private init() throws {
    let seeds = try Seeds(folder: SeedFolder(Self.root.path + "/seeds"))
    catalogue = seeds.catalogue
    gazetteer = Gazetteer(communes: seeds.communes)
    library = DialogueCompiler(
      .init(outside: Assistant.outside, facts: Set(catalogue.facts.map(\.id.rawValue)))
    ).load(try SourceTree.folder(Self.root.path + "/dialogues"))
  }

  private let assistants = Mutex<[Day: Assistant]>([:])

  /// One for each date: it takes a while to make in a debug build.
  func assistant(today: Day) throws -> Assistant {
    try assistants.withLock { assistants in
      if let assistant = assistants[today] { return assistant }
      let assistant = Assistant(
        dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
        catalogue: catalogue, gazetteer: gazetteer, today: today)
      assistants[today] = assistant
      return assistant
    }
  }
}
