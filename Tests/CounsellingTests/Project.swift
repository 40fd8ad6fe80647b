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

  /// `edit` is given the text of `dialogues/core/place.yaml`.
  static func makeAssistant(
    on day: String, without schools: Set<String> = [], edit: ((String) -> String)? = nil
  ) throws -> Assistant {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: facts))
      .load(try tree(edit))
    guard let today = Day(day) else { throw BadFixture() }
    var catalogue = seeds.catalogue
    catalogue.programmes.removeAll { schools.contains($0.school.rawValue) }
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
  }

  private static func tree(_ edit: ((String) -> String)?) throws -> SourceTree {
    let folder = root.path + "/dialogues"
    guard let edit else { return try .folder(folder) }
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".yaml") {
      files[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }
    files["core/place.yaml"] = files["core/place.yaml"].map(edit)
    return .memory(files)
  }
}
