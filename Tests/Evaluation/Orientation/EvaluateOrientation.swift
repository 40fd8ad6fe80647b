import ArgumentParser
import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Orientation
import Terminal
import Trials
import Understanding

/// The trials of the advice; fails where a rule is broken that must never be.
struct EvaluateOrientation: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orientation",
    abstract: "Cases, simulated people, limits, reasons, twins, businesses.")

  @Flag(help: "Far fewer people: a look, no evaluation.")
  var quick = false

  @Option(
    help: ArgumentHelp("Write it into this document, between its marks.", valueName: "file"))
  var output: String?

  func run() async throws {
    let seeds = try Seeds(folder: SeedFolder("seeds"))
    // A fixed day, so that figures change with the rules and the catalogue alone.
    guard let today = Day("2026-11-23") else { throw ExitCode.failure }
    var sections: [String] = []
    var broken = 0
    var line: (label: String, line: ProgressLine)?
    func progress(_ label: String, _ done: Int, _ all: Int) {
      if line?.label != label { line = (label, ProgressLine(label: label, isPlain: false)) }
      line?.line.update(done: done, of: all)
    }
    let trials = Trials(
      Setting(seeds, today: today), try assistant(seeds, today))
    await trials.run(quick ? .quick : .full, progress: progress) { findings in
      line?.line.finish()
      print(findings.markdown, "\n")
      sections.append(findings.markdown)
      broken += findings.violations.count
    }
    if let output { try MarkedDocument(path: output).replace("orientation", with: sections) }
    guard broken == 0 else { throw ExitCode.failure }
  }

  private func assistant(_ seeds: Seeds, _ today: Day) throws -> Assistant {
    let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(Surroundings(outside: Assistant.outside, facts: facts))
      .load(try SourceTree.folder("dialogues"))
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
  }
}
