import ArgumentParser
import Essentials
import Storage

/// What every command on kept sessions takes.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where conversations are kept: sqlite:PATH.", valueName: "url"))
  var store: String?

  @OptionGroup var shared: SharedOptions

  var language: Language { shared.spokenLanguage }

  func open() throws -> SQLiteSessionStore {
    let locations = Locations(home: shared.home)
    return try SQLiteSessionStore(
      StoreLocation(store ?? "sqlite:\(locations.data)/sessions.sqlite"))
  }

  func load(_ code: String) throws -> StoredSession {
    try open().load(ResumeCode(code), today: shared.day())
  }
}
