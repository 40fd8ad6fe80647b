import ArgumentParser
import Essentials

/// `tremplin session`.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "What is kept of conversations: list, show, hand out, erase.",
    subcommands: [
      SessionList.self, SessionShow.self, SessionExport.self, SessionForget.self,
      SessionPurge.self,
    ])
}
