/// A trade that the catalogue hasn't: "coiffeuse", where somebody says what they want to be.
struct OtherTradeRule: Sendable {
  private var names = Phrasebook<Bool>()

  init(besides book: TopicBook, reader: WordReader, glossary: inout Glossary) {
    for name in PhraseList(OtherTrades.names) {
      let tokens = reader.tokens(of: name)
      guard book.phrases.hits(in: tokens.list, stemmed: true).isEmpty else { continue }
      names.add(true, words: tokens.list.map(\.hash))
      for token in tokens.list where !token.isNumber {
        glossary.add(tokens.letters(of: token), hash: token.hash, as: .meaningful)
      }
    }
  }

  /// The words that name it; nil where it is by the way, or somebody else's.
  func read(_ utterance: Utterance) -> Range<Int>? {
    guard let hit = names.hits(in: utterance.words).first else { return nil }
    let clause = utterance.clauses[utterance.clause(of: hit.range.lowerBound)].range
    let isTheirs = clause.contains { index in
      IntentRule.others.contains(utterance.words[index].hash)
        || !hit.range.contains(index)
          && utterance.cues(startingAt: index).contains { $0.meaning == .thirdParty }
    }
    guard !isTheirs else { return nil }
    switch utterance.expectation.kind {
    case .trade, .sector, .interests(.likes): return hit.range
    case .nothing:
      let isWanted = utterance.cues(in: clause).contains { $0.meaning == .attitude(.likes) }
      return isWanted || utterance.strangers(beside: hit.range) == 0 ? hit.range : nil
    default: return nil
    }
  }
}
