import ArgumentParser
import Conversation
import Essentials
import Foundation
import Interview
import QRCode
import Reports
import Storage

/// `tremplin report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The page that a person takes home.",
    discussion: """
      What was said, trades with their reasons, schools with their distance, the next step, and the \
      code with its QR code. HTML prints on one side of A4 and reads on a telephone. For a \
      counsellor, the page has a block to paste into i-milo.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case person, counsellor
  }

  @Argument(help: "The code of the conversation.")
  var code: String

  @Option(help: "text, markdown, html or json.")
  var format: Format = .text

  @Option(name: .customLong("for"), help: "Who reads it: person or counsellor.")
  var reader: Reader = .person

  @Flag(help: "Short sentences, one idea each, large letters (FALC).")
  var easy = false

  @Flag(help: "With the numbers to call in distress; ask first: somebody at home may read it.")
  var helplines = false

  @Flag(help: "Of a business, only the message to complete and send.")
  var message = false

  @Option(help: ArgumentHelp("Write to a file, readable by its owner only.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Where conversations are kept: sqlite:PATH.", valueName: "url"))
  var store: String?

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let today = try options.day()
    let locations = Locations(home: options.home)
    let report: Report = try Failure.reported(in: language) {
      let code = try ResumeCode(self.code)
      let location = try StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite")
      let stored = try SQLiteSessionStore(location).load(code, today: today)
      let assistant = try Loading(locations, language).assistant(today: today)
      let decoder = JSONDecoder()
      let log = try stored.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
      let (session, _) = try assistant.resume(log, writtenUnder: stored.summary.dialogueHash)
      return makeReport(on: session, code, assistant)
    }
    if message, report.message == nil {
      Output.error(
        language == .french
          ? "tremplin: cette conversation n'a pas de message : seules celles d'une entreprise en ont "
            + "un, quand elle a dit ce qu'elle cherche. Sans --message, voici la page entière."
          : "tremplin: this conversation has no message: only a business's has one, once it has said "
            + "what it looks for. Leave --message out for the whole page.")
      throw ExitCode.failure
    }
    let isOnScreen = output == nil && isatty(STDOUT_FILENO) == 1
    let foreground: QRCode.Foreground = isOnScreen ? .light : .dark
    let text =
      switch format {
      case _ where message: report.message.map { $0 + "\n" } ?? ""
      case .text: report.text(foreground)
      case .markdown: report.markdown
      case .html: report.html
      case .json: report.json
      }
    try write(text, in: language)
  }

  private func makeReport(on session: Session, _ code: ResumeCode, _ assistant: Assistant) -> Report
  {
    Report(
      language: session.language, reader: reader == .counsellor ? .counsellor : .person,
      isEasy: easy, date: assistant.date(for: session), day: assistant.today,
      told: assistant.told(in: session), advice: assistant.result(of: session),
      code: code.description, helplines: helplines ? assistant.helplines(for: session) : [],
      words: Report.Words(
        report: { assistant.words($0, for: session) },
        screen: { assistant.words($0, for: session) }))
  }

  private func write(_ text: String, in language: Language) throws {
    guard let output else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    guard PrivateOutput.write(text, to: output) else {
      Output.error(
        language == .french
          ? "tremplin: \(output) ne peut pas être écrit. Choisir un autre endroit avec --output."
          : "tremplin: \(output) can't be written. Choose another place with --output.")
      throw ExitCode.failure
    }
  }
}
