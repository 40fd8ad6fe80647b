import Testing

@testable import Understanding

@Suite struct `Tables by hash` {
  @Test func `a hash table keeps the first value and grows`() {
    var table = HashTable()
    for key in 0..<5000 as Range<Int32> { table.insert(key, for: UInt64(key) &* 0x1_0000_0001) }
    #expect(table.insert(7, for: 0x1_0000_0001) == 1)
    for key in 0..<5000 as Range<Int32> { #expect(table[UInt64(key) &* 0x1_0000_0001] == key) }
    #expect(table[12345] == nil)
  }

  @Test func `the longest phrase hides those inside it, and meanings of one phrase stand together`()
  {
    var book = Phrasebook<String>()
    let reader = WordReader()
    for (meaning, phrase) in [
      ("no", "pas"), ("yes", "pas de souci"), ("care", "souci"), ("fine", "pas de souci"),
      ("road", "souci sur la route"),
    ] {
      book.add(meaning, words: reader.tokens(of: phrase).list.map(\.hash))
    }
    let hits = book.hits(in: reader.tokens(of: "pas de souci sur la route").list)
    #expect(hits.map(\.meaning) == ["yes", "fine", "road"])
  }

  @Test func `a phrase ends with its sentence`() {
    var book = Phrasebook<Int>()
    let reader = WordReader()
    book.add(1, words: reader.tokens(of: "non pardon").list.map(\.hash))
    #expect(book.hits(in: reader.tokens(of: "non, pardon").list).count == 1)
    #expect(book.hits(in: reader.tokens(of: "non. pardon").list).isEmpty)
  }
}
