import Essentials
import QRCode

/// Lays a view out: pages above, a rule, the line that is typed, and how to finish below.
struct KioskLayout {
  private let window: KioskWindow
  private let isPlain: Bool
  private let hasColour: Bool

  /// Blank columns at either side.
  private static let margin = 1
  /// The rule, the typed line and the bar.
  private static let footRows = 3
  /// No text beside a QR code is narrower.
  private static let narrowestText = 11
  /// Under half of the standard's four, telephones begin to fail.
  private static let narrowestQuietZone = 2
  private static let prompt = "> "

  init(_ window: KioskWindow, isPlain: Bool, hasColour: Bool) {
    self.window = window
    self.isPlain = isPlain
    self.hasColour = hasColour
  }

  func frame(of view: KioskView) -> KioskFrame {
    if view.isCentred { return KioskFrame(rows: centred(view)) }
    if let code = view.code { return KioskFrame(rows: rows(with: code, view)) }
    let pages = pages(of: view)
    let page = min(view.page, pages.count - 1)
    var rows = Array(pages[page].prefix(bodyRows))
    rows += Array(repeating: "", count: bodyRows - rows.count)
    let hint = pages.count > 1 ? "\(view.next) (\(page + 1)/\(pages.count)) " : ""
    rows.append(painted(rule(with: typeset(hint, view)), .dim))
    var cursor: KioskFrame.Cursor?
    if let draft = view.draft {
      let shown = tail(of: draft, columns: window.columns - Self.prompt.count - 1)
      rows.append(Self.prompt + shown)
      cursor = .init(row: rows.count - 1, column: Self.prompt.count + shown.displayWidth)
    } else {
      rows.append("")
    }
    rows.append(bar(view))
    return KioskFrame(rows: rows, cursor: cursor)
  }

  /// The text of the view, cut where a screen is full; never none.
  func pages(of view: KioskView) -> [[String]] {
    var pages: [[String]] = []
    var rest = text(view.blocks, view, width: textWidth).map { margin + $0 }[...]
    while rest.count > bodyRows {
      let full = rest.prefix(bodyRows)
      // Rather between two paragraphs than in the middle of one, if that costs less than half.
      let gap = full.suffix(bodyRows / 2).lastIndex { $0.allSatisfy(\.isWhitespace) }
      let end = gap ?? full.endIndex
      pages.append(Array(rest[..<end]))
      rest = rest[end...].drop { $0.allSatisfy(\.isWhitespace) }
    }
    if !rest.isEmpty || pages.isEmpty { pages.append(Array(rest)) }
    return pages
  }

  /// Lines no wider than `width`, of a rich screen.
  private func text(_ blocks: [Block], _ view: KioskView, width: Int) -> [String] {
    let capabilities = TerminalCapabilities(
      isInteractive: true, isPlain: isPlain, hasColour: hasColour, width: width)
    return Screen(
      capabilities: capabilities, language: view.language, labels: view.labels ?? .none
    )
    .render(blocks).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    .flatMap { HardWrapping(width: width).lines(of: String($0)) }
  }

  private var margin: String { String(repeating: " ", count: Self.margin) }
  private var textWidth: Int {
    min(TerminalCapabilities.widest, max(1, window.columns - 2 * Self.margin))
  }
  private var bodyRows: Int { max(1, window.rows - Self.footRows) }

  private func typeset(_ text: String, _ view: KioskView) -> String {
    Typography(view.language, narrowSpaces: !isPlain).typeset(text)
  }

  private func painted(_ text: String, _ ink: Ink) -> String {
    hasColour && !text.isEmpty ? ink.on + text + Ink.off : text
  }

  private func rule(with text: String) -> String {
    let text = text.isEmpty ? "" : " " + text
    guard text.displayWidth < window.columns else { return clipped(text) }
    return String(repeating: "─", count: window.columns - text.displayWidth) + text
  }

