import Essentials

extension Adviser {
  /// The best schools within all limits: those of the trades shown, then the others.
  func schools(in match: Match, shown: [Int], limit: Int) -> [SchoolAdvice] {
    var list = Shortlist<Rank>(capacity: limit)
    for (school, row) in index.schoolRows.enumerated() {
      var best: Rank?
      for offer in index.offers[row.offers] where match.barriers(to: offer).isEmpty {
        var rank = rank(offer, in: match)
        rank.tier = shown.contains(Int(offer.trade)) ? 0 : 1
        if best.map({ rank < $0 }) ?? true { best = rank }
      }
      if let best { list.insert(school, rank: best) }
    }
    return list.items.map { advice(on: $0.position, in: match, rank: $0.rank) }
  }

  private func advice(on school: Int, in match: Match, rank: Rank) -> SchoolAdvice {
    var offers = index.offers[index.schoolRows[school].offers].filter {
      match.barriers(to: $0).isEmpty
    }
    let isNear = offers.contains { match.fit(of: Int($0.trade)) != .farFromWhatYouSay }
    if isNear { offers.removeAll { match.fit(of: Int($0.trade)) == .farFromWhatYouSay } }
    let trades = offers.trades.sorted { first, second in
      let (a, b) = (match.worth[first].odds, match.worth[second].odds)
      return a == b ? first < second : a > b
    }
    return SchoolAdvice(
      school: index.schools[school].id,
      journeys: journeys(to: school, match.query),
      trades: trades.map { index.trades[$0].id },
      programmes: offers.map { index.programmes[Int($0.position)].id },
      reasons: reasons(for: school, offers: offers, in: match),
      warnings: warnings(on: school, offers: offers, in: match),
      asOf: oldest(of: school, offers: offers[...]),
      score: Mathematics.exponential(rank.logScore))
  }

  /// From each home on the same land, the nearest first.
  func journeys(to school: Int, _ query: Query) -> [Journey] {
    let row = index.schoolRows[school]
    return query.homes.filter { $0.island == row.island }
      .map { home in
        query.journey(
          from: home.position,
          kilometres: Travel.road(home.point.kilometres(to: row.point)))
      }
      .sorted { ($0.kilometres, $0.home) < ($1.kilometres, $1.home) }
  }

  private func reasons(for school: Int, offers: [Offer], in match: Match) -> [Reason] {
    var reasons: [Reason] = []
    if let distance = distanceReason(match.places[school], match.query), distance.weight > 0 {
      reasons.append(distance)
    }
    let programmes = offers.lazy.map { [index] in index.programmes[Int($0.position)] }
    if programmes.contains(where: { $0.costPerYear == 0 }) {
      reasons.append(Reason(subject: .free, weight: 0))
    }
    if offers.contains(where: \.boards) { reasons.append(Reason(subject: .boarding, weight: 0)) }
    return reasons
  }

  func warnings(on school: Int, offers: [Offer], in match: Match) -> [Warning] {
    var warnings = rowWarnings(on: school, offers: offers[...])
    let programmes = offers.lazy.map { [index] in index.programmes[Int($0.position)] }
    if programmes.contains(where: { $0.minimumAge == nil && $0.maximumAge == nil }) {
      warnings.append(.agesUnknown)
    }
    if let ages = match.query.ages, !offers.contains(where: { $0.surelyAccepts(ages) }) {
      warnings.append(.ageDependsOnBirthday)
    }
    let place = match.places[school]
    if !place.isOverSea, place.kilometres > match.query.reach { warnings.append(.boardingOnly) }
    return warnings
  }

  /// What is to be checked about the rows themselves, whoever asks.
  func rowWarnings(on school: Int, offers: ArraySlice<Offer>) -> [Warning] {
    var warnings: [Warning] = []
    if index.schoolRows[school].isDoubtful { warnings.append(.doubtful) }
    let oldest = oldest(of: school, offers: offers)
    if oldest.months(until: today) > Self.staleAfterMonths { warnings.append(.stale(oldest)) }
    return warnings
  }

  func oldest(of school: Int, offers: ArraySlice<Offer>) -> PartialDate {
    offers.lazy.map { [index] in index.programmes[Int($0.position)].provenance.asOf }
      .reduce(index.schools[school].provenance.asOf) { [today] oldest, date in
        date.months(until: today) > oldest.months(until: today) ? date : oldest
      }
  }

  /// Schools that are announced on the same land and nearby.
  func announced(_ places: [Place], _ query: Query) -> [Announcement] {
    guard !query.homes.isEmpty else { return [] }
    var list = Shortlist<Double>(capacity: Self.announcedShown)
    for school in index.announced {
      let place = places[school]
      guard !place.isOverSea, place.kilometres <= min(query.reach, Self.announcedWithin)
      else { continue }
      list.insert(school, rank: place.kilometres)
    }
    return list.items.map { announcement(of: $0.position, at: places[$0.position], query) }
  }

  func announcement(of school: Int, at place: Place, _ query: Query) -> Announcement {
    Announcement(
      school: index.schools[school].id,
      journey: query.journey(from: Int(place.home), kilometres: place.kilometres))
  }

  /// A school that isn't there yet is news to those who live near it.
  private static let announcedWithin = 60.0
  private static let announcedShown = 2
}

extension Query {
  func journey(from home: Int, kilometres: Double) -> Journey {
    Journey(
      home: home, kilometres: Travel.shown(kilometres),
      minutes: Travel.minutes(kilometres, by: transport), by: transport)
  }
}
