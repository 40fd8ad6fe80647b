import ArgumentParser
import Essentials
import Foundation
import Interview
import Storage

/// `tremplin session export CODE`: a person's data, for them to take along (GDPR, article 20).
struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "A person's data as JSON, for them to take along.")

  @Argument(help: "The code that the person was given.")
  var code: String

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
    try Output.json(
      Export(
        dialogue: session.summary.dialogue, language: session.summary.language.rawValue,
        created: session.summary.created.description,
        updated: session.summary.updated.description,
        expires: session.summary.expires.description, outcome: session.summary.outcome,
        events: try session.events.map {
          try decoder.decode(Event.self, from: Data($0.utf8))
        }))
  }
}
