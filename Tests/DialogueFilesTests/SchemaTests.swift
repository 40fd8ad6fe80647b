import Essentials
import Foundation
import Testing

@testable import DialogueFiles

@Suite struct SchemaTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func accepts(_ text: String, _ subject: DialogueSchema.Subject) throws -> Bool {
    let validator = try SchemaValidator(DialogueSchema(.test).text(for: subject))
    var reader = YAMLReader(SourceFile(path: "f", name: "f", text: text))
    let root = reader.read()
    return validator.accepts(try #require(root))
  }

  /// Every YAML file of the dialogues.
  static let shipped: [String] = {
    let folder = root.appending(path: "dialogues")
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test(arguments: shipped)
  func `every shipped file is accepted`(_ path: String) throws {
    let text = try String(
      contentsOf: Self.root.appending(path: "dialogues/\(path)"), encoding: .utf8)
    let subject: DialogueSchema.Subject =
      if path.hasSuffix("dialogue.yaml") {
        .dialogue
      } else {
        path == "phrases.yaml" ? .phrases : .fragment
      }
    #expect(try accepts(text, subject), "\(path)")
  }

  /// What a schema can see; names that must exist and meanings are the compiler's.
  private static let visible: Set<Diagnostic.Code> = [
    .unknownKey, .missingKey, .wrongType, .unknownWord, .badName, .badNumber, .emptySteps,
    .unknownType, .badRange,
  ]

  /// A range whose ends are swapped has the right shape: schemas don't reckon.
  private static let reckoned = ["age 99..8"]

  @Test(
    arguments: Mistake.all.filter { visible.contains($0.code) && !reckoned.contains($0.bad) })
  func `a mistake of shape is refused`(_ mistake: Mistake) throws {
    let text = try #require(mistake.files()[mistake.file])
    let subject: DialogueSchema.Subject =
      mistake.file == "phrases.yaml"
      ? .phrases : mistake.file.hasSuffix("dialogue.yaml") ? .dialogue : .fragment
    #expect(try !accepts(text, subject), "\(mistake.testDescription)")
  }

  @Test func `the schema knows the shape of every key of every step`() {
    for kind in StepKind.allCases {
      for key in kind.keys {
        #expect(DialogueSchema().shape(of: key) != true, "\(kind.rawValue): \(key)")
      }
    }
  }
}
