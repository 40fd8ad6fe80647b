import ArgumentParser
import Conversation
import DialogueFiles
import DialogueTools
import Essentials
import Foundation
import Interview
import Storage

/// `tremplin dialogue diff`.
struct DialogueDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What an edit does to conversations that were begun before it.",
    discussion: """
      OLD and NEW are folders of dialogues, one dialogue's folder, or its file. Each change is said \
      to go on (nobody notices), to ask again (questions may come or go), or to lose an answer. \
      --sessions counts the conversations in the store that it concerns.
      """)

  @Argument(help: "The dialogues before the edit.") var old: String
  @Argument(help: "The dialogues after it.") var new: String
  @Flag(help: "Count the conversations that are concerned.") var sessions = false
  @Option(
    help: ArgumentHelp("Where conversations are kept: sqlite:PATH.", valueName: "url"))
  var store: String?
  @Flag(help: "Print the result as JSON.") var json = false
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let reports = try Failure.reported(in: language) { try compare(language) }
    if json {
      try Output.json(DiffOutput(dialogues: reports))
    } else {
      for report in reports { print(report.text(language)) }
    }
  }

  private func compare(_ language: Language) throws -> [DiffReport] {
    let (before, after) = (DialoguePlace(old), DialoguePlace(new))
    let (old, new) = (try before.compiled(), try after.compiled())
    let counter = try sessions ? counter(old, new, language) : nil
    let names = Set((old + new).map(\.id)).filter { before.holds($0) && after.holds($0) }
    return try names.sorted().map { name in
      guard let was = old.first(where: { $0.id == name }) else {
        return DiffReport(name, presence: .added)
      }
      guard let now = new.first(where: { $0.id == name }) else {
        return DiffReport(name, presence: .removed)
      }
      let changes = ScriptComparison(of: was, with: now).changes
      return DiffReport(name, changes, try counter?.count(changes, from: was, to: now))
    }
  }

  private func counter(
    _ old: [Dialogue], _ new: [Dialogue], _ language: Language
  ) throws -> SessionCounter {
    let locations = Locations(home: options.home)
    let today = try options.day()
    let loading = Loading(locations, language)
    let loaded = try loading.catalogue()
    let phrases = try Phrasebook(loading.compiled(facts: nil).phrases)
    func assistant(_ dialogues: [Dialogue]) -> Assistant {
      Assistant(
        dialogues: dialogues, phrases: phrases, catalogue: loaded.catalogue,
        gazetteer: loaded.gazetteer, today: today)
    }
    let location = try StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite")
    return SessionCounter(
      old: assistant(old), new: assistant(new), store: try SQLiteSessionStore(location),
      today: today)
  }
}
