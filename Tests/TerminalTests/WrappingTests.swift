import Testing

@testable import Terminal

@Suite struct WrappingTests {
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
      (3, "", [""]),
    ] as [(Int, String, [String])])
  func `lines end at spaces`(_ width: Int, _ text: String, _ lines: [String]) {
    #expect(Wrapping(width: width).lines(of: text) == lines)
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
    #expect(Wrapping(width: width).lines(of: text).allSatisfy { $0.displayWidth <= width })
  }
}
