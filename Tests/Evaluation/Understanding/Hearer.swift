/// Something that hears: the rules, or a baseline that they have to beat.
protocol Hearer {
  var name: String { get }

  /// What is heard, and the questions that would be answered (one) or asked about (several).
  func hear(_ test: CorpusCase) -> (items: [Item], answers: [String]?)
}
