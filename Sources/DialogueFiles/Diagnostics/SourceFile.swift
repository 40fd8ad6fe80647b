/// One file of a dialogue, as it was read.
final class SourceFile: Sendable {
  /// From the root of the dialogues: `youth/dialogue.yaml`.
  let path: String
  /// As one opens it from where one stands.
  let name: String
  let text: String
  /// Where each line starts, in bytes.
  private let lineStarts: [Int]

  init(path: String, name: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.path = path
    self.name = name
    self.text = text
    self.lineStarts = starts
  }

  var lineCount: Int { lineStarts.count }

  /// The line without its end; empty where the file has no such line.
  func line(_ number: Int) -> Substring {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let bytes = text.utf8
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    let line = text[
      bytes.index(
        bytes.startIndex, offsetBy: start)..<bytes.index(
          bytes.startIndex, offsetBy: end)]
    return line.last == "\r" ? line.dropLast() : line
  }
}

/// Some characters of one line of a file.
struct Span {
  let file: SourceFile
  let line: Int
  /// From 1, in Unicode scalars, as YAML parsers count.
  let column: Int
  /// In Unicode scalars.
  let length: Int

  /// The whole file, where nothing better is known.
  static func start(of file: SourceFile) -> Span {
    Span(file: file, line: 1, column: 1, length: 1)
  }
}
