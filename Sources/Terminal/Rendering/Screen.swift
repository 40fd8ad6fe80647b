public import Essentials

/// Turns blocks into text for one terminal: two ways of showing the same words.
///
/// A rich screen has bold titles, signs and indentation; a plain one says everything in sentences
/// and "Nom : valeur". Every text is typeset and made safe here, whoever wrote it.
public struct Screen: Sendable {
  public var capabilities: TerminalCapabilities
  public var language: Language
  public var labels: ScreenLabels

  public init(capabilities: TerminalCapabilities, language: Language, labels: ScreenLabels) {
    self.capabilities = capabilities
    self.language = language
    self.labels = labels
  }

  /// The blocks as text that ends its last line; care comes first, wherever it stands.
  public func render(_ blocks: [Block]) -> String {
    var writer = Writer(
      pen: Pen(capabilities: capabilities, language: language), labels: labels)
    for case .care(let notice) in blocks { writer.write(notice) }
    for block in blocks { writer.write(block) }
    return writer.pen.text
  }
}

private struct Writer {
  var pen: Pen
  let labels: ScreenLabels

  mutating func write(_ block: Block) {
    switch block {
    case .care: return  // already there
    case .heading(let text): heading(text)
    case .say(let text), .message(let text), .notice(let text): paragraph(text)
    case .ask(let text): paragraph(text, ink: .bold)
    case .heard(let values): heard(values)
    case .options(let labels): options(labels)
    case .change(let text): paragraph(text, sign: "→ ")
    case .error(let text): paragraph(text, sign: "! ", ink: .yellow)
    case .trade(let trade): card(Card(trade, labels))
    case .school(let school): card(Card(school, labels))
    case .step(let step): card(Card(step, labels))
    case .table(let table): self.table(table)
    case .verbatim(let text):
      gap()
      pen.write(verbatim: text)
    }
  }

  /// A table of sentences is unreadable in columns narrower than this: a few words a line.
  private static let narrowestTable = 56

  /// In columns; on a narrow screen, rows with a line a cell; on a plain one, a sentence a row.
  private mutating func table(_ table: Table) {
    gap()
    let table = Table(table.columns.map(pen.set), table.rows.map { $0.map(pen.set) })
    guard pen.isPlain || pen.width < Self.narrowestTable else {
      for line in table.lines(width: pen.width) {
        pen.write(verbatim: line.text, ink: line.isTitle ? .dim : nil)
      }
      return
    }
    guard pen.isPlain else {
      for row in table.rows {
        pen.write(row.first ?? "", ink: .bold)
        for (column, cell) in zip(table.columns, row).dropFirst() {
          pen.write(pen.label(column) + cell, first: "- ", rest: "  ")
        }
      }
      return
    }
    for row in table.rows {
      let fields = zip(table.columns, row).map { pen.label($0) + $1 }
      // Where a cell is a list, a semicolon doesn't tell where the next one begins.
      let isListed = row.contains { $0.contains(";") }
      let line = fields.joined(separator: isListed ? ". " : pen.semicolon)
      // A cell may be a sentence with a stop of its own.
      let isSentence = line.last.map { ".!?…".contains($0) } ?? false
      pen.write(isSentence ? line : line + ".")
    }
  }

  mutating func write(_ notice: CareNotice) {
    gap()
    let width = notice.numbers.map { $0.number.displayWidth }.max() ?? 0
    for line in notice.numbers {
      if pen.isPlain {
        pen.write(field: labels.call, line.number + ", " + line.label)
      } else {
        let padding = String(repeating: " ", count: width - line.number.displayWidth)
        let sign = "┃ \(line.number)\(padding)  "
        let rest = "┃ " + String(repeating: " ", count: width + 2)
        pen.write(line.label, first: sign, rest: rest, signInk: .boldRed)
      }
    }
    if !pen.isPlain { gap() }
    pen.write(notice.text, ink: .bold)
  }

  /// An empty line between blocks; a plain screen has none, they would only cost time.
  private mutating func gap() {
    if !pen.isPlain, !pen.isEmpty { pen.newline() }
  }

  private mutating func heading(_ text: String) {
    gap()
    pen.write(text, ink: .bold)
    if !pen.isPlain { pen.rule(under: text) }
  }

  private mutating func paragraph(_ text: String, sign: String = "", ink: Ink? = nil) {
    gap()
    pen.write(text, first: pen.isPlain ? "" : sign, ink: ink)
  }

  private mutating func heard(_ values: [String]) {
    guard !values.isEmpty else { return }
    gap()
    if pen.isPlain {
      pen.write(field: labels.heard, values.joined(separator: pen.semicolon) + ".")
    } else {
      pen.write(
        values.joined(separator: " · "), first: "✓ ", ink: .dim, signInk: .green)
    }
  }

  private mutating func options(_ options: [String]) {
    let width = String(options.count).utf8.count
    for (index, option) in options.enumerated() {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: width - number.utf8.count)
      let sign = pen.isPlain ? "\(number). " : "  \(padding)\(number). "
      pen.write(option, first: sign, signInk: .cyan)
    }
  }

  private mutating func card(_ card: Card) {
    gap()
    if pen.isPlain { plain(card) } else { rich(card) }
  }

  private mutating func rich(_ card: Card) {
    let number = card.rank.map { "\($0). " } ?? ""
    let indent = String(repeating: " ", count: max(2, number.utf8.count))
    pen.write(card.title, first: number, rest: indent, ink: .bold)
    if let badge = card.badge { pen.write(badge, first: indent, ink: .cyan) }
    if let body = card.body { pen.write(body, first: indent) }
    for reason in card.reasons { pen.write(reason, first: indent + "+ ", signInk: .green) }
    for reason in card.against {
      pen.write(reason, first: indent + "− ", signInk: .yellow)
    }
    for field in card.fields {
      let label = pen.label(field.label)
      pen.write(field.value, first: indent + label, rest: indent + "  ", signInk: .dim)
    }
    if let warning = card.warning {
      pen.write(warning, first: indent + "! ", ink: .yellow)
    }
  }

  private mutating func plain(_ card: Card) {
    let kind = card.rank.map { "\(card.kind) \($0)" } ?? card.kind
    let title = card.badge.map { card.title + ", " + $0 } ?? card.title
    pen.write(field: kind, title + ".")
    if let body = card.body { pen.write(body) }
    for reason in card.reasons { pen.write(field: labels.pro, reason) }
    for reason in card.against { pen.write(field: labels.con, reason) }
    for field in card.fields { pen.write(field: field.label, field.value) }
    if let warning = card.warning { pen.write(field: labels.warning, warning) }
  }
}
