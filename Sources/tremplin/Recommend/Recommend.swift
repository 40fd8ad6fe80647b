import ArgumentParser
import Conversation
import Essentials
import Foundation
import Orientation
import Terminal

/// `tremplin recommend`.
struct Recommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Advice for a profile, without a conversation.",
    discussion: """
      The profile is one JSON object; every field may be left out. For instance:

        {"age":16,"place":"50700 Valognes","reach":{"km":40},"likes":["metal","precision"]}

      Two homes: "place":["50700 Valognes","14000 Caen"]. A business: {"audience":"business",
      "place":"69120 Vaulx-en-Velin","trades":["usinage"],"needs":["order","hire"]}.

      Exit status 3: nothing within the limits; the ways out are printed all the same.
      """)

  @Option(help: ArgumentHelp("The profile: a file, or - for standard input.", valueName: "file"))
  var profile: String

  @Flag(help: "One JSON object on standard output.")
  var json = false

  @Flag(help: "Every contribution to the trades shown, with its weight.")
  var explain = false

  @Option(help: "How many trades at the most, 1 to 20.")
  var limit = 3

  @Flag(help: "RIASEC codes, and how near they are to the profile's own; for counsellors.")
  var counsellor = false

  @Flag(help: "Of a business, only the message to complete and send: redirect it into a file.")
  var message = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard (1...20).contains(limit) else {
      throw ValidationError("--limit takes 1 to 20, not \(limit).")
    }
  }

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let file = try ProfileFile(at: profile)
    let found = try Failure.reported(in: language) {
      let assistant = try Loading(Locations(home: options.home), language, isPlain: json)
        .assistant(today: today)
      let profile = try file.profileOrUsageError(for: assistant, named: profile)
      return try answer(file, profile, assistant, language)
    }
    guard found else { throw ExitCode.nothingFound }
  }

  /// Prints the advice; whether there was something within the limits.
  private func answer(
    _ file: ProfileFile, _ profile: Profile, _ assistant: Assistant, _ language: Language
  ) throws -> Bool {
    var size = Advice.Size.standard
    size.trades = limit
    let code = counsellor ? file.riasec.flatMap(RiasecCode.init) : nil
    if counsellor, let text = file.riasec, code == nil {
      throw ValidationError("riasec: '\(text)' is no code of one to three letters.")
    }
    let report = AdviceReport(
      adviser: assistant.adviser, profile: profile, language: language, explains: explain,
      counsels: counsellor, code: code)
    switch profile.audience {
    case .youth:
      let advice = assistant.adviser.advise(profile, size: size)
      if json {
        try Output.json(report.shape(of: advice))
      } else {
        try show(profile, size, assistant, language)
        for line in report.lines(for: advice) { print(line) }
      }
      return !advice.trades.isEmpty
    case .business:
      let advice = assistant.adviser.partners(profile)
      if message {
        let replies = try assistant.recommend(profile, size: size, in: language).replies
        for case .message(let text) in replies { print(text) }
      } else if json {
        try Output.json(report.shape(of: advice))
      } else {
        try show(profile, size, assistant, language)
      }
      return !advice.schools.isEmpty
    }
  }

  /// The words of a conversation, on a plain screen.
  private func show(
    _ profile: Profile, _ size: Advice.Size, _ assistant: Assistant, _ language: Language
  ) throws {
    let (session, replies) = try assistant.recommend(profile, size: size, in: language)
    assistant.print(replies, of: session)
  }
}
