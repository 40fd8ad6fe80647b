import Essentials
public import QRCode

extension Report {
  /// Plain text: no mark-up, a line a fact; `foreground` is the colour of letters where it is read.
  public func text(_ foreground: QRCode.Foreground = .dark) -> String {
    let page = Page(self)
    let colon = language == .french ? "\u{A0}: " : ": "
    var lines = [page.title, String(repeating: "=", count: page.title.count), page.subtitle]
    for section in page.sections {
      lines += ["", section.title, String(repeating: "-", count: section.title.count)]
      for item in section.items {
        switch item {
        case .paragraph(let text): lines.append(text)
        case .list(let texts): lines += texts.map { "- " + $0 }
        case .facts(let facts): lines += facts.map { $0.label + colon + $0.value }
        case .card(let card): lines += [""] + Self.lines(of: card, colon)
        case .copy(let text): lines += ["", text]
        case .code(let code):
          lines.append(code)
          lines += (try? QRCode(code.filter { $0 != "-" }).halfBlocks(foreground)) ?? []
        }
      }
    }
    return (lines + ["", page.footer]).joined(separator: "\n") + "\n"
  }

  private static func lines(of card: Page.Card, _ colon: String) -> [String] {
    [card.note.map { "\(card.title) – \($0)" } ?? card.title]
      + [card.body].compactMap { $0 }.map { "  " + $0 }
      + card.pros.map { "  + " + $0 } + card.cons.map { "  ! " + $0 }
      + card.facts.map { "  " + $0.label + colon + $0.value }
      + [card.link].compactMap { $0 }.map { "  " + $0 }
  }
}
