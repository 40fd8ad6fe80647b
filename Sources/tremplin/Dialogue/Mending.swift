import DialogueFiles
import Foundation

/// Writes fix-its into the files that they are for.
struct Mending {
  let folder: String

  /// How many files were changed; each is replaced whole, or not at all.
  func mend(_ diagnostics: [Diagnostic]) throws -> Int {
    try write(diagnostics.flatMap(\.fixIts))
  }

  /// As ``mend(_:)``, with fixes of whatever origin.
  @discardableResult
  func write(_ fixIts: [FixIt]) throws -> Int {
    let byPath = Dictionary(grouping: fixIts, by: \.path)
    for (path, fixIts) in byPath {
      let url = URL(filePath: folder).appending(path: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(fixIts.applied(to: text).utf8).write(to: url, options: .atomic)
    }
    return byPath.count
  }
}
