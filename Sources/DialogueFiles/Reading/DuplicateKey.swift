import Yams

/// Finds the second place of a key that a mapping has twice: Yams tells the first.
enum DuplicateKey {
  static func span(of key: String, in file: SourceFile, _ first: Mark) -> Span {
    let length = key.unicodeScalars.count
    func span(_ line: Int, _ column: Int) -> Span {
      Span(file: file, line: line, column: column, length: length)
    }
    // In braces the second one is mostly on the line of the first; else in its column.
    let line = file.line(first.line).unicodeScalars
    let written = Array((key + ":").unicodeScalars)
    var offset = first.column
    while offset + written.count <= line.count {
      if line.dropFirst(offset).starts(with: written) { return span(first.line, offset + 1) }
      offset += 1
    }
    var number = first.line + 1
    while number <= file.lineCount {
      let indented = file.line(number).unicodeScalars
      let indent = indented.prefix { $0 == " " }.count
      if indent < first.column - 1, indent < indented.count { break }
      if indent == first.column - 1, indented.dropFirst(indent).starts(with: written) {
        return span(number, first.column)
      }
      number += 1
    }
    return span(first.line, first.column)
  }
}
