import ArgumentParser
import Counselling
import Essentials
import Foundation
import Storage

/// `tremplin stats`.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Anonymous figures of the months that are over; no cell under five.",
    discussion: """
      A month comes out once, when it is over, and never changes: what was erased later can't be \
      told from two publications. Small cells are grouped with the next larger one, so that none can \
      be reckoned from totals. Kinds and ids are counted, nothing that was typed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @Option(help: "text, csv or json.")
  var format: Format = .text

  @Flag(help: "Same as --format json.")
  var json = false

  @Option(
    help: ArgumentHelp("One month alone.", valueName: "YYYY-MM"),
    transform: { text in
      guard let month = Month(text) else {
        throw ValidationError("'\(text)' is no month: YYYY-MM expected.")
      }
      return month
    })
  var month: Month?

  @OptionGroup var options: SessionOptions

  private struct Document: Encodable {
    let schema = 1
    let smallest = 5
    let months: [PublishedMonth]
  }

  func run() throws {
    let language = options.language
    let (months, words) = try Failure.reported(in: language) {
      let assistant = try Loading(Locations(home: options.shared.home), language, isPlain: true)
        .assistant(today: options.shared.day())
      let months = try FigureBook(options.open(), assistant).publish()
      return (months, FigureWords(language, assistant))
    }
    let wanted = months.filter { month == nil || $0.month == month }
    guard !wanted.isEmpty else {
      Output.error(words.nothing)
      throw ExitCode.nothingFound
    }
    switch json ? .json : format {
    case .json: try Output.json(Document(months: wanted))
    case .csv: FileHandle.standardOutput.write(Data(FigureSheet(wanted, words).csv.utf8))
    case .text: for month in wanted { print(FigureBars(month, words).text, terminator: "") }
    }
  }
}
