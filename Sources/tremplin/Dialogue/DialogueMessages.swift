import ArgumentParser

/// `tremplin dialogue messages`.
struct DialogueMessages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "messages",
    abstract: "Files for translators: every French text with its English.",
    subcommands: [MessagesExport.self, MessagesImport.self])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case po, xliff
  }
}
