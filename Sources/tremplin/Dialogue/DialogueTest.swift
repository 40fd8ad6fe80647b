import ArgumentParser
import Conversation
import DialogueFiles
import DialogueTools
import Essentials
import Foundation
import Interview
import Rehearsal
import Terminal

/// `tremplin dialogue test`.
struct DialogueTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the conversations beside the dialogues.",
    discussion: """
      Each runs twice, the second time with the session restored after every turn. Then it says how \
      many steps, options and branches they have passed, and which they haven't.
      """)

  @Argument(help: "Names of dialogues (default: all).") var names: [String] = []
  @Flag(help: "Write what came back into the files, to be reviewed as a difference.")
  var update = false
  @Flag(help: "Write a conversation for each step, option and branch that none has passed.")
  var witness = false
  @Option(help: "Fail under this percentage of steps, options or branches.") var floor = 0
  @Flag(help: "Print the result as JSON.") var json = false
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard (0...100).contains(floor) else {
      throw ValidationError("--floor takes a percentage from 0 to 100.")
    }
  }

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let reports = try Failure.reported(in: language) {
      let workbench = try Workbench(locations, language)
      let chosen = try workbench.dialogues(named: names, language)
      return try rehearse(chosen, workbench, locations, language)
    }
    if json {
      try Output.json(TestOutput(dialogues: reports))
    } else {
      for report in reports { print(report.text(language, floor: floor)) }
    }
    if reports.contains(where: { !$0.failures.isEmpty || $0.isUnder(floor) }) {
      throw ExitCode.failure
    }
  }

  private func rehearse(
    _ dialogues: [Dialogue], _ workbench: Workbench, _ locations: Locations, _ language: Language
  ) throws -> [TestReport] {
    var rehearser = Rehearser(workbench)
    let folder = ConversationFolder(locations.dialogues)
    var coverages = Dictionary(
      uniqueKeysWithValues: workbench.library.dialogues.map { ($0.id, Coverage(of: $0)) })
    var counts: [Dialogue.ID: Int] = [:]
    var failures: [Dialogue.ID: [String]] = [:]
    var line = ProgressLine(label: "Conversations…", isPlain: false)
    // A conversation that hands over counts for both dialogues, whoever is tested.
    let all = try workbench.library.dialogues.flatMap { try folder.files(of: $0.id) }
    for (number, path) in all.enumerated() {
      line.update(done: number, of: all.count)
      let dialogue = folder.dialogue(of: path)
      let isChosen = dialogues.contains { $0.id == dialogue }
      let (passed, messages) = rehearser.run(
        path, of: dialogue, update: update && isChosen)
      counts[dialogue, default: 0] += 1
      if isChosen { failures[dialogue, default: []] += messages }
      for id in coverages.keys { coverages[id]?.note(passed) }
    }
    line.finish()
    return try dialogues.compactMap { dialogue in
      guard let coverage = coverages[dialogue.id] else { return nil }
      var report = TestReport(
        dialogue: dialogue.id.rawValue, conversations: counts[dialogue.id] ?? 0,
        failures: failures[dialogue.id] ?? [], coverage: coverage)
      if witness {
        report.witnesses = try WitnessWriter(workbench, folder, today: try options.day())
          .write(for: dialogue, coverage)
      }
      return report
    }
  }
}
