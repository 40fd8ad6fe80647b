/// Some characters of one line, and what stands there instead.
struct SourceEdit: Hashable {
  /// From 1.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int
  /// In Unicode scalars.
  let length: Int
  let text: String

  /// Edits that don't overlap, in any order.
  static func apply(_ edits: [SourceEdit], to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for edit in edits.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) })
    where lines.indices.contains(edit.line - 1) {
      let scalars = lines[edit.line - 1].unicodeScalars
      let before = String(scalars.prefix(edit.column - 1))
      let after = String(scalars.dropFirst(edit.column - 1 + edit.length))
      lines[edit.line - 1] = before + edit.text + after
    }
    return lines.joined(separator: "\n")
  }
}
