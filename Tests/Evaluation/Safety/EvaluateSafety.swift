import ArgumentParser
import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Understanding

struct EvaluateSafety: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "safety",
    abstract: "Cries for help heard, and alarms raised for nothing.",
    discussion: "Rules may be fitted to the tune half; of the check half only sums are printed.")

  @Flag(help: "Also list what goes wrong in the tune half.")
  var failures = false

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    guard let today = Day("2026-11-23") else { return }
    let understander = Understander(
      vocabulary: Vocabulary(of: seeds.catalogue), gazetteer: Gazetteer(communes: seeds.communes))
    let judged = try DistressSentence.all(in: root).map { sentence in
      let reading = understander.read(
        sentence.text, expecting: .nothing, language: sentence.language, today: today)
      return SafetyReport.Judged(sentence: sentence, heard: reading.distress)
    }
    let report = SafetyReport(judged: judged)
    if failures { report.printFailures() } else { report.print() }
  }
}
