import ArgumentParser
import CatalogueFiles
import Conversation
import DialogueFiles
import DialogueTools
import Essentials
import Interview
import Orientation
import Terminal

/// `tremplin dialogue check`.
struct DialogueCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compile every dialogue and print what is wrong with it.",
    discussion: """
      Dialogues without an error are then explored: every way that answers can lead. --ways tells \
      the ends of each, with the fewest and the most questions, and a conversation that gets there.
      """)

  @Flag(help: "Tell the ends of each dialogue, and how to get there.") var ways = false
  @Flag(help: "Mend what can be mended, in the files, and give each step an id; then check again.")
  var fix = false
  @Flag(help: "Print the diagnostics as JSON, for editors and CI.") var json = false
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let (diagnostics, reports, named) = try Failure.reported(in: language) {
      let seeds = try Seeds(folder: SeedFolder(locations.seeds))
      let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
      let figures = FigureCheck(seeds.catalogue)
      let loading = Loading(locations, language)
      var library = try loading.compiled(facts: facts, figures: figures)
      if fix, try Mending(folder: locations.dialogues).mend(library.diagnostics) > 0 {
        library = try loading.compiled(facts: facts, figures: figures)
      }
      var named = 0
      if fix, !library.diagnostics.contains(where: { $0.severity == .error }) {
        let naming = StepNaming(of: try Loading.tree(locations))
        named = naming.count
        try Mending(folder: locations.dialogues).write(naming.fixIts)
        if named > 0 { library = try loading.compiled(facts: facts, figures: figures) }
      }
      let reports = explore(library.dialogues)
      let found = reports.flatMap { library.diagnostics(of: $1, on: $0) }
      return (Set(library.diagnostics + found).sorted(), reports, named)
    }
    if json {
      try Output.json(DialogueFiles.Diagnostic.Listing(diagnostics))
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
      return
    }
    for diagnostic in diagnostics { show(diagnostic, in: language) }
    let errors = diagnostics.count { $0.severity == .error }
    if ways {
      for (dialogue, report) in reports { print(report.text(of: dialogue, language)) }
    }
    if named > 0 {
      print(language == .french ? "étapes nommées : \(named)" : "steps named: \(named)")
    }
    let warnings = diagnostics.count - errors
    print(
      language == .french
        ? Output.count(errors, "erreur") + ", " + Output.count(warnings, "avertissement")
        : "\(errors) \(errors == 1 ? "error" : "errors"), "
          + "\(warnings) \(warnings == 1 ? "warning" : "warnings")")
    if errors > 0 { throw ExitCode.failure }
  }

  /// In French with a sentence that says what it means: the diagnostic itself is in English, like
  /// the keys of the language.
  private func show(_ diagnostic: DialogueFiles.Diagnostic, in language: Language) {
    let meaning = language == .french ? "\n      = \(diagnostic.code.french)" : ""
    Output.error(diagnostic.description + meaning)
  }

  private func explore(_ dialogues: [Dialogue]) -> [(Dialogue, ModelReport)] {
    dialogues.map { dialogue in
      var line = ProgressLine(label: "\(dialogue.id)…", isPlain: false)
      defer { line.finish() }
      var checker = ModelChecker(dialogue, outside: Assistant.outside)
      let report = checker.run { line.update(done: Int($0 * 1_000), of: 1_000) }
      return (dialogue, report)
    }
  }
}

extension ModelReport {
  fileprivate func text(of dialogue: Dialogue, _ language: Language) -> String {
    let isFrench = language == .french
    var lines = [
      isFrench
        ? "\(dialogue.id) : \(states) états, \(witnesses.count) étapes, choix et branches atteints"
        : "\(dialogue.id): \(states) states, \(witnesses.count) steps, options and branches reached"
    ]
    for (outcome, ending) in endings.sorted(by: { $0.key < $1.key }) {
      lines.append(
        isFrench
          ? "  \(outcome) : \(ending.range(" à ")) questions ; par exemple \(ending.witness.summary)"
          : "  \(outcome): \(ending.range(" to ")) questions; "
            + "\(ending.witness.summary) for instance")
    }
    return lines.joined(separator: "\n")
  }
}

extension ModelReport.Ending {
  fileprivate func range(_ word: String) -> String {
    fewestQuestions == mostQuestions
      ? "\(fewestQuestions)" : "\(fewestQuestions)\(word)\(mostQuestions)"
  }
}
