import Conversation
import DialogueFiles
import Essentials
import Foundation
import Orientation
import Storage

/// Makes an assistant of the files of a folder, again and again, with one catalogue.
struct Workshop {
  let folder: String
  private let loaded: LoadedCatalogue
  private let today: Day

  init(dialogues folder: String, home: Locations, today: Day, _ language: Language) throws {
    self.folder = folder
    self.today = today
    loaded = try Loading(home, language).catalogue()
  }

  /// - Throws: ``DialogueFault`` with every mistake of the folder.
  func assistant() throws -> Assistant {
    let tree: SourceTree
    do {
      tree = try SourceTree.folder(folder)
    } catch {
      throw DialogueFault(missing: folder)
    }
    let facts = Set(loaded.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: facts)).load(tree)
    let errors = library.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DialogueFault(diagnostics: errors) }
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: loaded.catalogue, gazetteer: loaded.gazetteer, today: today)
  }

  /// Changes whenever a file of the folder is saved.
  func fingerprint() -> [String: Date] {
    let root = URL(filePath: folder)
    let files = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.contentModificationDateKey])
    var dates: [String: Date] = [:]
    for case let file as URL in files ?? .init() where file.pathExtension == "yaml" {
      let values = try? file.resourceValues(forKeys: [.contentModificationDateKey])
      dates[file.path] = values?.contentModificationDate ?? .distantPast
    }
    return dates
  }
}
