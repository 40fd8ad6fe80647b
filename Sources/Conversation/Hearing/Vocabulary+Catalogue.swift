import Essentials
public import Orientation
public import Understanding

extension Vocabulary {
  /// What people call the trades, facets and sectors of a catalogue, and what they ask.
  public init(of catalogue: Catalogue) {
    self.init()
    facets = catalogue.facets.map { facet in
      Entry(
        id: facet.id.rawValue, phrases: facet.label.both + facet.keywords.both,
        isBurden: facet.kind == .constraint)
    }
    trades = catalogue.trades.map { trade in
      Entry(
        id: trade.id.rawValue,
        phrases: trade.name.both + trade.keywords.both
          + trade.jobTitles.flatMap { $0.titles }, sector: trade.sector.rawValue)
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

extension String {
  /// "monteur / monteuse en menuiserie" is "monteur en menuiserie" and "monteuse en menuiserie": a
  /// bare "monteur" would be anybody's.
  fileprivate var titles: [String] {
    let parts = split(separator: "/").map(\.trimmed)
    guard parts.count == 2 else { return parts }
    let (first, second) = (parts[0].split(separator: " "), parts[1].split(separator: " "))
    guard second.count > first.count else { return parts }
    return [(first + second.dropFirst(first.count)).joined(separator: " "), parts[1]]
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
