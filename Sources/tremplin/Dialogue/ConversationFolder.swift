import Essentials
import Foundation
import Interview

/// The conversations beside the dialogues, as files.
struct ConversationFolder {
  private let root: String

  init(_ root: String) {
    self.root = root
  }

  /// Sorted by name; none where a dialogue has no conversations.
  func files(of dialogue: Dialogue.ID) throws -> [String] {
    let folder = self.folder(of: dialogue)
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
  }

  func dialogue(of path: String) -> Dialogue.ID {
    Dialogue.ID(
      URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent()
        .lastPathComponent)
  }

  func folder(of dialogue: Dialogue.ID) -> String { "\(root)/\(dialogue)/conversations" }

  func write(_ text: String, to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
