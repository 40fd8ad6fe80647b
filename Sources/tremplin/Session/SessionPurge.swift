import ArgumentParser
import Essentials
import Storage

/// `tremplin session purge`: what `serve` does every day, for those who only chat.
struct SessionPurge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Erase the sessions whose time is over.")

  @OptionGroup var options: SessionOptions

  func run() throws {
    let count = try Failure.reported(in: options.language) {
      try options.open().purge(expiredBefore: options.shared.day())
    }
    print(options.language == .french ? "Effacés : \(count)" : "Erased: \(count)")
  }
}
