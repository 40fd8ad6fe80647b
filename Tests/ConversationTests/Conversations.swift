import Essentials
import Foundation
import Interview
import Rehearsal

/// The conversation files beside the dialogues.
enum Conversations {
  static func all() -> [URL] {
    let root = Project.root.appending(path: "dialogues").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? [])
      .filter { $0.path.contains("/conversations/") && $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
  }

  static func file(_ url: URL) throws -> ConversationFile {
    let folder = url.deletingLastPathComponent().deletingLastPathComponent()
    return try ConversationFile(
      try String(contentsOf: url, encoding: .utf8), name: url.lastPathComponent,
      dialogue: Dialogue.ID(folder.lastPathComponent))
  }
}
