import ArgumentParser
import Conversation
import Essentials

/// `tremplin privacy`.
struct Privacy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is kept of a conversation, why and for how long.")

  @Flag(help: "In easy words.")
  var easy = false

  @OptionGroup var options: SharedOptions

  func run() {
    print(PrivacyNotice(options.spokenLanguage, easy: easy).text)
  }
}
