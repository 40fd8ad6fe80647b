/// A file of the seeds folder; each has one kind of row.
public enum SeedFile: String, Hashable, Sendable, CaseIterable {
  case facets, sectors, trades, diplomas, schools, programmes
  case nextSteps = "next-steps"
  case questions, facts, communes, sources

  /// The name in the folder: `next-steps.csv`.
  public var name: String { rawValue + ".csv" }

  public init?(name: String) {
    guard let file = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = file
  }

  /// The files whose rows make a ``Catalogue``: all but the communes and the note on sources.
  public static let catalogueFiles = allCases.filter { $0 != .communes && $0 != .sources }
}
