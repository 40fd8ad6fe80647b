import ArgumentParser

/// What the rules are worth, counted; `make evaluate` runs all of it.
@main
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Counts what is heard, and what the advice is worth.",
    discussion: "Without a subcommand, everything is evaluated. Run it from the project's root.",
    subcommands: [EvaluateAll.self, EvaluateOrientation.self, EvaluateUnderstanding.self],
    defaultSubcommand: EvaluateAll.self)
}

struct EvaluateAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Everything, one after the other.")

  @Option(help: "Also write what the advice is worth into this file.") var output: String?

  func run() throws {
    try EvaluateUnderstanding.parse([]).run()
    try EvaluateOrientation.parse(output.map { ["--output", $0] } ?? []).run()
  }
}
