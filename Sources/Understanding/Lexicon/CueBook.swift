/// All cue tables of the lexicon as one phrasebook.
enum CueBook {
  static func make(reader: WordReader, glossary: inout Glossary) -> Phrasebook<Cue> {
    var book = Phrasebook<Cue>()
    let tables = [
      YesNoLexicon.entries, IntentLexicon.entries, TalkLexicon.entries, ValueLexicon.entries,
      LifeLexicon.entries, PlaceLexicon.entries, InterestLexicon.entries,
    ]
    for entry in tables.joined() {
      for phrase in PhraseList(entry.phrases) {
        let tokens = reader.tokens(of: phrase)
        book.add(entry.cue, words: tokens.list.map(\.hash))
        for token in tokens.list where !token.isNumber {
          glossary.add(tokens.letters(of: token), hash: token.hash, as: .meaningful)
        }
      }
    }
    return book
  }
}
