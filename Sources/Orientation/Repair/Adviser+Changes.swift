import Essentials

extension Adviser {
  /// What one thing otherwise would open, the most easily done first.
  ///
  /// A change is told when it brings something where there is nothing, a named trade that can't
  /// be had, or a trade that goes better with the answers than the last of those shown. A firm
  /// no is questioned in the first two cases only.
  func changes(of profile: Profile, _ match: Match, shown: Int, limit: Int) -> [Change] {
    let stake = Stake(match, shown: shown)
    let query = match.query
    var changes: [Change] = []
    let wider = stake.pick(among: match, within: stake.widest(query), \.beyondReach)
      .flatMap { widen(profile, to: $0, match) }
    let boarding =
      query.boards
      ? nil : stake.pick(among: match, \.withBoarding).flatMap { change(.board, $0, match) }
    // A short detour asks less than sleeping away; a long one asks more.
    if let wider, isShortDetour(wider.offer, match) {
      changes = [wider.change] + [boarding].compactMap(\.self)
    } else {
      changes = [boarding, wider?.change].compactMap(\.self)
    }
    changes += [
      stake.pickRefused(among: match, \.refusedOnly).flatMap { offer in
        change(.acceptTrade(index.trades[trade(of: offer)].id), offer, match)
      },
      stake.pickRefused(among: match, \.vetoedOnly).flatMap { acceptance($0, match) },
      stake.pick(among: match, \.whenOlder).flatMap { wait(profile, for: $0, match) },
      stake.pickRefused(among: match, \.overSea).flatMap { change(.leaveIsland, $0, match) },
    ].compactMap(\.self)
    return Array(changes.prefix(limit))
  }

  /// The profile with the change made, to see what it does; unchanged where a change doesn't
  /// fit it.
  public func applying(_ change: Change, to profile: Profile) -> Profile {
    var changed = profile
    switch change.kind {
    case .board: changed.boarding = true
    case .widen(let reach): changed.reach = reach
    case .accept(let facet): changed.vetoes.remove(facet)
    case .acceptTrade(let trade): changed.refusedTrades.remove(trade)
    case .wait(let years): changed.age = profile.age.map { $0 + years }
    case .leaveIsland:
      guard let school = school(change.school) else { break }
      changed.homes.append(
        Profile.Home(
          label: school.city, department: school.department, coordinate: school.coordinate))
    }
    return changed
  }

  private func trade(of offer: Int) -> Int { Int(index.offers[offer].trade) }

  private func change(_ kind: Change.Kind, _ offer: Int, _ match: Match) -> Change? {
    let row = index.offers[offer]
    let place = match.places[Int(row.school)]
    let hasJourney = place.home >= 0 && !place.isOverSea
    return Change(
      kind: kind, trade: index.trades[Int(row.trade)].id,
      school: index.schools[Int(row.school)].id,
      programme: index.programmes[Int(row.position)].id,
      journey: hasJourney
        ? match.query.journey(from: Int(place.home), kilometres: place.kilometres) : nil)
  }

  /// Rounds the reach up to five, in the person's own unit.
  private func widen(
    _ profile: Profile, to offer: Int, _ match: Match
  ) -> (change: Change, offer: Int)? {
    let kilometres = match.places[Int(index.offers[offer].school)].kilometres
    guard kilometres < Travel.aroundTheWorld else { return nil }
    let reach: Profile.Reach
    if case .minutes(_, let transport) = profile.reach {
      var minutes = Travel.minutes(kilometres, by: transport)
      while Travel.kilometres(in: minutes, by: transport) < kilometres { minutes += 5 }
      reach = .minutes(minutes, by: transport)
    } else {
      reach = .kilometres(Int((kilometres / 5).rounded(.up)) * 5)
    }
    return change(.widen(reach), offer, match).map { ($0, offer) }
  }

  private func isShortDetour(_ offer: Int, _ match: Match) -> Bool {
    let kilometres = match.places[Int(index.offers[offer].school)].kilometres
    return kilometres <= match.query.reach + max(15, match.query.reach / 2)
  }

  private func acceptance(_ offer: Int, _ match: Match) -> Change? {
    let vetoed = match.standings[trade(of: offer)].vetoed
    guard vetoed.count == 1, let facet = vetoed.first(where: { _ in true }) else { return nil }
    return change(.accept(index.facets[facet].id), offer, match)
  }

  private func wait(_ profile: Profile, for offer: Int, _ match: Match) -> Change? {
    guard let age = profile.age else { return nil }
    let row = index.offers[offer]
    let years = (1...Self.longestWait).first { years in
      AgeRule.agesAtTerm(now: age + years, birthdayBeforeTerm: profile.birthdayBeforeTerm)
        .map(row.accepts) ?? false
    }
    return years.flatMap { change(.wait(years: $0), offer, match) }
  }

  /// Nobody plans farther at that age.
  private static let longestWait = 3
}

/// What a change has to bring to be worth telling.
private struct Stake {
  let isEmpty: Bool
  let isNamedBlocked: Bool
  /// The affinity of the last trade shown; anything beats it where there are fewer.
  let lastShown: Double

  init(_ match: Match, shown: Int) {
    isEmpty = match.candidates.isEmpty
    isNamedBlocked = match.isNamedBlocked
    var best = Shortlist<Double>(capacity: shown)
    for trade in match.candidates {
      best.insert(trade, rank: -match.standings[trade].logAffinity)
    }
    lastShown =
      best.items.count == shown ? (best.items.last.map { -$0.rank } ?? .infinity) : -.infinity
  }

  /// Beyond this, nobody travels daily; told all the same where there is nothing else.
  func widest(_ query: Query) -> Double {
    isEmpty || isNamedBlocked ? .infinity : Travel.widestDaily
  }

  /// The offer to tell of: of a named trade, else the nearest.
  func pick(
    among match: Match, within widest: Double = .infinity,
    _ slot: (Standing) -> Nearest
  ) -> Int? {
    best(among: match, slot) { trade in
      slot(match.standings[trade]).cost <= widest
        && (isEmpty || match.standings[trade].logAffinity > lastShown)
    }
  }

  func pickRefused(among match: Match, _ slot: (Standing) -> Nearest) -> Int? {
    best(among: match, slot) { _ in isEmpty }
  }

  private func best(
    among match: Match, _ slot: (Standing) -> Nearest, where matters: (Int) -> Bool
  ) -> Int? {
    var best: (isNamed: Bool, nearest: Nearest)?
    for (trade, standing) in match.standings.enumerated() where !standing.isCandidate {
      let nearest = slot(standing)
      let isNamed = isNamedBlocked && match.query.wanted.contains(trade)
      guard !nearest.isNone, isNamed || matters(trade) else { continue }
      if let old = best {
        if old.isNamed && !isNamed { continue }
        if old.isNamed == isNamed && old.nearest.cost <= nearest.cost { continue }
      }
      best = (isNamed, nearest)
    }
    return best.map { Int($0.nearest.offer) }
  }
}
