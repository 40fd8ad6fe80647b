import Essentials
import Testing

@testable import Counselling

/// Calendars that every program reads (RFC 5545).
@Suite struct CalendarFileTests {
  private func file(_ summary: String) throws -> String {
    let day = try #require(Day("2026-12-31"))
    return CalendarFile(
      stamp: day,
      events: [.init(uid: "nadia-1-2@tremplin", day: day, summary: summary, description: "x")]
    ).text
  }

  @Test func `lines end with CRLF, hold at most 75 octets, and unfold to what was written`() throws
  {
    let summary = String(repeating: "É, ", count: 80) + "fin"
    let text = try file(summary)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:" + summary.replacing(",", with: "\\,") + "\r\n"))
  }

  @Test func `an event ends on the next day, which may be next year's`() throws {
    let text = try file("x")
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(text.contains("UID:nadia-1-2@tremplin\r\n"))
  }

  @Test func `nothing that was typed begins a line of its own`() throws {
    let text = try file("a\r\nBEGIN:VALARM\nb")
    #expect(!text.contains("\r\nBEGIN:VALARM"))
    #expect(text.contains("SUMMARY:a\\nBEGIN:VALARM\\nb"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"; a, b\\n", "=1+1", "+33", "-1", "@x", "\t=1",
    "a\u{1B}[2Jb", "a\u{202E}b\u{2066}c", "x\r\nATTACH:file:///etc/passwd", "x\u{2028}END:VEVENT",
  ])
  func `hostile words stay one value of their own`(_ text: String) throws {
    func properties(_ text: String) throws -> [Substring] {
      try file(text).replacing("\r\n ", with: "").split(separator: "\r\n")
        .map { $0.prefix { $0 != ":" } }
    }
    #expect(try properties(text) == properties("mot"))
    let written = try file(text)
    #expect(
      !written.unicodeScalars.contains { $0 != "\r" && $0 != "\n" && Sanitiser.isHidden($0) })
    // Every comma and semicolon of the value stands behind a backslash.
    let summary = try #require(
      written.replacing("\r\n ", with: "").split(separator: "\r\n")
        .first { $0.hasPrefix("SUMMARY:") })
    let bare = summary.replacing(/\\[\\;,n]/, with: "")
    #expect(!bare.contains { ",;\\".contains($0) }, "\(summary)")
  }
}
