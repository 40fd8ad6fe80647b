public import Essentials

/// Everything the advice rests on: rows of `seeds/`, each with its source and its date.
///
/// A catalogue is plain data; ``Adviser`` prepares it for matching.
public struct Catalogue: Hashable, Sendable {
  public var facets: [Facet] = []
  public var sectors: [Sector] = []
  public var trades: [Trade] = []
  public var diplomas: [Diploma] = []
  public var schools: [School] = []
  public var programmes: [Programme] = []
  public var nextSteps: [NextStep] = []
  public var questions: [AskedQuestion] = []
  public var facts: [Fact] = []

  public init() {}
}

/// Where a row comes from, and of when it speaks.
public struct Provenance: Hashable, Sendable {
  public var asOf: PartialDate
  /// Addresses or titles, separated by ` | ` in the file.
  public var sources: [String]

  public init(asOf: PartialDate, sources: [String]) {
    self.asOf = asOf
    self.sources = sources
  }
}

/// The same words in French and English.
public struct Bilingual: Hashable, Sendable {
  public var french: String
  public var english: String

  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
