import Essentials
import Foundation
import Interview
import Testing

@testable import Conversation
@testable import Reports

/// Whatever a name, a note or a plan holds, a page keeps its mark-up.
///
/// A page of hostile words is laid beside one of tame words: what isn't words is the same in both.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "</li></ul><img src=x onerror=alert(1)>",
    "\"><a href='javascript:alert(1)'>x</a>", "' onmouseover='alert(1)", "a & b &lt;i&gt;",
    "=1+1", "+33 1 02", "-1", "@SUM(A1)", "\t=1", "- [x](javascript:x)", "1. un", "1) un",
    "# Titre", "**gras** _i_ `code` ~~s~~ | a |", "<javascript:alert(1)>", "\\[x](y)",
    "a\u{1B}[2Jb", "\u{1B}]0;titre\u{7}b", "a\u{202E}b\u{2066}c", "a\u{200B}b\u{0}c\u{9B}2Jd",
  ]

  /// Every word of a page that comes from seeds, a person or a counsellor.
  private func report(_ text: String, _ reader: Report.Reader) throws -> Report {
    let advice: [Reply] = [
      .say(text), .change(text),
      .trade(
        .init(
          rank: 1, id: text, name: text, description: text, fit: text, reasons: [text],
          against: [text], isIdea: false)),
      .school(
        .init(
          rank: 1, id: text, name: text, city: text, kilometres: 1, distance: text,
          trades: [text], diplomas: [text], reasons: [text], warnings: [text],
          website: text, checked: text, services: [text])),
      .step(.init(id: text, title: text, details: text, contact: text)),
      .message(text),
    ]
    var report = Sample.report(
      reader, helplines: true, advice: advice,
      told: [.init(slot: "likes", label: text, text: text, author: .counsellor)])
    let day = try #require(Day("2026-12-12"))
    report.plans = [
      .init(day: day, date: "12 décembre 2026", text: text),
      .init(day: report.day, date: "23 novembre 2026", text: text, isDone: true),
    ]
    report.notes = [.init(day: report.day, date: "23 novembre 2026", author: text, text: text)]
    return report
  }

  @Test(arguments: texts, Report.Reader.allCases)
  func `HTML has the elements of a tame page`(_ text: String, _ reader: Report.Reader) throws {
    func elements(_ report: Report) -> [String] {
      report.html.matches(of: /<[^>]*>/).map { String($0.output) }
    }
    #expect(elements(try report(text, reader)) == elements(try report("mot", reader)))
  }

  @Test(arguments: texts, Report.Reader.allCases)
  func `Markdown has the signs of a tame page`(_ text: String, _ reader: Report.Reader) throws {
    /// What is mark-up: the first word of each line where it is one, and signs that aren't escaped.
    func signs(_ report: Report) -> [String] {
      report.markdown.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map { line in
        let rest = line.replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
        let first = rest.prefixMatch(of: /#+ |[-+*>=]|[0-9]+[.)]/).map { String($0.output) } ?? ""
        return first + rest.filter { "*_`[]<>#~|&\\".contains($0) }
      }
    }
    #expect(signs(try report(text, reader)) == signs(try report("mot", reader)))
  }

  @Test(arguments: texts, Report.Reader.allCases)
  func `no format holds an escape or a mark of direction`(
    _ text: String, _ reader: Report.Reader
  ) throws {
    let report = try report(text, reader)
    for page in [report.text(), report.markdown, report.html, report.json] {
      #expect(!page.unicodeScalars.contains { $0 != "\n" && Sanitiser.isHidden($0) })
    }
    // What is written as an escape in JSON becomes one where it is read.
    let json = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
    for string in Self.strings(in: json) {
      #expect(!string.unicodeScalars.contains(where: Sanitiser.isHidden), "\(string)")
    }
  }

  private static func strings(in value: Any) -> [String] {
    switch value {
    case let string as String: [string]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.flatMap { [$0.key] + strings(in: $0.value) }
    default: []
    }
  }
}
