/// One sweep: every programme against every limit.
///
/// A sweep visits each programme once and allocates three arrays; everything that advice says
/// about what would change it falls out of the same visit. Interests play no part in it.
struct Sweep: Sendable {
  private(set) var query: Query
  /// By trade.
  private(set) var standings: [Standing]
  /// By school.
  private(set) var places: [Place]
  /// By trade, those with a candidate, in the order of ids.
  private(set) var candidates: [Int] = []
  private(set) var combinations = BarrierCombinations()
  /// Programmes that pass all limits.
  private(set) var programmes = 0

  /// Visits everything; after another sweep of the same catalogue from the same homes, schools lie
  /// where they lay.
  init(_ query: Query, in index: CatalogueIndex, after earlier: Sweep? = nil) {
    self.query = query
    if let earlier, earlier.query.homes == query.homes {
      places = earlier.places
    } else {
      places = index.schoolRows.map { query.place(of: $0) }
    }
    standings = index.tradeRows.map { row in
      Standing(vetoed: row.all.intersection(query.vetoes))
    }
    for trade in query.refused { standings[trade].isRefused = true }
    for (position, offer) in index.offers.enumerated() {
      let barriers = barriers(to: offer)
      let doubt = index.schoolRows[Int(offer.school)].isDoubtful ? Nearest.doubt : 0
      combinations.insert(barriers)
      if barriers.isEmpty { programmes += 1 }
      standings[Int(offer.trade)].consider(
        offer, at: position, behind: barriers, kilometres: places[Int(offer.school)].kilometres,
        doubt: doubt, query)
    }
    candidates = standings.indices.filter { standings[$0].isCandidate }
  }

  /// The same sweep for somebody with the same limits; nil where they differ.
  func repeated(for query: Query) -> Sweep? {
    guard query.hasLimits(of: self.query) else { return nil }
    var sweep = self
    sweep.query = query
    return sweep
  }

  /// The limits that keep a programme away; none for a candidate.
  func barriers(to offer: Offer) -> Barriers {
    let place = places[Int(offer.school)]
    let trade = Int(offer.trade)
    var barriers: Barriers = []
    if place.isOverSea {
      barriers.insert(.sea)
    } else if !query.reaches(place.kilometres, boards: offer.boards) {
      barriers.insert(.reach)
    }
    if let ages = query.ages, !offer.accepts(ages) { barriers.insert(.age) }
    if !standings[trade].vetoed.isEmpty { barriers.insert(.veto) }
    if standings[trade].isRefused { barriers.insert(.refusal) }
    if !query.rejected.isEmpty, query.rejected.contains(Int(offer.school)) {
      barriers.insert(.rejection)
    }
    return barriers
  }

  /// Trades were named, and none of them can be had within the limits.
  var isNamedBlocked: Bool {
    !query.wanted.isEmpty && !query.wanted.contains { standings[$0].isCandidate }
  }
}

extension Query {
  func reaches(_ kilometres: Double, boards offered: Bool) -> Bool {
    kilometres <= reach || (boards && offered && kilometres <= weeklyReach)
  }
}
