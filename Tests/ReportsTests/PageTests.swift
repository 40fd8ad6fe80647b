import Essentials
import Interview
import QRCode
import Testing

@testable import Conversation
@testable import Reports

@Suite struct PageTests {
  private static let formats: [@Sendable (Report) -> String] = [
    { $0.text() }, { $0.markdown }, { $0.html }, { $0.json },
  ]

  @Test func `a page holds three trades, three schools and their facts, not more`() {
    let text = Sample.report().text()
    #expect(text.contains("Métier 3") && !text.contains("Métier 4"))
    #expect(text.contains("École 3") && !text.contains("École 4"))
    for part in ["16 ans", "Tu aimes le métal.", "à 12 km", "https://example.org", "juillet 2025"] {
      #expect(text.contains(part), "\(part) is missing")
    }
    #expect(text.contains("Appelle l’école") && text.contains("01 02 03 04 05"))
    #expect(text.contains("report-when"), "there is no date to fill in")
  }

  @Test func `JSON holds everything, and says which version it is`() {
    let json = Sample.report().json
    #expect(json.contains("\"schema\" : 1") && json.contains("Métier 5"))
  }

  @Test func `who told what is on the page`() {
    let text = Sample.report().text()
    #expect(text.contains("le métal (report-by-parent)"))
    #expect(text.contains("Valognes (50) (report-by-counsellor)"))
    #expect(text.contains("16 ans\n"))
  }

  @Test(arguments: formats.indices)
  func `helplines are there only if they are wanted`(_ format: Int) {
    let format = Self.formats[format]
    #expect(!format(Sample.report()).contains("3114"))
    #expect(format(Sample.report(helplines: true)).contains("3114"))
  }

  @Test(arguments: formats.indices)
  func `the code is there in every format`(_ format: Int) {
    #expect(Self.formats[format](Sample.report()).contains("7F3K-92QX-M0TD-4HSA-0"))
  }

  @Test func `the QR code on paper is dark, and on a screen light`() throws {
    let code = try QRCode("7F3K92QXM0TD4HSA0")
    let paper = code.halfBlocks(.dark).joined(separator: "\n")
    let screen = code.halfBlocks(.light).joined(separator: "\n")
    #expect(Sample.report().text().contains(paper))
    #expect(Sample.report().text(.light).contains(screen))
  }

  @Test func `a business gets its message whole`() {
    let message = "Bonjour,\n\nNous cherchons un atelier.\nMerci"
    let report = Sample.report(advice: [.say("Voici."), Sample.school(1), .message(message)])
    #expect(report.text().contains(message))
    #expect(report.html.contains(message))
  }

  @Test func `a page of an interview that has hardly begun says so`() {
    let text = Sample.report(advice: [], told: []).text()
    #expect(text.contains("report-nothing") && text.contains("7F3K"))
  }

