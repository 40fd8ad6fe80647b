import ArgumentParser
import Essentials
import Foundation
import Interview
import Rehearsal
import Storage

/// `tremplin session export`: a person's data, for them to take along (GDPR, article 20).
struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "All that is kept of a conversation, as JSON or as a test.")

  @Argument(help: "The code that takes the conversation up again.") var code: String
  @Flag(help: "As a conversation file, to be put beside its dialogue as a test.")
  var asTest = false
  @OptionGroup var options: SessionOptions

  func run() throws {
    let language = options.language
    try Failure.reported(in: language) {
      let stored = try options.load(code)
      guard asTest else { return try Output.json(try SessionData(stored)) }
      let workbench = try Workbench(Locations(home: options.shared.home), language)
      print(try Self.conversation(stored, workbench, language), terminator: "")
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
