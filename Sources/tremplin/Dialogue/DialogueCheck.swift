import ArgumentParser
import CatalogueFiles
import DialogueFiles
import Essentials
import Orientation

/// `tremplin dialogue check`.
struct DialogueCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compile every dialogue and print what is wrong with it.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let diagnostics = try Failure.reported(in: language) {
      let seeds = try Seeds(folder: SeedFolder(locations.seeds))
      return try Loading(locations, language)
        .compiled(facts: Set(seeds.catalogue.facts.map(\.id.rawValue))).diagnostics
    }
    for diagnostic in diagnostics { Output.error(diagnostic.description) }
    let errors = diagnostics.count { $0.severity == .error }
    print(
      language == .french
        ? "\(errors) erreurs, \(diagnostics.count - errors) avertissements"
        : "\(errors) errors, \(diagnostics.count - errors) warnings")
    if errors > 0 { throw ExitCode.failure }
  }
}
