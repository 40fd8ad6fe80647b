import Testing

@testable import Terminal

@Suite struct KeyFilterTests {
  private func keys(_ bytes: [UInt8]) -> [KeyFilter.Key] {
    var filter = KeyFilter()
    return bytes.flatMap { filter.consume($0) }
  }

  private func keys(_ text: String) -> [KeyFilter.Key] { keys(Array(text.utf8)) }

  @Test func `letters of any length are text`() {
    #expect(keys("aé€👩") == [.text("a"), .text("é"), .text("€"), .text("👩")])
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5C", "\u{1B}b", "\u{1}", "\r"])
  func `a key that is no letter stays whole`(_ sequence: String) {
    #expect(keys(sequence) == [.sequence(Array(sequence.utf8))])
  }

  @Test func `half a character is one replacement, and what follows is kept`() {
    #expect(keys([0xE2, 0x82, 0x61]) == [.text("\u{FFFD}"), .text("a")])
    #expect(keys([0xC3, 0x0D]) == [.text("\u{FFFD}"), .sequence([0x0D])])
  }

  @Test func `an overlong or surrogate encoding never becomes a character`() {
    for bytes in [[0xE0, 0x80, 0x8A], [0xED, 0xA0, 0x80], [0xC0, 0x8A]] as [[UInt8]] {
      #expect(keys(bytes).allSatisfy { $0 == .text("\u{FFFD}") })
    }
  }

  @Test func `a paste is one line without controls`() {
    #expect(
      keys("\u{1B}[200~a\r\nb\tc\n\u{1B}[31md\u{202E}\u{1B}[201~e")
        == [.paste("a b c d", isCut: false), .text("e")])
  }

  @Test func `an endless paste stays small, and its end is still seen`() {
    let keys = keys("\u{1B}[200~" + String(repeating: "a", count: 100_000) + "\u{1B}[201~b")
    guard case .paste(let text, isCut: true) = keys.first else {
      Issue.record("no cut paste in \(keys)")
      return
    }
    #expect(text.utf8.count == InputLimit.bytes)
    #expect(keys.dropFirst() == [.text("b")])
  }

  @Test func `an endless escape sequence is dropped`() {
    let keys = keys("\u{1B}[" + String(repeating: "1", count: 30) + "a")
    #expect(keys == [.text("a")])
  }

  @Test func `an Escape key alone is released when nothing follows`() {
    var filter = KeyFilter()
    #expect(filter.consume(0x1B).isEmpty)
    #expect(filter.isHoldingEscape)
    #expect(filter.releaseEscape() == .sequence([0x1B]))
    #expect(filter.consume(0x61) == [.text("a")])
  }
}
