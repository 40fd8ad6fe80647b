import ArgumentParser
import DialogueTools
import Essentials
import Interview

/// `tremplin dialogue graph`.
struct DialogueGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw a dialogue: questions, conditions, ends.",
    discussion: """
      Mermaid is shown by browsers, editors and code hosts; DOT is for Graphviz: \
      tremplin dialogue graph youth --format dot | dot -Tsvg > youth.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, dot
  }

  @Argument(help: "The dialogue's name: youth.") var name: String
  @Option(help: "mermaid or dot.") var format: Format = .mermaid
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    try Failure.reported(in: language) {
      let workbench = try Workbench(locations, language)
      for dialogue in try workbench.dialogues(named: [name], language) {
        let flow = Flow(of: dialogue)
        print(format == .mermaid ? flow.mermaid : flow.dot, terminator: "")
      }
    }
  }
}
