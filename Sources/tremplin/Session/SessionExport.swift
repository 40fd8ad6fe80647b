import ArgumentParser
import Essentials
import Foundation
import Interview
import Rehearsal
import Storage

/// `tremplin session export`.
struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a conversation as a file, without a typed word.")

  @Argument(help: "The code that takes the conversation up again.") var code: String
  @Flag(help: "As a conversation file, to be put beside its dialogue as a test.")
  var asTest = false
  @Option(help: ArgumentHelp("Where conversations are kept.", valueName: "url"))
  var store: String?
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard asTest else { throw ValidationError("Only --as-test is known yet.") }
  }

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let today = try options.day()
    try Failure.reported(in: language) {
      let location = try StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite")
      let stored = try SQLiteSessionStore(location)
        .load(try ResumeCode(code), today: today)
      print(
        try Self.conversation(stored, Workbench(locations, language), language), terminator: "")
    }
  }

  /// Held on the day it began, with what comes back now.
  private static func conversation(
    _ stored: StoredSession, _ workbench: Workbench, _ language: Language
  ) throws -> String {
    let decoder = JSONDecoder()
    let log = try stored.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
    let about =
      language == .french
      ? "Une conversation tenue ; dire ici de quoi il s'agit." : "A real one; say what it is about."
    guard
      let file = ConversationFile(
        log: log, name: "export", about: about, today: stored.summary.created)
    else { throw Engine.Refusal.notBegun }
    return try file.run(on: workbench.assistant(on: file.today)).text
  }
}
