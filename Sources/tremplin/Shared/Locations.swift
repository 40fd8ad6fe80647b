import Foundation

/// Where files are: the project's own, and the data of the person who runs it.
struct Locations {
  let dialogues: String
  let seeds: String
  let data: String

  /// Looks for `dialogues/` and `seeds/` in `home`, in `TREMPLIN_HOME`, above the executable, and
  /// here; where none has them, the paths of the first place are for the message.
  init(home: String?) {
    let places =
      [home ?? SharedOptions.environment("TREMPLIN_HOME")].compactMap { $0 }
      .ifEmpty(Self.aboveExecutable() + [FileManager.default.currentDirectoryPath])
    let root =
      places.first { place in
        FileManager.default.fileExists(atPath: place + "/dialogues")
          || FileManager.default.fileExists(atPath: place + "/seeds")
      } ?? places.last ?? "."
    dialogues = root + "/dialogues"
    seeds = root + "/seeds"
    data = Self.dataFolder()
  }

  /// The folders above `.build/…/release/tremplin`; a checkout's root is among them.
  private static func aboveExecutable() -> [String] {
    guard let path = Bundle.main.executablePath else { return [] }
    var url = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    var folders: [String] = []
    while url.path.count > 1, folders.count < Self.levelsAboveExecutable {
      folders.append(url.path)
      url.deleteLastPathComponent()
    }
    return folders
  }

  /// `.build/x86_64-unknown-linux-gnu/release` is three below the root; one more for an
  /// installation in `libexec`.
  private static let levelsAboveExecutable = 5

  private static func dataFolder() -> String {
    if let folder = SharedOptions.environment("TREMPLIN_DATA") { return folder }
    if let folder = SharedOptions.environment("XDG_DATA_HOME") { return folder + "/tremplin" }
    return NSHomeDirectory() + "/.local/share/tremplin"
  }
}

extension Array {
  fileprivate func ifEmpty(_ other: @autoclosure () -> Self) -> Self {
    isEmpty ? other() : self
  }
}
