import ArgumentParser
import Essentials
import Foundation
import Interview
import Terminal

/// `tremplin dialogue run`.
struct DialogueRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Talk to a dialogue while you write it; nothing is kept.",
    discussion: """
      With --watch, the dialogue is read again as soon as you save a file of its folder; your answers \
      stay. While a file has a mistake, the mistake is shown and the last good version goes on.
      """)

  @Argument(help: "The script: dialogues/youth/dialogue.yaml, or a dialogue's name.")
  var file: String
  @Flag(help: "Read the dialogue again whenever a file is saved.") var watch = false
  @Flag(help: "Plain text for screen readers.") var plain = false
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let home = Locations(home: options.home)
    try Failure.reported(in: language) {
      let (folder, name) = try place(home, language)
      let workshop = try Workshop(dialogues: folder, home: home, today: today, language)
      var preview = try Preview(workshop, Dialogue.ID(name), language)
      try preview.run(watching: watch, isPlain: plain)
    }
  }

  /// The folder of dialogues, and the dialogue's name.
  private func place(_ home: Locations, _ language: Language) throws -> (String, String) {
    guard file.contains("/") || file.hasSuffix(".yaml") else { return (home.dialogues, file) }
    guard FileManager.default.fileExists(atPath: file) else {
      Output.error(
        language == .french
          ? "tremplin: le fichier \(file) n'existe pas." : "tremplin: there is no file \(file).")
      throw ExitCode.nothingFound
    }
    let folder = URL(filePath: file).deletingLastPathComponent()
    return (folder.deletingLastPathComponent().path, folder.lastPathComponent)
  }
}
