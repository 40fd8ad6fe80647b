/// What words speak of, by ``SubjectLexicon``: a number for each subject.
struct SubjectBook: Sendable {
  private(set) var names: [String] = []
  private var numbers = HashTable(minimumCapacity: 1024)
  private var phrases = Phrasebook<Int16>()

  /// Lines of the form `name: phrase, phrase …`; about eleven thousand phrases.
  init(_ tables: [StaticString], reader: WordReader) {
    for table in tables {
      for line in table.description.split(separator: "\n") {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let number = Int16(names.count)
        numbers.insert(Int32(number), for: WordHash.of(line[..<colon].utf8))
        names.append(String(line[..<colon]))
        for phrase in PhraseList(String(line[line.utf8.index(after: colon)...])) {
          phrases.add(number, words: reader.tokens(of: phrase).list.map(\.stem))
        }
      }
    }
  }

  func number(of name: some Collection<UInt8>) -> Int16? {
    numbers[WordHash.of(name)].map { Int16($0) }
  }

  /// What is spoken of, in the order of the words; of two phrases in one place, the longer counts.
  func subjects(of words: ArraySlice<Token>) -> [Int16] {
    phrases.hits(in: Array(words), stemmed: true).map(\.meaning)
  }
}
