import ArgumentParser
import Conversation
import Essentials
import Foundation
import Orientation
import Terminal

/// `tremplin compare A B`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Two trades or two schools side by side.",
    discussion: """
      For instance: tremplin compare usinage soudage --on diplomas,distance,cost. Distances and \
      limits are those of --profile, as for `recommend`.

      Criteria, three at the most: \(Criterion.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(help: "A trade's or a school's id.")
  var first: String

  @Argument(help: "Another of the same kind.")
  var second: String

  @Option(
    help: ArgumentHelp("Criteria, with commas between them.", valueName: "criteria"),
    transform: { text in
      try text.split(separator: ",").map { word in
        guard let criterion = Criterion(rawValue: String(word)) else {
          throw ValidationError("'\(word)' is no criterion.")
        }
        return criterion
      }
    })
  var on: [Criterion] = []

  @Option(help: ArgumentHelp("Whose limits: a file, or - for standard input.", valueName: "file"))
  var profile: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard on.count <= Criterion.limit else {
      throw ValidationError(
        "Three criteria at the most: what doesn't fit on a screen decides nothing.")
    }
  }

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let file = try profile.map { try ProfileFile(at: $0) }
    let assistant = try Failure.reported(in: language) {
      try Loading(Locations(home: options.home), language).assistant(today: today)
    }
    let profile = try file?.profileOrUsageError(for: assistant, named: self.profile) ?? Profile()
    let subjects = [first, second].map { id -> Comparison.Subject in
      assistant.adviser.trade(Trade.ID(id)) != nil ? .trade(Trade.ID(id)) : .school(School.ID(id))
    }
    let found = try Failure.reported(in: language) {
      try assistant.compare(subjects, by: on, for: profile, in: language)
    }
    guard let found else {
      Output.error(
        language == .french
          ? "tremplin: il faut deux métiers, ou deux écoles, du catalogue. Chercher avec : "
            + "tremplin catalogue search MOT"
          : "tremplin: two trades, or two schools, of the catalogue are needed. Search with: "
            + "tremplin catalogue search WORD")
      throw ExitCode.nothingFound
    }
    assistant.print(found.replies, of: found.session)
  }
}
