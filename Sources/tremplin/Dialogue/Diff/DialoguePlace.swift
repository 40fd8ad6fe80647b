import Conversation
import DialogueFiles
import Essentials
import Foundation
import Interview

/// A folder of dialogues, or one dialogue in it, as an author names it.
struct DialoguePlace {
  private let root: String
  /// Nil where all of the folder is meant.
  private let dialogue: String?

  private static let script = "dialogue.yaml"

  init(_ path: String) {
    var url = URL(filePath: path).standardizedFileURL
    if url.lastPathComponent == Self.script { url.deleteLastPathComponent() }
    let isDialogue = FileManager.default.fileExists(
      atPath: url.appending(path: Self.script).path)
    root = (isDialogue ? url.deletingLastPathComponent() : url).path
    dialogue = isDialogue ? url.lastPathComponent : nil
  }

  func holds(_ id: Dialogue.ID) -> Bool { dialogue.map { $0 == id.rawValue } ?? true }

  /// - Throws: ``DialogueFault`` with every mistake, or where there is no dialogue at all.
  func compiled() throws -> [Dialogue] {
    let tree: SourceTree
    do {
      tree = try SourceTree.folder(root)
    } catch {
      throw DialogueFault(missing: root)
    }
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: nil)).load(tree)
    let errors = library.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DialogueFault(diagnostics: errors) }
    guard !library.dialogues.isEmpty else { throw DialogueFault(missing: root) }
    return library.dialogues
  }
}
