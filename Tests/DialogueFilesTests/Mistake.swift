import Testing

@testable import DialogueFiles

/// One change that spoils the good dialogue, and what the compiler says to it.
struct Mistake: CustomTestStringConvertible, Sendable {
  let code: Diagnostic.Code
  let file: String
  let good: String
  let bad: String
  let output: String

  init(
    _ code: Diagnostic.Code, in file: String = "youth/dialogue.yaml", _ good: String, _ bad: String,
    _ output: String
  ) {
    self.code = code
    self.file = file
    self.good = good
    self.bad = bad
    self.output = output
  }

  /// What stands in the place of `bad` after `check --fix`; nil where nothing mends it.
  var fixed: String? { Self.mended[code.rawValue + " " + bad] }

  var testDescription: String { "\(code.rawValue): \(bad.prefix(60))" }

  /// The good files with the mistake in one of them.
  func files() throws -> [String: String] {
    var files = GoodDialogue.files
    let text = try #require(files[file])
    let place = try #require(text.firstRange(of: good), "no '\(good)' in \(file)")
    files[file] = text.replacingCharacters(in: place, with: bad)
    return files
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
