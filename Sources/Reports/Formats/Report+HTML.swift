import Essentials
import QRCode

extension Report {
  /// One page that needs nothing else: no script, no font, no address that is loaded.
  ///
  /// Without its style sheet it reads from top to bottom as the text does.
  public var html: String {
    let page = Page(self)
    var html = HTMLWriter()
    html.literal("<!DOCTYPE html>\n")
    html.element("html", ["lang": page.language]) { html in
      html.element("head") { html in
        html.open("meta", ["charset": "utf-8"])
        html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.open("meta", ["name": "referrer", "content": "no-referrer"])
        html.open(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        html.element("title", page.title)
        html.literal(Self.styleSheet)
      }
      html.element("body", ["class": page.isEasy ? "easy" : "full"]) { html in
        html.element("header") { html in
          html.element("h1", page.title)
          html.element("p", page.subtitle)
        }
        html.element("main") { html in
          for section in page.sections { Self.write(section, to: &html, colon) }
        }
        html.element("footer") { $0.element("p", page.footer) }
      }
    }
    return html.text
  }

  private var colon: String { language == .french ? "\u{A0}: " : ": " }

  private static func write(
    _ section: Page.Section, to html: inout HTMLWriter, _ colon: String
  ) {
    html.element("section") { html in
      html.element("h2", section.title)
      for item in section.items {
        switch item {
        case .paragraph(let text): html.element("p", text)
        case .list(let texts): list(texts, in: "change", to: &html)
        case .facts(let facts): write(facts, to: &html, colon)
        case .card(let card): write(card, to: &html, colon)
        case .copy(let text): html.element("pre", text)
        case .code(let code): write(code: code, to: &html)
        }
      }
    }
  }

  private static func write(
    _ card: Page.Card, to html: inout HTMLWriter, _ colon: String
  ) {
    html.element("article") { html in
      html.element("h3", card.title)
      if let note = card.note { html.element("p", ["class": "note"], note) }
      if let body = card.body { html.element("p", body) }
      list(card.pros, in: "pros", to: &html)
      list(card.cons, in: "cons", to: &html)
      if !card.facts.isEmpty { write(card.facts, to: &html, colon) }
      if let link = card.link {
        html.element("p") { html in
          // Anything else could be a script.
          if link.hasPrefix("https://") || link.hasPrefix("http://") {
            html.element("a", ["href": link], link)
          } else {
            html.write(link)
          }
        }
      }
    }
  }

  private static func list(
    _ texts: [String], in name: String, to html: inout HTMLWriter
  ) {
    guard !texts.isEmpty else { return }
    html.element("ul", ["class": name]) { html in
      for text in texts { html.element("li", text) }
    }
  }

  private static func write(
    _ facts: [Page.Fact], to html: inout HTMLWriter, _ colon: String
  ) {
    html.element("ul", ["class": "facts"]) { html in
      for fact in facts {
        html.element("li") { html in
          html.element("strong", fact.label)
          html.write(colon + fact.value)
        }
      }
    }
  }

  private static func write(code: String, to html: inout HTMLWriter) {
    html.element("p", ["class": "code"], code)
    guard let qr = try? QRCode(code.filter { $0 != "-" }) else { return }
    let side = qr.size + 2 * QRCode.quietZone
    html.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(side) \(side)", "role": "img",
        "aria-label": "QR " + code, "width": "116", "height": "116",
      ]
    ) { html in
      html.element("path", ["fill": "#fff", "d": "M0 0h\(side)v\(side)H0z"], "")
      html.element("path", ["fill": "#000", "d": qr.path], "")
    }
  }
}

extension QRCode {
  /// The dark modules as squares of one, inside the quiet zone.
  fileprivate var path: String {
    var path = ""
    for row in 0..<size {
      for column in 0..<size where isDark(row: row, column: column) {
        path += "M\(column + Self.quietZone) \(row + Self.quietZone)h1v1h-1z"
      }
    }
    return path
  }
}
