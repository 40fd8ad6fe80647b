import ArgumentParser
import Essentials

/// `tremplin privacy`.
struct Privacy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is kept of a conversation, why and for how long.")

  @Flag(help: "In easy words.")
  var easy = false

  @OptionGroup var options: SharedOptions

  func run() {
    let notice =
      switch (options.spokenLanguage, easy) {
      case (.french, false): PrivacyNotice.french
      case (.french, true): PrivacyNotice.easyFrench
      case (.english, _): PrivacyNotice.english
      }
    print(notice)
  }
}