  @Test func `the export block has i-milo's order, a line a field`() {
    let block = ExportBlock(Sample.report(.counsellor)).text.split(separator: "\n")
    #expect(
      block == [
        "report-export-identity : 16 ans",
        "report-export-address : Valognes (50)",
        "report-export-project : report-label-likes : le métal",
        "report-export-limits : report-label-vetoes : la hauteur",
        "report-export-proposals : École 1, Valognes (Usinage) ; École 2, Valognes (Usinage) ; "
          + "École 3, Valognes (Usinage)",
        "report-export-event : 23 novembre 2026 – Métier 1, Métier 2, Métier 3 – « Appelle l'école »",
      ])
  }

  @Test func `only a counsellor gets the export block`() {
    #expect(Sample.report(.counsellor).text().contains("report-export-identity"))
    #expect(!Sample.report().text().contains("report-export"))
  }

  @Test func `an easy page has one reason a trade, and no more than it needs`() {
    let text = Sample.report(easy: true).text()
    #expect(text.contains("report-easy-trades") && !text.contains("Deux."))
    #expect(!text.contains("Tu fabriques") && !text.contains("colle bien"))
    #expect(text.contains("report-easy-check"), "that it is to be checked got lost")
  }

  @Test func `what a text holds is never mark-up`() {
    let nasty = "<script>alert('x')</script> & \"**gras**\" [lien](javascript:x) `code`"
    let report = Sample.report(
      advice: [
        .say(nasty), Sample.trade(1, reason: nasty),
        Sample.school(1, website: "javascript:alert(1)"),
        .message("</pre>" + nasty),
      ],
      told: [.init(slot: "likes", label: nasty, text: nasty, author: .person)])
    let html = report.html
    #expect(!html.contains("<script") && !html.contains("</pre></pre>"))
    #expect(!html.contains("href=\"javascript"))
    #expect(html.contains("&lt;script&gt;"))
    // Indented code shows what it holds as it is.
    let markdown = report.markdown.split(separator: "\n").filter { !$0.hasPrefix("    ") }
      .joined(separator: "\n")
    #expect(!markdown.contains("**gras**") || markdown.contains("\\*\\*gras"))
    #expect(!markdown.contains("[lien](") && !markdown.contains("- <script"))
  }

  /// Names come from seeds that anybody may edit, steps and choices from counsellors.
  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title></style></pre><script>", "&lt;script&gt;",
  ])
  func `no name of the seeds and no word of a counsellor is mark-up`(_ nasty: String) {
    let advice: [Reply] = [
      .say(nasty), .change(nasty),
      .trade(
        .init(
          rank: 1, id: nasty, name: nasty, description: nasty, fit: nasty, reasons: [nasty],
          against: [nasty], isIdea: false)),
      .school(
        .init(
          rank: 1, id: nasty, name: nasty, city: nasty, kilometres: 1, distance: nasty,
          trades: [nasty], diplomas: [nasty], reasons: [nasty], warnings: [nasty],
          website: "https://example.org/" + nasty, checked: nasty, services: [nasty])),
      .step(.init(id: nasty, title: nasty, details: nasty, contact: nasty)),
    ]
    let authors: [Answer.Author] = [.person, .parent, .counsellor]
    let told = authors.map {
      Assistant.Told(slot: "likes", label: nasty, text: nasty, author: $0)
    }
    for reader in [Report.Reader.person, .counsellor] {
      let html = Sample.report(reader, advice: advice, told: told).html
      #expect(!html.contains("<script") && !html.contains("<img"))
      #expect(!html.contains("' onmouseover") && !html.contains("\" onmouseover"))
      // Mark-up that is text already stays text.
      #expect(!nasty.hasPrefix("&") || html.contains("&amp;lt;script"))
    }
  }

  @Test func `control and direction marks reach no page`() {
    let told = Assistant.Told(
      slot: "likes", label: "x", text: "a\u{1B}[2Jb\u{202E}c\u{7}", author: .person)
    for format in Self.formats.dropLast() {
      let text = format(Sample.report(told: [told]))
      #expect(!text.unicodeScalars.contains { $0 != "\n" && Sanitiser.isHidden($0) })
    }
  }

  @Test func `HTML needs nothing from elsewhere, and runs nothing`() {
    let html = Sample.report().html
    for word in ["<script", "<link", "<img", "src=", "url(", "@import", "onload"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<html lang=\"fr\">"))
  }

  @Test func `without its mark-up, HTML says what the text says, in its order`() {
    let report = Sample.report(helplines: true)
    let bare = report.html
      .replacing(/<style>(.|\n)*?<\/style>/, with: "").replacing(/<title>.*?<\/title>/, with: "")
      .replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'")
    var rest = bare[...]
    for line in report.text().split(separator: "\n") {
      // Rules, QR code, and the signs before reasons.
      let words = line.split { !($0.isLetter || $0.isNumber) }
      for word in words {
        guard let found = rest.firstRange(of: word) else {
          Issue.record("\(word) is missing behind what stands before it")
          return
        }
        rest = rest[found.upperBound...]
      }
    }
  }
}
