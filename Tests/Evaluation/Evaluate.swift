import ArgumentParser

/// What the rules are worth, counted; `make evaluate` runs all of it.
@main
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Counts what is heard against labelled texts, and what the advice is worth.",
    discussion: "Without a subcommand, everything is evaluated. Run it from the project's root.",
    subcommands: [
      EvaluateAll.self, EvaluateUnderstanding.self, EvaluateSafety.self, EvaluateOrientation.self,
    ],
    defaultSubcommand: EvaluateAll.self)
}

struct EvaluateAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Everything, one after the other.")

  func run() throws {
    try EvaluateUnderstanding.parse([]).run()
    try EvaluateSafety.parse([]).run()
    try EvaluateOrientation.parse([]).run()
  }
}
