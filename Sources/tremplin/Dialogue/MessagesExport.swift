import ArgumentParser
import DialogueFiles
import Essentials

/// `tremplin dialogue messages export`.
struct MessagesExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write every text as a translator's file, to standard output.")

  @Option(help: "po or xliff.") var format: DialogueMessages.Format = .po
  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let locations = Locations(home: options.home)
    let catalogue = MessageCatalogue(
      of: try Failure.reported(in: language) { try Loading.tree(locations) })
    let messages = catalogue.messages
    switch format {
    case .po: print(PortableObject.text(messages, language: "en"), terminator: "")
    case .xliff: print(XLIFF.text(messages, from: "fr", to: "en"), terminator: "")
    }
    let count = "\(catalogue.translated)/\(messages.count)"
    Output.error(
      language == .french ? "\(count) textes sont traduits." : "\(count) texts are translated.")
  }
}
