import Essentials

/// The catalogue in the shape that matching wants: rows in the order of their ids, references
/// as positions, facets as bits, places as vectors.
///
/// The order of ids makes every tie break the same way, whatever the order of the files. A class,
/// so that whoever looks things up in it holds one reference and not its fifteen.
final class CatalogueIndex: Sendable {
  let facets: [Facet]
  let trades: [Trade]
  let schools: [School]
  /// All programmes, offered or not, by school and then by id.
  let programmes: [Programme]

  let facetPositions: [Facet.ID: Int]
  let tradePositions: [Trade.ID: Int]
  let schoolPositions: [School.ID: Int]
  let sectorPositions: [Sector.ID: Int]

  let tradeRows: [TradeRow]
  let schoolRows: [SchoolRow]
  /// Open programmes of open schools only, grouped by school.
  let offers: [Offer]
  /// Schools that are announced, in the order of ids.
  let announced: [Int]
  /// Facets of kind interest; the others are constraints.
  let interests: FacetSet
  /// Per facet, what an answer adds to a trade.
  let weights: [FacetWeights]
  /// Per facet, the number of trades that have it.
  let frequency: [Int]
  /// From the lowest minimum to the highest maximum age of all offers; nil without any.
  let agesTaken: ClosedRange<Int>?

  init(_ catalogue: Catalogue, likelihood: Likelihood) {
    facets = Array(catalogue.facets.sorted { $0.id < $1.id }.prefix(FacetSet.capacity))
    trades = catalogue.trades.sorted { $0.id < $1.id }
    schools = catalogue.schools.sorted { $0.id < $1.id }
    programmes = catalogue.programmes.sorted { ($0.school, $0.id) < ($1.school, $1.id) }
    facetPositions = Self.positions(facets.map(\.id))
    tradePositions = Self.positions(trades.map(\.id))
    schoolPositions = Self.positions(schools.map(\.id))
    sectorPositions = Self.positions(catalogue.sectors.map(\.id).sorted())

    offers = Self.offers(
      programmes, schools: schools, schoolPositions: schoolPositions,
      tradePositions: tradePositions)
    agesTaken = offers.map { Int($0.minimumAge) }.min().flatMap { [offers] youngest in
      offers.map { max(youngest, Int($0.maximumAge)) }.max().map { youngest...$0 }
    }
    let taught = Set(offers.map(\.trade))
    tradeRows = trades.indices.map { [trades, facetPositions, sectorPositions] position in
      TradeRow(
        trades[position], facets: facetPositions, sectors: sectorPositions,
        isTaught: taught.contains(Int32(position)))
    }
    schoolRows = Self.rows(schools, offers: offers)
    announced = schools.indices.filter { [schools] in schools[$0].status == .announced }

    var interests = FacetSet()
    for (position, facet) in facets.enumerated() where facet.kind == .interest {
      interests.insert(position)
    }
    self.interests = interests
    frequency = facets.indices.map { [tradeRows] facet in
      tradeRows.count { $0.all.contains(facet) }
    }
    weights = facets.indices.map { [tradeRows] facet in
      let sum = tradeRows.reduce(0) { $0 + likelihood.yes($1.presence(of: facet)) }
      let expected = tradeRows.isEmpty ? 0.5 : sum / Double(tradeRows.count)
      return FacetWeights(likelihood, expectedYes: expected)
    }
  }

  /// The bits of the facets that the catalogue knows.
  func bits(_ ids: some Sequence<Facet.ID>) -> FacetSet {
    FacetSet(ids, in: facetPositions)
  }

  private static func positions<Row>(_ ids: [Identifier<Row>]) -> [Identifier<Row>: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  private static func offers(
    _ programmes: [Programme], schools: [School], schoolPositions: [School.ID: Int],
    tradePositions: [Trade.ID: Int]
  ) -> [Offer] {
    programmes.enumerated().compactMap { position, programme in
      guard programme.status == .open, let school = schoolPositions[programme.school],
        schools[school].status == .open, let trade = tradePositions[programme.trade]
      else { return nil }
      return Offer(programme, position: position, school: school, trade: trade)
    }
  }

  private static func rows(_ schools: [School], offers: [Offer]) -> [SchoolRow] {
    var start = 0
    return schools.enumerated().map { position, school in
      let end = offers[start...].firstIndex { $0.school != position } ?? offers.endIndex
      defer { start = end }
      return SchoolRow(school, offers: start..<end)
    }
  }
}
