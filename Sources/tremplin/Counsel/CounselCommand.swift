import ArgumentParser
import Essentials

/// `tremplin counsel`.
struct CounselCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counsel",
    abstract: "The workbench of those who accompany young people.",
    discussion: """
      Cases, answers filled in together, advice with your own ranking, notes, dates and pages to \
      take home. « aide » inside shows every command.

      An account comes first: tremplin counsel account add NAME prints its token, once.
      """,
    subcommands: [CounselDesk.self, CounselAccount.self],
    defaultSubcommand: CounselDesk.self)
}
