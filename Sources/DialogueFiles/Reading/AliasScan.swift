/// Finds aliases before the YAML is composed, because composing can be the bomb.
///
/// Only a name that is both marked (`&name`) and called (`*name`) is an alias; a star or an
/// ampersand in a text is none.
enum AliasScan {
  /// Where a marked name is called for the first time.
  static func firstAlias(in file: SourceFile) -> Span? {
    let marked = Set(words(after: UInt8(ascii: "&"), in: file.text).map(\.name))
    guard !marked.isEmpty else { return nil }
    let called = words(after: UInt8(ascii: "*"), in: file.text).first { marked.contains($0.name) }
    guard let called else { return nil }
    let before = file.text[..<called.start]
    let lineStart = before.lastIndex { $0.isNewline }.map(before.index(after:)) ?? before.startIndex
    return Span(
      file: file, line: before.count { $0.isNewline } + 1,
      column: before.unicodeScalars[lineStart...].count + 1,
      length: called.name.unicodeScalars.count + 1)
  }

  private static func words(
    after sign: UInt8, in text: String
  ) -> [(name: Substring, start: String.Index)] {
    let bytes = text.utf8
    var words: [(Substring, String.Index)] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: sign) {
      let nameStart = bytes.index(after: start)
      let end = bytes[nameStart...].firstIndex { !isNameByte($0) } ?? bytes.endIndex
      let isFirst = start == bytes.startIndex || opens(bytes[bytes.index(before: start)])
      if end > nameStart, isFirst { words.append((text[nameStart..<end], start)) }
      rest = bytes[end...]
    }
    return words
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether a node may start after the byte.
  private static func opens(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
