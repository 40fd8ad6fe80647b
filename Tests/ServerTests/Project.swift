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

  /// An assistant whose dialogues were edited: in each file, some words by others.
  static func assistant(
    editing edits: [(file: String, old: String, new: String)]
  ) throws -> Assistant {
    var files: [String: String] = [:]
    let folder = root.appending(path: "dialogues")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".yaml") {
      files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    for edit in edits {
      guard let text = files[edit.file], text.contains(edit.old) else { throw Unedited(edit.file) }
      files[edit.file] = text.replacing(edit.old, with: edit.new)
    }
    return try makeAssistant(.memory(files))
  }

  /// The words that were to be edited are not in the file.
  struct Unedited: Error {
    let file: String

    init(_ file: String) { self.file = file }
  }

  private static func makeAssistant(_ tree: SourceTree? = nil) throws -> Assistant {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let library = DialogueCompiler(
      .init(outside: Assistant.outside, facts: Set(seeds.catalogue.facts.map(\.id.rawValue)))
    ).load(try tree ?? SourceTree.folder(root.path + "/dialogues"))
    if let error = library.diagnostics.first(where: { $0.severity == .error }) { throw error }
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes),
      today: today)
  }
}
