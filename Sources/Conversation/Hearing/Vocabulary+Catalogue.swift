import Essentials
public import Orientation
public import Understanding

extension Vocabulary {
  /// What people call the trades, facets and sectors of a catalogue, and what they ask.
  public init(of catalogue: Catalogue) {
    self.init()
    facets = catalogue.facets.map { facet in
      Entry(
        id: facet.id.rawValue, phrases: facet.label.both + facet.keywords.both)
    }
    trades = catalogue.trades.map { trade in
      Entry(
        id: trade.id.rawValue,
        phrases: trade.name.both + trade.keywords.both
          + trade.jobTitles.flatMap { $0.split(separator: "/").map(\.trimmed) })
    }
    sectors = catalogue.sectors.map { sector in
      Entry(id: sector.id.rawValue, phrases: sector.label.both + sector.keywords.both)
    }
    questions = catalogue.questions.map { question in
      Entry(id: question.id.rawValue, phrases: question.question.both + question.paraphrases.both)
    }
  }
}

extension Bilingual {
  fileprivate var both: [String] { [french, english] }
}

extension Heard {
  fileprivate var both: [String] { french + english }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
