/// The catalogue's words: which phrases name which topics.
struct TopicBook: Sendable {
  let facets: [String]
  let trades: [String]
  let sectors: [String]
  /// Facets that nobody likes for themselves.
  let burdens: Set<Topic.Subject>
  /// The sector of each trade.
  private let tradeSectors: [Int32?]
  private(set) var phrases = Phrasebook<Topic>()

  init(_ vocabulary: Vocabulary, reader: WordReader, glossary: inout Glossary) {
    facets = vocabulary.facets.map(\.id)
    trades = vocabulary.trades.map(\.id)
    burdens = Set(
      vocabulary.facets.indices.filter { vocabulary.facets[$0].isBurden }
        .map { Topic.Subject(kind: .facet, index: Int32($0)) })
    sectors = vocabulary.sectors.map(\.id)
    tradeSectors = vocabulary.trades.map { [sectors] trade in
      trade.sector.flatMap { sectors.firstIndex(of: $0) }.map { Int32($0) }
    }
    add(vocabulary.facets, .facet, reader, &glossary)
    add(vocabulary.trades, .trade, reader, &glossary)
    add(vocabulary.sectors, .sector, reader, &glossary)
  }

  private mutating func add(
    _ entries: [Vocabulary.Entry], _ kind: Topic.Kind, _ reader: WordReader,
    _ glossary: inout Glossary
  ) {
    for (index, entry) in entries.enumerated() {
      for (order, phrase) in entry.phrases.enumerated() {
        let tokens = reader.tokens(of: phrase)
        var topic = Topic(kind: kind, index: Int32(index), order: Int32(order))
        topic.isAgent =
          tokens.list.count <= 2 && tokens.list.last?.gap ?? .space != .space
          && tokens.list.allSatisfy { Self.isAgent(tokens.letters(of: $0)) }
        for name in Self.names(tokens.list) { phrases.add(topic, words: name) }
        for token in tokens.list where !token.isNumber {
          glossary.add(tokens.letters(of: token), hash: token.hash, as: .meaningful)
        }
      }
    }
  }

  /// "monteur", "monteuses": the endings that no verb has.
  static func isAgent(_ word: ArraySlice<UInt8>) -> Bool {
    agents.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  private static let agents = ["eur", "eurs", "euse", "euses", "rice", "rices"].map {
    Array($0.utf8)
  }

  /// "soudeur / soudeuse" is two names; "chef / cheffe de partie" is left as it stands.
  private static func names(_ tokens: [Token]) -> [[UInt64]] {
    guard tokens.count == 2, tokens[1].gap == .slash else { return [tokens.map(\.stem)] }
    return tokens.map { [$0.stem] }
  }

  /// The sector that a trade belongs to.
  func sector(of topic: Topic) -> Topic? {
    guard topic.kind == .trade, let sector = tradeSectors[Int(topic.index)] else { return nil }
    return Topic(kind: .sector, index: sector, order: topic.order)
  }

  func meaning(_ topic: Topic, _ attitude: Meaning.Attitude) -> Meaning {
    switch topic.kind {
    case .facet: .facet(facets[Int(topic.index)], attitude)
    case .trade: .trade(trades[Int(topic.index)], attitude)
    case .sector: .sector(sectors[Int(topic.index)], attitude)
    }
  }
}
