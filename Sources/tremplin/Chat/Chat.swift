import ArgumentParser
import Conversation
import Essentials
import Foundation
import Interview
import Storage
import Terminal

/// `tremplin chat`.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The interview at the terminal.",
    discussion: """
      Answer in your own words, or with the number of a choice. At any time: retour, passer, \
      pourquoi, aide, résumé, une personne, effacer, stop.

      For a screen reader, use --plain: numbered choices, no colour, nothing is redrawn.
      """)

  enum Door: String, ExpressibleByArgument, CaseIterable {
    case youth, fair, parent, business
  }

  @Option(help: "Who is interviewed: \(Door.allCases.map(\.rawValue).joined(separator: ", ")).")
  var dialogue: Door = .youth

  @Flag(help: "Plain language: short sentences, one idea each (FALC); for the young.")
  var easy = false

  @Option(help: ArgumentHelp("Take up a conversation again.", valueName: "code"))
  var resume: String?

  @Flag(help: "Plain text for screen readers (also: TREMPLIN_PLAIN=1, ACCESSIBLE=1).")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Where conversations are kept: sqlite:PATH, or sqlite::memory: to keep nothing.",
      valueName: "url"))
  var store: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard !easy || dialogue == .youth else {
      throw ValidationError("--easy goes with --dialogue youth: no other is in plain language.")
    }
  }

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let locations = Locations(home: options.home)
    let ending = try Failure.reported(in: language) {
      let code = try resume.map { text throws(ResumeCode.Fault) in try ResumeCode(text) }
      let location = try StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite")
      let assistant = try Loading(locations, language, isPlain: plain).assistant(today: today)
      // The first question can be read meanwhile.
      Thread.detachNewThread { assistant.prepare() }
      let sessions = try SQLiteSessionStore(location)
      var chat =
        if let code {
          try LocalChat(assistant, resuming: code, store: sessions, today: today)
        } else {
          try LocalChat(
            assistant, chosen(among: assistant), in: language, store: sessions, today: today)
        }
      var terminal = TerminalSession(wantsPlain: plain)
      return try terminal.run(&chat)
    }
    if ending != .done { throw ExitCode(ending.rawValue) }
  }

  private func chosen(among assistant: Assistant) -> Dialogue.ID {
    let dialogue = Dialogue.ID(dialogue.rawValue)
    return easy ? assistant.easyVersion(of: dialogue) ?? dialogue : dialogue
  }
}
