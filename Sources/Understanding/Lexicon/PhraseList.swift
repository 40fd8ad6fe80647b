/// The phrases of a table's row, separated by commas; a line break counts as a space.
struct PhraseList: Sequence {
  let text: String

  init(_ text: String) { self.text = text }

  func makeIterator() -> some IteratorProtocol<String> {
    // Bytes, not characters: a comma is one byte, and grapheme breaking takes longer than all else.
    text.utf8.split(separator: UInt8(ascii: ",")).lazy.map { String(Substring($0)) }.makeIterator()
  }
}
