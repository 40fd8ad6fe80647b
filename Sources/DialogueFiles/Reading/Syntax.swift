/// A piece of YAML and where it stands: what the author wrote, before anybody asks what it means.
struct Syntax {
  enum Content {
    case scalar(String, isPlain: Bool)
    case sequence([Syntax])
    case mapping([Entry])
    case empty
    /// Something that was reported when it was read, and is not looked into.
    case refused
  }

  struct Entry {
    let key: String
    /// The key itself, for its place.
    let name: Syntax
    let value: Syntax
  }

  let content: Content
  let file: SourceFile
  let line: Int
  let column: Int

  /// The scalar, or the first character of anything longer.
  var span: Span { Span(file: file, line: line, column: column, length: length) }

  private var length: Int {
    guard case .scalar(let text, let isPlain) = content else { return 1 }
    return max(1, text.unicodeScalars.count + (isPlain ? 0 : 2))
  }

  var scalar: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Some characters of the scalar, where it stands on one line as it is; else all of it.
  func span(from offset: Int, length: Int) -> Span {
    guard case .scalar(let text, let isPlain) = content else { return span }
    let start = column - 1 + (isPlain ? 0 : 1)
    let written = file.line(line).unicodeScalars.dropFirst(start)
    guard written.starts(with: text.unicodeScalars) else { return span }
    return Span(file: file, line: line, column: start + 1 + offset, length: max(1, length))
  }

  /// What it is, for a message: "a list".
  var kind: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .empty, .refused: "nothing"
    }
  }
}
