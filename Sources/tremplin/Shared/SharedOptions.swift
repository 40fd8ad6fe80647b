import ArgumentParser
import Essentials
import Foundation

/// What every command takes from its flags and its environment.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: "Language: fr or en (default: the locale's, French if it is neither).",
    transform: { text in
      guard let language = Language(rawValue: text) else {
        throw ValidationError("'\(text)' is no language: fr or en expected.")
      }
      return language
    })
  var language: Language?

  @Option(
    help: "The date to believe in, YYYY-MM-DD (default: TREMPLIN_TODAY, then today's).",
    transform: Self.parseDay)
  var today: Day?

  @Option(
    help: ArgumentHelp(
      "Folder that holds dialogues/ and seeds/ (default: TREMPLIN_HOME, then where tremplin is).",
      valueName: "folder"))
  var home: String?

  /// `TREMPLIN_LANG`, then the locale as POSIX reads it.
  var spokenLanguage: Language {
    if let language { return language }
    for name in ["TREMPLIN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Self.environment(name) else { continue }
      return value.hasPrefix("en") ? .english : .french
    }
    return .french
  }

  func day() throws -> Day {
    if let today { return today }
    if let text = Self.environment("TREMPLIN_TODAY") {
      return try Self.parseDay(text)
    }
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let date = parts.day,
      let day = Day(year: year, month: month, day: date)
    else { throw ValidationError("The machine has no date: give one with --today.") }
    return day
  }

  private static func parseDay(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("'\(text)' is no date: YYYY-MM-DD expected.")
    }
    return day
  }

  /// A non-empty environment variable.
  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
