import Essentials
import QRCode

extension Report {
  /// CommonMark; every text is escaped, so that none of it becomes mark-up.
  public var markdown: String {
    let page = Page(self)
    var blocks = ["# " + page.title.escaped, page.subtitle.escaped]
    for section in page.sections {
      blocks.append("## " + section.title.escaped)
      for item in section.items { blocks.append(block(item)) }
    }
    return (blocks + ["*\(page.footer.escaped)*"]).joined(separator: "\n\n") + "\n"
  }

  private func block(_ item: Page.Item) -> String {
    switch item {
    case .paragraph(let text): text.escaped
    case .list(let texts): list(texts.map(\.escaped))
    case .facts(let facts): list(facts.map(line))
    case .card(let card):
      [
        "### \(card.title.escaped)" + (card.note.map { " – \($0.escaped)" } ?? ""),
        card.body?.escaped,
        list(
          card.pros.map { "(+) " + $0.escaped } + card.cons.map { "(!) " + $0.escaped }
            + card.facts.map(line) + [card.link].compactMap { $0 }.map(\.linked)),
      ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .copy(let text): fenced(text.split(separator: "\n").map(String.init))
    case .code(let code):
      "**\(code.escaped)**\n\n"
        + fenced((try? QRCode(code.filter { $0 != "-" }).halfBlocks(.dark)) ?? [])
    }
  }

  private func line(_ fact: Page.Fact) -> String {
    let colon = language == .french ? "\u{A0}: " : ": "
    return "**\(fact.label.escaped)**" + colon + fact.value.escaped
  }

  private func list(_ lines: [String]) -> String {
    lines.map { "- " + $0 }.joined(separator: "\n")
  }

  /// Indented code can't be ended by what is in it, as a fence can.
  private func fenced(_ lines: [String]) -> String {
    lines.map { "    " + $0 }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var escaped: String {
    var output = ""
    for character in self {
      switch character {
      case "\n": output += " "
      // CommonMark 2.4: a backslash before any ASCII punctuation is that punctuation.
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "+":
        output += "\\\(character)"
      default: output.append(character)
      }
    }
    // `1.` and `1)` at the beginning of a line are lists, and so is `-`; `=` is a title.
    if output.first == "-" || output.first == "=" { output = "\\" + output }
    if let dot = output.firstIndex(where: { $0 == "." || $0 == ")" }), !output[..<dot].isEmpty,
      output[..<dot].allSatisfy(\.isNumber)
    {
      output.insert("\\", at: dot)
    }
    return output
  }

  /// An autolink ends at a bracket or a space, and has any scheme: what is no address of the web
  /// could be a script.
  fileprivate var linked: String {
    hasPrefix("https://") || hasPrefix("http://")
      ? "<\(filter { $0 != "<" && $0 != ">" && !$0.isWhitespace })>" : escaped
  }
}
