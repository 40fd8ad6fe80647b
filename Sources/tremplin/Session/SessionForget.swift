import ArgumentParser
import Essentials
import Storage

/// `tremplin session forget CODE`.
struct SessionForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase a session at once; its bytes are gone from the files.")

  @Argument(help: "The code that the person was given.")
  var code: String

  @OptionGroup var options: SessionOptions

  func run() throws {
    try Failure.reported(in: options.language) { try options.open().forget(ResumeCode(code)) }
    print(options.language == .french ? "L'entretien est effacé." : "The session is erased.")
  }
}
