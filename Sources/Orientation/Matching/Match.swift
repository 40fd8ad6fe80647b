/// One sweep: every programme against every limit, and what the trades are worth.
///
/// A sweep visits each programme once and allocates two arrays; everything that advice says
/// about what would change it falls out of the same visit.
struct Match: Sendable {
  let query: Query
  /// By trade.
  private(set) var standings: [Standing]
  /// By school.
  private(set) var places: [Place]
  /// By trade, those with a candidate, in the order of ids.
  private(set) var candidates: [Int] = []
  private(set) var combinations = BarrierCombinations()
  /// Programmes that pass all limits.
  private(set) var programmes = 0

  init(_ query: Query, in index: CatalogueIndex, likelihood: Likelihood) {
    self.query = query
    places = index.schoolRows.map { query.place(of: $0) }
    let affinity = Affinity(query: query, index: index, likelihood: likelihood)
    standings = index.tradeRows.indices.map { trade in
      var standing = Standing()
      standing.odds = affinity.odds(of: trade)
      standing.logAffinity = Score.logAffinity(standing.odds)
      standing.vetoed = index.tradeRows[trade].all.intersection(query.vetoes)
      return standing
    }
    for trade in query.refused { standings[trade].isRefused = true }
    for (position, offer) in index.offers.enumerated() {
      let doubt = index.schoolRows[Int(offer.school)].isDoubtful ? Nearest.doubt : 0
      consider(offer, at: position, doubt: doubt)
    }
    for trade in standings.indices where standings[trade].isCandidate {
      candidates.append(trade)
      let school = index.offers[Int(standings[trade].best.offer)].school
      standings[trade].logScore = Score.log(
        standings[trade].logAffinity, kilometres: places[Int(school)].kilometres, query)
    }
  }

  /// The limits that keep a programme away; none for a candidate.
  func barriers(to offer: Offer) -> Barriers {
    let place = places[Int(offer.school)]
    let standing = standings[Int(offer.trade)]
    var barriers: Barriers = []
    if place.isOverSea {
      barriers.insert(.sea)
    } else if !query.reaches(place.kilometres, boards: offer.boards) {
      barriers.insert(.reach)
    }
    if let ages = query.ages, !offer.accepts(ages) { barriers.insert(.age) }
    if !standing.vetoed.isEmpty { barriers.insert(.veto) }
    if standing.isRefused { barriers.insert(.refusal) }
    return barriers
  }

  private mutating func consider(_ offer: Offer, at position: Int, doubt: Double) {
    let barriers = barriers(to: offer)
    let kilometres = places[Int(offer.school)].kilometres
    let cost = kilometres + doubt
    let trade = Int(offer.trade)
    standings[trade].common.formIntersection(barriers)
    combinations.insert(barriers)
    switch barriers {
    case []:
      standings[trade].candidates += 1
      programmes += 1
      standings[trade].best.consider(position, at: cost)
    case .reach:
      standings[trade].beyondReach.consider(position, at: cost)
      if offer.boards, kilometres <= query.weeklyReach {
        standings[trade].withBoarding.consider(position, at: cost)
      }
    case .age:
      if let ages = query.ages, ages.upperBound < offer.minimumAge {
        let years = Double(Int(offer.minimumAge) - ages.upperBound)
        standings[trade].whenOlder.consider(position, at: years * 1e5 + cost)
      }
    case .veto: standings[trade].vetoedOnly.consider(position, at: cost)
    case .refusal: standings[trade].refusedOnly.consider(position, at: cost)
    case .sea:
      if offer.boards { standings[trade].overSea.consider(position, at: cost) }
    default: break
    }
  }
}

extension Query {
  func reaches(_ kilometres: Double, boards offered: Bool) -> Bool {
    kilometres <= reach || (boards && offered && kilometres <= weeklyReach)
  }
}
