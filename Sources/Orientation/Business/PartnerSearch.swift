/// Which schools a business can reach, and which of them teach what it wants.
struct PartnerSearch {
  let query: Query
  let places: [Place]
  private let index: CatalogueIndex
  private let reach: Double

  init(_ query: Query, index: CatalogueIndex) {
    self.query = query
    self.index = index
    places = index.schoolRows.map { query.place(of: $0) }
    reach = query.hasReach ? query.reach : Adviser.businessReach
  }

  var outcome: BusinessAdvice.Outcome {
    let open = index.schoolRows.indices.filter { !index.schoolRows[$0].offers.isEmpty }
    if open.isEmpty { return .nothing }
    let isTaught = !wants || open.contains(where: teachesWanted)
    if query.homes.isEmpty { return isTaught ? .needsPlace : .notTaught }
    if open.allSatisfy({ places[$0].isOverSea }) { return .overSea }
    let near = open.filter(isWithinReach)
    if near.isEmpty { return .far }
    if !isTaught { return .notTaught }
    return !wants || near.contains(where: teachesWanted) ? .advised : .otherTrades
  }

  /// Those that teach what is wanted, by distance; within reach, unless nothing is.
  ///
  /// Where none
  /// teaches it, or all are too far, the others too, behind them.
  func schools(limit: Int) -> [Int] {
    let open = index.schoolRows.indices.filter {
      !index.schoolRows[$0].offers.isEmpty && !places[$0].isOverSea
    }
    let near = open.filter(isWithinReach)
    let teaching = wants ? near.filter(teachesWanted) : []
    var list = Shortlist<Rank>(capacity: limit)
    for school in near.isEmpty ? open : teaching.isEmpty ? near : teaching {
      list.insert(
        school,
        rank: Rank(
          tier: teachesWanted(school) ? 0 : 1, logScore: 0,
          isDoubtful: index.schoolRows[school].isDoubtful,
          kilometres: places[school].kilometres))
    }
    return list.items.map(\.position)
  }

  func isWanted(_ trade: Int) -> Bool {
    query.wanted.contains(trade) || query.sectors.contains(index.tradeRows[trade].sector)
  }

  /// Whether anything special is wanted.
  private var wants: Bool { !query.wanted.isEmpty || !query.sectors.isEmpty }

  private func isWithinReach(_ school: Int) -> Bool {
    !places[school].isOverSea && places[school].kilometres <= reach
  }

  private func teachesWanted(_ school: Int) -> Bool {
    index.offers[index.schoolRows[school].offers].contains { isWanted(Int($0.trade)) }
  }
}
