import ArgumentParser

struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Conversations that are kept.",
    subcommands: [SessionExport.self])
}
