import CatalogueFiles
public import Conversation
import DialogueFiles
import Essentials
import Foundation
import Orientation
import Understanding

/// The assistant with the real dialogues and the real catalogue, read from the working folder.
public enum Stage {
  public static let assistant = makeAssistant()

  private static func makeAssistant() -> Assistant {
    do {
      let seeds = try Seeds(folder: SeedFolder("seeds"))
      let library = DialogueCompiler(
        .init(outside: Assistant.outside, facts: Set(seeds.catalogue.facts.map(\.id.rawValue)))
      ).load(try SourceTree.folder("dialogues"))
      guard let today = Day(year: 2026, month: 11, day: 23) else { fatalError("no such day") }
      let assistant = Assistant(
        dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
        catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
      assistant.prepare()
      return assistant
    } catch {
      fatalError("run from the project's folder: \(error)")
    }
  }
}
