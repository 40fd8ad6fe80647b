import ArgumentParser
import Essentials
import Storage

/// `tremplin session list`: how many there are and for how long, never what was answered.
struct SessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The sessions that are kept, without their answers or codes.")

  @OptionGroup var options: SessionOptions

  func run() throws {
    let sessions = try Failure.reported(in: options.language) { try options.open().list() }
    for session in sessions {
      print(
        "\(session.id)  \(session.dialogue)  \(session.language.rawValue)  "
          + "\(session.created) – \(session.updated)  expires \(session.expires)  "
          + "\(session.turn) turns  \(session.outcome ?? "-")")
    }
  }
}
