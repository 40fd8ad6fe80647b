import Essentials

/// Rows by id, for those who put advice into words.
struct Lookup: Sendable {
  let facets: [Facet.ID: Facet]
  let sectors: [Sector.ID: Sector]
  let programmes: [Programme.ID: Programme]
  let diplomas: [Diploma.ID: Diploma]
  let nextSteps: [NextStep.ID: NextStep]
  let questions: [AskedQuestion.ID: AskedQuestion]
  let facts: [Fact.ID: Fact]

  init(_ catalogue: Catalogue) {
    facets = Self.rows(catalogue.facets)
    sectors = Self.rows(catalogue.sectors)
    programmes = Self.rows(catalogue.programmes)
    diplomas = Self.rows(catalogue.diplomas)
    nextSteps = Self.rows(catalogue.nextSteps)
    questions = Self.rows(catalogue.questions)
    facts = Self.rows(catalogue.facts)
  }

  private static func rows<Row: Identifiable>(_ rows: [Row]) -> [Row.ID: Row] {
    Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
  }
}
