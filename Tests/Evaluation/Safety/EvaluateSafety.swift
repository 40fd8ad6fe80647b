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

  @Option(help: "List the alarms that the lines of this file of ordinary sentences raise.")
  var ordinary: String?

  @Option(help: "Count and list what goes wrong in a file of labelled sentences.")
  var round: String?

  func run() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let seeds = try Seeds(folder: SeedFolder(root.appending(path: "seeds").path))
    guard let today = Day("2026-11-23") else { return }
    let understander = Understander(
      vocabulary: Vocabulary(of: seeds.catalogue), gazetteer: Gazetteer(communes: seeds.communes))
    func judge(_ sentence: DistressSentence) -> SafetyReport.Judged {
      let reading = understander.read(
        sentence.text, expecting: .nothing, language: sentence.language, today: today)
      return SafetyReport.Judged(sentence: sentence, heard: reading.distress)
    }
    if let ordinary {
      let text = try String(contentsOf: URL(filePath: ordinary), encoding: .utf8)
      let lines = text.split(separator: "\n").map { judge(DistressSentence(ordinary: $0)) }
      return SafetyReport(judged: lines, others: []).printAlarms()
    }
    if let round {
      let sentences = try DistressSentence.all(inTable: URL(filePath: round))
      return SafetyReport(judged: sentences.map(judge), others: []).printRound()
    }
    let report = SafetyReport(
      judged: try DistressSentence.all(in: root).map(judge),
      others: try DistressSentence.others(in: root).map(judge))
    if failures { report.printFailures() } else { report.print() }
  }
}
