import Essentials

extension Adviser {
  /// What one thing otherwise would open, the most easily done first.
  ///
  /// A change is told when it brings something where there is nothing, a named trade that can't
  /// be had, or a trade that is then among those shown: each is made, and the ranking done again. A
  /// firm no is questioned in the first two cases only.
  func changes(of profile: Profile, _ match: Match, shown: Int, limit: Int) -> [Change] {
    let stake = Stake(match, shown: shown)
    let query = match.query
    let boarding =
      query.boards
      ? nil : stake.pick(among: match, \.withBoarding).flatMap { change(.board, $0, match) }
    let daily = max(Travel.widestDaily, Self.detour(query.reach))
    let nearest = stake.pick(among: match, within: daily, \.beyondReach)
    let wider = nearest.flatMap { widen(profile, to: $0, match) }
    // A short detour asks less than sleeping away; a long one asks more.
    let isShort = nearest.map { kilometres(to: $0, match) <= Self.detour(query.reach) } ?? false
    var changes = isShort ? [wider, boarding] : [boarding, wider]
    changes += [
      stake.pickRefused(among: match, \.refusedOnly).flatMap { offer in
        change(.acceptTrade(index.trades[trade(of: offer)].id), offer, match)
      },
      stake.pickRefused(among: match, \.vetoedOnly).flatMap { acceptance($0, match) },
      stake.pick(among: match, \.whenOlder).flatMap { wait(profile, for: $0, match) },
      stake.pickRefused(among: match, \.overSea).flatMap { change(.leaveIsland, $0, match) },
    ]
    func triedOut(_ change: Change?) -> Change? {
      guard let change, !match.candidates.isEmpty, !isWayToNamed(change, match) else {
        return change
      }
      return self.triedOut(change, profile, match, shown: shown)
    }
    let told = changes.compactMap(triedOut)
    guard stake.isPressing, !told.contains(where: { helps($0, match) }) else {
      return Array(told.prefix(limit))
    }
    // Nothing else would help, so the honest answer is how far the nearest one is.
    let farther = stake.pick(among: match, within: Travel.widestTold, \.beyondReach)
      .flatMap { triedOut(widen(profile, to: $0, match)) }
    return Array(([farther].compactMap(\.self) + told).prefix(limit))
  }

  /// Whether a change leads to a named trade that can't be had as things are.
  private func isWayToNamed(_ change: Change, _ match: Match) -> Bool {
    match.isNamedBlocked && match.query.wanted.contains { index.trades[$0].id == change.trade }
  }

  /// Makes the change and ranks again.
  ///
  /// - Returns: The change, told by a trade that is then shown and couldn't be had before; nil where
  ///   no such trade comes among those shown.
  private func triedOut(
    _ change: Change, _ profile: Profile, _ match: Match, shown: Int
  ) -> Change? {
    let query = Query(applying(change, to: profile), in: index)
    let changed = Match(
      Sweep(query, in: index, after: match.sweep), in: index, likelihood: likelihood)
    let new = ranking(changed, limit: shown).filter { !match.standings[$0].isCandidate }
    if new.contains(where: { index.trades[$0].id == change.trade }) { return change }
    // A longer way each day opens nothing that is only open to boarders.
    let best = new.lazy.map { changed.standings[$0].best }.first { best in
      guard case .widen = change.kind else { return true }
      return best.cost <= changed.query.reach
    }
    return best.flatMap { self.change(change.kind, Int($0.offer), changed) }
  }

  /// Whether a change gives what was asked for: a named trade that can't be had, or anything.
  func helps(_ change: Change, _ match: Match) -> Bool {
    guard match.isNamedBlocked, !match.candidates.isEmpty else { return true }
    return match.query.wanted.contains { index.trades[$0].id == change.trade }
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
  private func widen(_ profile: Profile, to offer: Int, _ match: Match) -> Change? {
    let kilometres = kilometres(to: offer, match)
    let reach: Profile.Reach
    if case .minutes(_, let transport) = profile.reach {
      var minutes = Travel.minutes(kilometres, by: transport)
      while Travel.kilometres(in: minutes, by: transport) < kilometres { minutes += 5 }
      reach = .minutes(minutes, by: transport)
    } else {
      var wider = Int((kilometres / 5).rounded(.up)) * 5
      while Double(wider) < kilometres { wider += 5 }
      reach = .kilometres(wider)
    }
    return change(.widen(reach), offer, match)
  }

  private func kilometres(to offer: Int, _ match: Match) -> Double {
    match.places[Int(index.offers[offer].school)].kilometres
  }

  /// How far a person goes at a stretch: half as far again, or a quarter of an hour by car.
  private static func detour(_ reach: Double) -> Double { reach + max(15, reach / 2) }

  private func acceptance(_ offer: Int, _ match: Match) -> Change? {
    let vetoed = match.standings[trade(of: offer)].vetoed
    guard vetoed.count == 1, let facet = vetoed.first(where: { _ in true }) else { return nil }
    return change(.accept(index.facets[facet].id), offer, match)
  }

  private func wait(_ profile: Profile, for offer: Int, _ match: Match) -> Change? {
    guard let age = profile.age else { return nil }
    let row = index.offers[offer]
    let years = (1...AgeRule.longestWait).first { years in
      AgeRule.agesAtTerm(now: age + years, birthdayBeforeTerm: profile.birthdayBeforeTerm)
        .map(row.accepts) ?? false
    }
    return years.flatMap { change(.wait(years: $0), offer, match) }
  }
}
