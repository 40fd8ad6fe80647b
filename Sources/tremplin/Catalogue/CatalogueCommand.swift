import ArgumentParser

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Tools for those who keep the catalogue true.",
    subcommands: [CatalogueCheckCommand.self, CatalogueShow.self, CatalogueSearch.self])
}
