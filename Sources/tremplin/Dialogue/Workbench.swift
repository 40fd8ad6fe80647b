import CatalogueFiles
import Conversation
import DialogueFiles
import DialogueTools
import Essentials
import Interview
import Orientation
import Rehearsal
import Storage

/// Dialogues, catalogue and assistant, as the tools for authors need them.
struct Workbench {
  let library: DialogueCompiler.Library
  private let loaded: LoadedCatalogue
  private let phrases: Phrasebook

  init(_ locations: Locations, _ language: Language) throws {
    (loaded, library) = try Loading(locations, language).everything()
    phrases = try Phrasebook(library.phrases)
  }

  /// Takes a while: to be asked once for each date.
  func assistant(on today: Day) -> Assistant {
    Assistant(
      dialogues: library.dialogues, phrases: phrases, catalogue: loaded.catalogue,
      gazetteer: loaded.gazetteer, today: today)
  }

  /// The dialogues that were named, all of them where none was.
  func dialogues(named names: [String], _ language: Language) throws -> [Dialogue] {
    guard !names.isEmpty else { return library.dialogues }
    return try names.map { name in
      guard let dialogue = library.dialogues.first(where: { $0.id.rawValue == name }) else {
        throw Failure.noDialogue(name, library.dialogues.map(\.id.rawValue), language)
      }
      return dialogue
    }
  }
}
