import ArgumentParser
import Essentials
import Storage

/// `tremplin session show CODE`.
struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "All that is kept of one session, a line an event.")

  @Argument(help: "The code that the person was given.")
  var code: String

  @OptionGroup var options: SessionOptions

  func run() throws {
    let session = try Failure.reported(in: options.language) { try options.load(code) }
    print("\(session.summary.dialogue)  expires \(session.summary.expires)")
    for event in session.events { print(Sanitiser.clean(event, newlines: .spaces)) }
  }
}
