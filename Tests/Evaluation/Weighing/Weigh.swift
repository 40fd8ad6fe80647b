import ArgumentParser

struct Weigh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weigh",
    abstract: "Learns the tables of weights from labelled texts, and writes them as source.",
    discussion: """
      Nothing of a check half is read, nor of a kept round. A table is source: read its difference before
      you commit it.
      """,
    subcommands: [WeighDistress.self, WeighQuestions.self, WeighAnswers.self])
}
