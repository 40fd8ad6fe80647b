import ArgumentParser
import Conversation
import DialogueTools
import Essentials
import Foundation
import Interview
import Rehearsal
import Terminal

/// `tremplin dialogue simulate`.
struct DialogueSimulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Let random people talk to a dialogue.",
    discussion: """
      They answer, mumble, say nothing, correct themselves, go back and change their language. A \
      conversation that doesn't end, or a step that nobody reaches, is a failure; a crash is one \
      too, and names the conversation's seed. The same seed gives the same conversations.
      """)

  @Argument(help: "How many conversations.") var count: Int
  @Argument(help: "Names of dialogues (default: all).") var names: [String] = []
  @Option(help: "The first conversation's number.") var seed: UInt64 = 1
  @Option(help: "How many at a time (default: one for each core).") var jobs: Int?
  @Flag(help: "Print the conversations themselves, as conversation files.") var show = false
  @Flag(help: "Print the result as JSON.") var json = false
  @Flag(help: .hidden) var work = false
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard count > 0 else { throw ValidationError("At least one conversation is needed.") }
    guard seed <= UInt64.max - UInt64(count) else {
      throw ValidationError("The seed is too large.")
    }
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs takes a number from 1.") }
  }

  func run() async throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let workbench = try Failure.reported(in: language) { try Workbench(locations, language) }
    let dialogues = try workbench.dialogues(named: names, language)
    let assistant = workbench.assistant(on: try options.day())
    if work { return try simulate(dialogues, on: assistant) }
    if show { return try print(dialogues, on: assistant) }
    var reports: [SimulationReport] = []
    for dialogue in dialogues {
      let crew = SimulationCrew(
        dialogue: dialogue.id.rawValue, arguments: try childArguments(),
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
      var line = ProgressLine(label: "\(dialogue.id)…", isPlain: false)
      let begin = ContinuousClock.now
      let result = try await crew.run(count: count, seed: seed) { done in
        line.update(done: done, of: count)
      }
      line.finish()
      let seconds = (ContinuousClock.now - begin) / .seconds(1)
      reports.append(SimulationReport(dialogue, result, seconds: seconds))
    }
    if json {
      try Output.json(SimulationOutput(seed: seed, dialogues: reports))
    } else {
      for report in reports { Swift.print(report.text(language)) }
    }
    if reports.contains(where: { !$0.isFine }) { throw ExitCode.failure }
  }

  /// One worker's share, in its own process: a trap ends it, and not the whole.
  private func simulate(_ dialogues: [Dialogue], on assistant: Assistant) throws {
    guard let dialogue = dialogues.first else { return }
    let tally = simulation(of: dialogue, on: assistant).run(seeds: seed..<(seed + UInt64(count)))
    Swift.print(String(decoding: try JSONEncoder().encode(WireTally(tally)), as: UTF8.self))
  }

  /// The conversation of each seed, to be read, or to be kept as a test.
  private func print(_ dialogues: [Dialogue], on assistant: Assistant) throws {
    for dialogue in dialogues {
      let simulation = simulation(of: dialogue, on: assistant)
      for seed in seed..<(seed + UInt64(count)) {
        let (language, acts) = simulation.acts(of: seed)
        let file = ConversationFile(
          about: "Simulated, seed \(seed).", name: "\(seed)", dialogue: dialogue.id,
          language: language, today: assistant.today, inputs: acts.map(ConversationFile.Input.init))
        Swift.print(try file.run(on: assistant).text)
      }
    }
  }

  private func simulation(
    of dialogue: Dialogue, on assistant: Assistant
  ) -> Simulation<AssistantStage> {
    Simulation(
      of: dialogue, among: Array(assistant.engine.dialogues.values),
      on: AssistantStage(assistant), values: ValueSource(assistant))
  }

  private func childArguments() throws -> [String] {
    var arguments = ["--work", "--today", try options.day().description]
    if let home = options.home { arguments += ["--home", home] }
    return arguments
  }
}

extension ConversationFile.Input {
  fileprivate init(_ act: Act) {
    switch act {
    case .event(let event): self = .event(event)
    case .words(let words): self = .words(words)
    }
  }
}
