import ArgumentParser

struct DialogueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialogue",
    abstract: "Tools for those who write dialogues.",
    subcommands: [
      DialogueCheck.self, DialogueTest.self, DialogueDiff.self, DialogueSimulate.self,
      DialogueGraph.self,
      DialogueMessages.self, DialogueRun.self, DialogueSchemaCommand.self,
    ])
}
