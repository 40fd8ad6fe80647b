import Testing

@testable import Terminal

@Suite struct WrappingTests {
  private func lines(of text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return Wrapping(width: width).lines(of: bytes).map { line in
      String(repeating: " ", count: line.indent)
        + String(decoding: bytes[line.bytes], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      (10, "un deux trois quatre", ["un deux", "trois", "quatre"]),
      (10, "vraiment\u{202F}? oui", ["vraiment\u{202F}?", "oui"]),
      (10, "prix\u{A0}: dix euros", ["prix\u{A0}: dix", "euros"]),
      (12, "- un deux trois quatre", ["- un deux", "  trois", "  quatre"]),
      (12, "  12. un deux trois", ["  12. un", "      deux", "      trois"]),
      (10, "a\n\nb", ["a", "", "b"]),
      (8, "voir https://example.org/page ici", ["voir", "https://example.org/page", "ici"]),
      (6, "日本 日本", ["日本", "日本"]),
      (9, "ééééé éééé", ["ééééé", "éééé"]),
      (10, "un  deux   trois ", ["un  deux", "trois "]),
      (4, "  un deux", ["  un", "  deux"]),
      (2, "abc", ["abc"]),
      (3, "", [""]),
    ] as [(Int, String, [String])])
  func `lines end at spaces`(_ width: Int, _ text: String, _ lines: [String]) {
    #expect(self.lines(of: text, width: width) == lines)
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("🔧", 2), ("’", 1), ("\u{202F}", 1),
    ("❤", 1),
  ])
  func `width is counted in columns`(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [20, 40, 60, 100])
  func `no line is wider than asked where words are short`(_ width: Int) {
    let text = String(repeating: "On apprend en fabriquant, à l'atelier. ", count: 20)
    #expect(lines(of: text, width: width).allSatisfy { $0.displayWidth <= width })
  }
}
