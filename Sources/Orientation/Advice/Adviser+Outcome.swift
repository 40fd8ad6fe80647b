import Essentials

extension Adviser {
  /// The reason of the first sentence, most fundamental first.
  func outcome(of sweep: Sweep) -> Outcome {
    let query = sweep.query
    let blocked = sweep.isNamedBlocked ? query.wanted.first : nil
    if sweep.candidates.isEmpty, let outcome = ageOutcome(query.ages) { return outcome }
    if sweep.candidates.isEmpty, sweep.combinations.allContain(.sea) { return .overSea }
    if sweep.candidates.isEmpty, sweep.combinations.contains(.age) {
      return sweep.standings.contains { !$0.whenOlder.isNone } ? .tooYoung : .tooOld
    }
    if let blocked, !index.tradeRows[blocked].isTaught {
      return .notTaught(index.trades[blocked].id)
    }
    if sweep.candidates.isEmpty { return emptyOutcome(sweep) }
    if let blocked {
      return .blocked(index.trades[blocked].id, by: limit(on: blocked, in: sweep))
    }
    return query.homes.isEmpty ? .needsPlace : .advised
  }

  /// An age that no programme takes, wherever it is.
  private func ageOutcome(_ ages: ClosedRange<Int>?) -> Outcome? {
    guard let ages, let taken = index.agesTaken else { return nil }
    if ages.upperBound < taken.lowerBound { return .tooYoung }
    return ages.lowerBound > taken.upperBound ? .tooOld : nil
  }

  private func emptyOutcome(_ sweep: Sweep) -> Outcome {
    let behind = sweep.combinations
    if behind.contains(.veto) || behind.contains(.refusal) || behind.contains(.refusals) {
      return .vetoed
    }
    return behind.contains(.reach) ? .tooFar : .nothing
  }

  /// The limit that keeps a taught trade away; the most movable one where several would do.
  func limit(on trade: Int, in sweep: Sweep) -> Limit {
    let standing = sweep.standings[trade]
    if !standing.withBoarding.isNone, !sweep.query.boards { return .boarding }
    if !standing.beyondReach.isNone { return .reach }
    if !standing.refusedOnly.isNone { return .refusedTrade(index.trades[trade].id) }
    if !standing.vetoedOnly.isNone { return veto(standing) }
    if !standing.whenOlder.isNone { return .age }
    let common = standing.common
    if common.contains(.sea) { return .sea }
    if common.contains(.age) { return .age }
    if common.contains(.veto) { return veto(standing) }
    if common.contains(.refusal) { return .refusedTrade(index.trades[trade].id) }
    if common.contains(.reach) { return .reach }
    // Each programme has its own: one that would do alone is the honest answer.
    if standing.alone.contains(.age) { return .age }
    if standing.alone.contains(.sea) { return .sea }
    let isRejected = common.contains(.rejection) || standing.alone.contains(.rejection)
    return isRejected ? .rejection : .reach
  }

  private func veto(_ standing: Standing) -> Limit {
    standing.vetoed.first { _ in true }.map { .veto(index.facets[$0].id) } ?? .reach
  }
}
