import ArgumentParser

struct DialogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialogue",
    abstract: "Tools for those who write dialogues.",
    subcommands: [DialogueCheck.self])
}
