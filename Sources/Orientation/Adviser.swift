public import Essentials

/// The catalogue prepared for matching, and the day on which advice is given.
///
/// Advice is a pure function of the catalogue, the day and the profile. The order of rows, of
/// answers and of homes changes nothing but the position of a home in its own list. A class, so
/// that a turn doesn't copy the catalogue's references each time it passes them on.
public final class Adviser: Sendable {
  public let today: Day
  /// The next first of September, today included.
  public let term: Day
  public let likelihood: Likelihood
  let index: CatalogueIndex
  let lookup: Lookup
  let steps: StepIndex

  /// As many facets as matching can hold; a catalogue with more loses the last ones by id.
  public static let facetLimit = FacetSet.capacity
  /// Months after which a row is to be checked with the school.
  public static let staleAfterMonths = 18

  public init(catalogue: Catalogue, today: Day, likelihood: Likelihood = .published) {
    self.today = today
    self.likelihood = likelihood
    term = AgeRule.nextTerm(from: today)
    index = CatalogueIndex(catalogue, likelihood: likelihood)
    lookup = Lookup(catalogue)
    steps = StepIndex(catalogue.nextSteps)
  }

  public func trade(_ id: Trade.ID) -> Trade? { index.tradePositions[id].map { index.trades[$0] } }
  public func facet(_ id: Facet.ID) -> Facet? { lookup.facets[id] }
  public func school(_ id: School.ID) -> School? {
    index.schoolPositions[id].map { index.schools[$0] }
  }
  /// All schools of the catalogue, in the order of ids.
  public var schools: [School.ID] { index.schools.map(\.id) }
  public func sector(_ id: Sector.ID) -> Sector? { lookup.sectors[id] }
  public func programme(_ id: Programme.ID) -> Programme? { lookup.programmes[id] }
  public func diploma(_ id: Diploma.ID) -> Diploma? { lookup.diplomas[id] }
  public func nextStep(_ id: NextStep.ID) -> NextStep? { lookup.nextSteps[id] }
  public func question(_ id: AskedQuestion.ID) -> AskedQuestion? { lookup.questions[id] }
  public func fact(_ id: Fact.ID) -> Fact? { lookup.facts[id] }
}
