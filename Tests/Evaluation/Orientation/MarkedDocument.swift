import ArgumentParser
import Foundation

/// A document with generated parts, each between `<!-- name -->` and `<!-- /name -->`.
struct MarkedDocument {
  let path: String

  func replace(_ name: String, with sections: [String]) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let begin = text.range(of: "<!-- \(name) -->\n"),
      let end = text.range(of: "<!-- /\(name) -->", range: begin.upperBound..<text.endIndex)
    else { throw ValidationError("\(path) has no part marked '\(name)'.") }
    let part = sections.joined(separator: "\n\n").trimmingCharacters(in: .newlines)
    let whole = text[..<begin.upperBound] + "\n" + part + "\n\n" + text[end.lowerBound...]
    try String(whole).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
