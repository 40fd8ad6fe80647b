import ArgumentParser
import CatalogueFiles
import DialogueFiles
import Essentials
import Foundation
import Orientation

/// `tremplin catalogue check`.
struct CatalogueCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every row of seeds/, and every figure in dialogues/.",
    discussion: """
      Errors (a reference to nothing, a word outside its list, coordinates in the sea, two rows \
      that are one) fail; warnings (a row older than 18 months, a text over 300 characters) don't. \
      Nothing is loaded.
      """)

  @Flag(help: "One JSON object on standard output.")
  var json = false

  @Flag(help: "List warnings too, not only their number.")
  var warnings = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let locations = Locations(home: options.home)
    let report = try Failure.reported(in: language) {
      let seeds = try Seeds(folder: SeedFolder(locations.seeds))
      let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
      let library = try Loading(locations, language).compiled(facts: facts)
      return CatalogueReport(
        counts: SeedFile.allCases.map { ($0, seeds.cells(of: $0).count) },
        rows: seeds.diagnostics + CatalogueCheck(seeds).diagnostics(today: today),
        figures: FigureReport(seeds.catalogue).findings(in: library.dialogues))
    }
    if json { try print(report.json()) } else { report.print(listsWarnings: warnings, language) }
    if report.hasErrors { throw ExitCode.failure }
  }
}
