import ArgumentParser
import Foundation

/// Answers go to standard output, everything else to standard error.
enum Output {
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A number and a French word that agrees with it: `0 erreur`, `2 erreurs`.
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number > 1 ? "s" : "")"
  }

  /// One object, its keys sorted, for programs.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

/// The exit statuses of docs: stable, and the same for every command.
extension ExitCode {
  static let cancelled = ExitCode(2)
  static let nothingFound = ExitCode(3)
}
