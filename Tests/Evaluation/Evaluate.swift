import ArgumentParser

/// What the rules are worth, counted; `make evaluate` runs all of it.
@main
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Counts what is heard against labelled texts, and what the advice is worth.",
    discussion: "Without a subcommand, everything is evaluated. Run it from the project's root.",
    subcommands: [
      EvaluateAll.self, EvaluateUnderstanding.self, EvaluateSafety.self, EvaluateOrientation.self,
      Weigh.self,
    ],
    defaultSubcommand: EvaluateAll.self)
}

struct EvaluateAll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract:
      "Everything, one after the other; what the advice is worth goes into docs/evaluation.md.")

  func run() async throws {
    try EvaluateUnderstanding.parse([]).run()
    try EvaluateSafety.parse([]).run()
    try await EvaluateOrientation.parse(["--output", "docs/evaluation.md"]).run()
  }
}