  private func bar(_ view: KioskView) -> String {
    painted(clipped(margin + typeset(view.bar ?? "", view)), .bold)
  }

  private func clipped(_ text: String) -> String {
    HardWrapping(width: window.columns).lines(of: text).first ?? ""
  }

  private func tail(of draft: String, columns: Int) -> String {
    var width = draft.displayWidth
    return String(
      draft.drop { character in
        guard width > max(1, columns) else { return false }
        width -= String(character).displayWidth
        return true
      })
  }

  // MARK: Attract screen and code

  private func centred(_ view: KioskView) -> [String] {
    let lines = text(view.blocks, view, width: textWidth)
    // A little above the middle, where eyes begin.
    let above = max(0, (window.rows - lines.count) / 3)
    let rows = Array(repeating: "", count: above) + lines.map(centred)
    let missing = max(0, window.rows - rows.count)
    return (rows + Array(repeating: "", count: missing)).suffix(window.rows)
  }

  private func centred(_ line: String) -> String {
    let width = Sanitiser.clean(line).displayWidth
    return String(repeating: " ", count: max(0, (window.columns - width) / 2)) + line
  }

  /// The QR code, and beside it what it is; where it doesn't fit, the text alone.
  private func rows(with code: String, _ view: KioskView) -> [String] {
    let body = window.rows - 1
    let pattern = pattern(of: code, rows: body)
    let patternWidth = pattern.first?.displayWidth ?? 0
    let width = window.columns - patternWidth - 2 * Self.margin
    var rows = text(view.blocks.first.map { [$0] } ?? [], view, width: width) + [""]
    rows += lines(of: code, width: width).map { painted($0, .bold) } + [""]
    rows += text(Array(view.blocks.dropFirst()), view, width: width)
    rows = rows.prefix(body) + Array(repeating: "", count: max(0, body - rows.count))
    return rows.enumerated().map { index, text in
      guard !pattern.isEmpty else { return margin + text }
      let blocks =
        index < pattern.count
        ? inked(pattern[index]) : String(repeating: " ", count: patternWidth)
      return blocks + margin + text
    } + [bar(view)]
  }

  /// With as much of the quiet zone as there is room for; empty where even less has none.
  private func pattern(of code: String, rows: Int) -> [String] {
    guard !isPlain, let qr = try? QRCode(code.filter { $0 != "-" }) else { return [] }
    for quietZone in stride(from: QRCode.quietZone, through: Self.narrowestQuietZone, by: -1) {
      let side = qr.size + 2 * quietZone
      guard (side + 1) / 2 <= rows,
        side + 2 * Self.margin + Self.narrowestText <= window.columns
      else { continue }
      return qr.halfBlocks(hasColour ? .dark : .light, quietZone: quietZone)
    }
    return []
  }

  /// Black on white, whatever the colours of the terminal; without colour, its ground is held dark.
  private func inked(_ blocks: String) -> String {
    hasColour ? "\u{1B}[30;47m" + blocks + Ink.off : blocks
  }

  /// Groups of four, never cut.
  private func lines(of code: String, width: Int) -> [String] {
    var lines = [""]
    let groups = code.split(separator: "-")
    for (index, group) in groups.enumerated() {
      let line = lines[lines.count - 1]
      // A dash behind the group, unless it is the last.
      let end = index == groups.count - 1 ? 0 : 1
      if line.isEmpty {
        lines[lines.count - 1] = String(group)
      } else if line.count + 1 + group.count + end <= width {
        lines[lines.count - 1] = line + "-" + group
      } else {
        lines[lines.count - 1] = line + "-"
        lines.append(String(group))
      }
    }
    return lines
  }
}

extension ScreenLabels {
  /// For a screen that has no server's words yet, and nothing that needs them.
  static let none = ScreenLabels(
    heard: "", trade: "", school: "", step: "", pro: "", con: "", contact: "", warning: "",
    call: "")
}
