import ArgumentParser
import CatalogueFiles
import Essentials
import Trials

/// The trials of the advice; fails where a rule is broken that must never be.
struct EvaluateOrientation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orientation", abstract: "Cases, simulated people, limits, reasons, twins.")

  @Flag(help: "Far fewer people: a look, no evaluation.")
  var quick = false

  @Option(
    help: ArgumentHelp("Write it into this document, between its marks.", valueName: "file"))
  var output: String?

  func run() throws {
    let seeds = try Seeds(folder: SeedFolder("seeds"))
    // A fixed day, so that figures change with the rules and the catalogue alone.
    guard let today = Day("2026-11-23") else { throw ExitCode.failure }
    var sections: [String] = []
    var broken = 0
    Trials(Setting(seeds, today: today)).run(quick ? .quick : .full) { findings in
      print(findings.markdown, "\n")
      sections.append(findings.markdown)
      broken += findings.violations.count
    }
    if let output { try MarkedDocument(path: output).replace("orientation", with: sections) }
    guard broken == 0 else { throw ExitCode.failure }
  }
}
