public import Essentials

/// A trade that can be learnt, taught in a known school or not.
public struct Trade: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Trade>
  public var id: ID
  public var name: Bilingual
  public var sector: Sector.ID
  /// What one does all day; the French says *tu*.
  public var description: Bilingual
  /// Activity facets; two trades never have the same set.
  public var facets: [Facet.ID]
  /// The one or two facets that are the heart of the trade; a subset of `facets`.
  public var mainFacets: [Facet.ID]
  /// What may put somebody off: facets of kind ``Facet/Kind/constraint``.
  public var constraints: [Facet.ID]
  public var romeCodes: [String]
  /// One to three Holland letters, for counsellors; never used to rank.
  public var riasec: String
  /// Words people use for the trade, without accents, lower case.
  public var keywords: Heard
  /// Job titles with their gender variants, `usineur / usineuse`.
  public var jobTitles: [String]
  /// A sentence on how hard the trade is to recruit for, where a source says so.
  public var tension: String?
  public var provenance: Provenance

  public init(
    id: ID, name: Bilingual, sector: Sector.ID, description: Bilingual, facets: [Facet.ID],
    mainFacets: [Facet.ID], constraints: [Facet.ID], romeCodes: [String], riasec: String,
    keywords: Heard, jobTitles: [String], tension: String?, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.description = description
    self.facets = facets
    self.mainFacets = mainFacets
    self.constraints = constraints
    self.romeCodes = romeCodes
    self.riasec = riasec
    self.keywords = keywords
    self.jobTitles = jobTitles
    self.tension = tension
    self.provenance = provenance
  }
}

/// What people say for a thing, per language.
public struct Heard: Hashable, Sendable {
  public var french: [String]
  public var english: [String]

  public init(french: [String], english: [String]) {
    self.french = french
    self.english = english
  }
}

/// An activity (`metal`, `plein-air`) or a constraint (`hauteur`) that trades share.
public struct Facet: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Facet>
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something one may like doing; ranks trades.
    case interest
    /// Something one may refuse; removes trades only when the person says so.
    case constraint
  }

  public var id: ID
  public var kind: Kind
  public var label: Bilingual
  /// The closed question to a young person (*tu*): "Tu aimes … ?".
  public var question: Bilingual
  /// The same to somebody who speaks of a child (*vous*).
  public var questionFormal: Bilingual
  /// Effort of reading and answering, 1 (one glance) to 3.
  public var cost: Int
  public var keywords: Heard
  public var provenance: Provenance

  public init(
    id: ID, kind: Kind, label: Bilingual, question: Bilingual, questionFormal: Bilingual,
    cost: Int, keywords: Heard, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.question = question
    self.questionFormal = questionFormal
    self.cost = cost
    self.keywords = keywords
    self.provenance = provenance
  }
}

/// A family of trades (`industrie`, `bois`).
public struct Sector: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Sector>
  public var id: ID
  public var label: Bilingual
  public var keywords: Heard

  public init(id: ID, label: Bilingual, keywords: Heard) {
    self.id = id
    self.label = label
    self.keywords = keywords
  }
}

/// A diploma, a title or a certification.
public struct Diploma: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Diploma>
  public var id: ID
  public var label: String
  /// As the register words it: `CAP (niveau 3)`.
  public var level: String
  public var durationYears: Int?
  public var rncpCode: String?
  public var trades: [Trade.ID]
  public var provenance: Provenance

  public init(
    id: ID, label: String, level: String, durationYears: Int?, rncpCode: String?,
    trades: [Trade.ID], provenance: Provenance
  ) {
    self.id = id
    self.label = label
    self.level = level
    self.durationYears = durationYears
    self.rncpCode = rncpCode
    self.trades = trades
    self.provenance = provenance
  }
}
