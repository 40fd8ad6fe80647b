import ArgumentParser
import Essentials
import Foundation
import Interview
import Rehearsal
import Storage

/// `tremplin session export CODE`: a person's data, for them to take along (GDPR, article 20).
struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "A person's data as JSON, for them to take along; or as a test of its dialogue.")

  @Argument(help: "The code that the person was given.")
  var code: String

  @Flag(help: "As a conversation file without a typed word, to be put beside its dialogue.")
  var asTest = false

  @OptionGroup var options: SessionOptions

  /// All of it: there is nothing else in the store.
  private struct Export: Encodable {
    let dialogue: String
    let language: String
    let created: String
    let updated: String
    let expires: String
    let outcome: String?
    let events: [Event]
  }

  func run() throws {
    let session = try Failure.reported(in: options.language) { try options.load(code) }
    let decoder = JSONDecoder()
    let events = try session.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
    guard !asTest else { return print(try conversation(session, events), terminator: "") }
    try Output.json(
      Export(
        dialogue: session.summary.dialogue, language: session.summary.language.rawValue,
        created: session.summary.created.description,
        updated: session.summary.updated.description,
        expires: session.summary.expires.description, outcome: session.summary.outcome,
        events: events))
  }

  /// Held on the day it began, with what comes back now.
  private func conversation(_ stored: StoredSession, _ log: [Event]) throws -> String {
    let language = options.language
    return try Failure.reported(in: language) {
      let about =
        language == .french
        ? "Une conversation tenue ; dire ici de quoi il s'agit."
        : "A real one; say what it is about."
      guard
        let file = ConversationFile(
          log: log, name: "export", about: about, today: stored.summary.created)
      else { throw Engine.Refusal.notBegun }
      let workbench = try Workbench(Locations(home: options.shared.home), language)
      return try file.run(on: workbench.assistant(on: file.today)).text
    }
  }
}
