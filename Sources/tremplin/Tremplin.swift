import ArgumentParser

@main
struct Tremplin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tremplin",
    abstract: "An interview that ends with a trade, a school and a next step.",
    discussion: """
      For young people, their parents and businesses, about the French écoles de production. \
      Rules only: the same answers always give the same advice, and nothing leaves this machine.

      Exit status: 0 done, 1 failed, 2 cancelled, 3 nothing found, 64 wrong usage, 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      Chat.self, Serve.self, Connect.self, Kiosk.self, ReportCommand.self, Recommend.self,
      Compare.self, CounselCommand.self, SessionCommand.self, Stats.self, Privacy.self,
      CatalogueCommand.self,
      DialogueCommand.self, Understand.self,
    ],
    defaultSubcommand: Chat.self)
}
