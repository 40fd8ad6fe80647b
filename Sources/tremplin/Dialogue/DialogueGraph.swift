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

      A long dialogue is read in parts: --overview has each section in one box, --section draws one.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, dot
  }

  @Argument(help: "The dialogue's name: youth.") var name: String
  @Option(help: "mermaid or dot.") var format: Format = .mermaid
  @Flag(help: "Draw each section as one box.") var overview = false
  @Option(help: "Draw this section alone, by its id.") var section: String?
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    try Failure.reported(in: language) {
      let workbench = try Workbench(locations, language)
      for dialogue in try workbench.dialogues(named: [name], language) {
        let flow = try flow(of: dialogue, language)
        print(format == .mermaid ? flow.mermaid : flow.dot, terminator: "")
      }
    }
  }

  private func flow(of dialogue: Dialogue, _ language: Language) throws -> Flow {
    guard let section else { return Flow(of: dialogue, isOverview: overview) }
    guard let flow = Flow(ofSection: section, in: dialogue) else {
      throw Failure.noSection(section, dialogue.sections.map(\.name), language)
    }
    return flow
  }
}
