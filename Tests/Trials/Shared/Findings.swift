/// What a trial found: lines for the reader, and what broke a rule that must never break.
public struct Findings: Sendable {
  public let title: String
  /// Markdown, a paragraph, a row or an item each.
  public var lines: [String] = []
  /// Each is a defect: with any, the evaluation fails.
  public var violations: [String] = []

  public init(_ title: String) { self.title = title }

  public mutating func line(_ text: String = "") { lines.append(text) }

  public mutating func table(_ header: [String], _ rows: [[String]]) {
    lines.append("| " + header.joined(separator: " | ") + " |")
    lines.append("|" + header.map { _ in " --- |" }.joined())
    lines += rows.map { "| " + $0.joined(separator: " | ") + " |" }
    lines.append("")
  }

  /// The first few of many, and how many more there are.
  public mutating func list(_ items: [String], atMost limit: Int) {
    lines += items.prefix(limit).map { "- \($0)" }
    if items.count > limit { lines.append("- … and \(items.count - limit) more") }
    lines.append("")
  }

  public var markdown: String {
    (["### \(title)", ""] + lines
      + (violations.isEmpty ? [] : ["**Broken:**", ""] + violations.prefix(20).map { "- \($0)" }))
      .joined(separator: "\n")
  }
}
