import ArgumentParser
import Conversation
import DialogueFiles

/// `tremplin dialogue schema`.
struct DialogueSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of dialogue files, for editors.",
    discussion: """
      With the YAML extension of VS Code, a first line in your script is enough:

      # yaml-language-server: $schema=../../docs/schema/dialogue.json
      """)

  @Argument(help: "What kind of file: dialogue, fragment or phrases.")
  var subject = Subject.dialogue

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case dialogue, fragment, phrases
  }

  func run() throws {
    guard let subject = DialogueSchema.Subject(rawValue: subject.rawValue) else { return }
    print(
      try DialogueSchema(Surroundings(outside: Assistant.outside)).text(for: subject),
      terminator: "")
  }
}
