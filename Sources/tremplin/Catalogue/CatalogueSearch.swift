import ArgumentParser
import CatalogueFiles
import Essentials
import Storage

/// `tremplin catalogue search WORDS`.
struct CatalogueSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find rows by words; accents and endings don't matter.")

  @Argument(help: "Words that the row has, or that words of the row begin with.")
  var words: [String]

  @Option(help: "How many rows at the most.")
  var limit = 20

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let hits = try Failure.reported(in: language) {
      try Loading(Locations(home: options.home), language).catalogue()
        .search(words.joined(separator: " "), limit: limit)
    }
    guard !hits.isEmpty else {
      Output.error(
        language == .french ? "tremplin: rien ne correspond." : "tremplin: nothing matches.")
      throw ExitCode.nothingFound
    }
    for hit in hits {
      print("\(hit.file.name.padded(to: 16)) \(hit.id)  \(Sanitiser.clean(hit.title))")
    }
  }
}
