import ArgumentParser
import Essentials
import Storage

/// `tremplin counsel account`: for whoever runs the machine; the file's rights are the door.
struct CounselAccount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Accounts of counsellors: add, list, disable; and who looked at what.",
    subcommands: [Add.self, List.self, Disable.self, Audit.self])

  /// The name of an account, or wrong usage.
  private static func name(_ text: String, _ language: Language) throws -> Counsellor.Name {
    guard let name = Counsellor.Name(text) else {
      throw ValidationError(
        language == .french
          ? "Un nom de compte a 2 à 40 caractères : lettres sans accent, chiffres, « - » et « . », "
            + "avec une lettre au début."
          : "An account's name has 2 to 40 characters: letters without accents, digits, '-' and "
            + "'.', beginning with a letter.")
    }
    return name
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an account; its token is shown once.")

    @Argument(help: "A login, such as nadia or nadia.ml-caen.")
    var name: String

    @OptionGroup var options: SessionOptions

    func run() throws {
      let name = try CounselAccount.name(name, options.language)
      let token = try Failure.reported(in: options.language) {
        try options.open().add(name, on: options.shared.day())
      }
      Output.error(
        options.language == .french
          ? "Le jeton de \(name), montré cette seule fois :"
          : "The token of \(name), shown this once:")
      print(token)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The accounts, without their tokens.")

    @OptionGroup var options: SessionOptions

    func run() throws {
      for counsellor in try Failure.reported(
        in: options.language, { try options.open().counsellors() })
      {
        let state = counsellor.disabled.map {
          options.language == .french ? "désactivé le \($0)" : "disabled on \($0)"
        }
        print("\(counsellor.name)  \(counsellor.added)  \(state ?? "-")")
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Nobody signs in with the account any more; whoever is signed in sees nothing.")

    @Argument(help: "The account's name.")
    var name: String

    @OptionGroup var options: SessionOptions

    func run() throws {
      let name = try CounselAccount.name(name, options.language)
      try Failure.reported(in: options.language) {
        try options.open().disable(name, on: options.shared.day())
      }
      print(
        options.language == .french ? "Le compte \(name) est désactivé." : "\(name) is disabled.")
    }
  }

  struct Audit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Who looked at which case and when, the last first; never what was in it.")

    @Option(help: "How many lines.")
    var limit = 100

    @OptionGroup var options: SessionOptions

    func run() throws {
      let log = try Failure.reported(in: options.language) {
        try options.open().audit(limit: max(0, limit))
      }
      for entry in log {
        print(
          "\(entry.at)  \(entry.counsellor)  \(entry.act.rawValue)  "
            + (entry.caseID.map(String.init) ?? "-"))
      }
    }
  }
}
