import Essentials
import Orientation

extension Setting {
  /// Takes each stated reason away and looks at the score; makes each stated change and looks at
  /// the result.
  public func reasons(
    people: Int, seed: UInt64, progress: (Int) -> Void = { _ in }
  ) async -> Findings {
    let keeper = LimitKeeper(catalogue)
    let parts = await Batches(people: people, seed: seed)
      .map(progress: progress) { numbers, random in
        numbers.reduce(into: Faith()) { faith, number in
          let profile = randomProfile(using: &random)
          judge(adviser.advise(profile), for: profile, number, keeper, &faith)
        }
      }
    let faith = parts.reduce(into: Faith()) { $0.add($1) }
    var findings = Findings("Reasons and changes")
    findings.violations = faith.violations
    findings.line(
      "Reasons of \(people) random people (seed \(seed)): the answer behind each is taken away, "
        + "and the score moves the way, and by as much, as the reason says: \(faith.reasons.text).")
    findings.line()
    findings.line(
      "Changes, each made and the advice asked for again: the programme named was barred and now "
        + "isn't, and its trade is then among those shown, or was named, or there was nothing before: "
        + "\(faith.changes.text).")
    return findings
  }

  private func judge(
    _ advice: Advice, for profile: Profile, _ number: Int, _ keeper: LimitKeeper,
    _ faith: inout Faith
  ) {
    for trade in advice.trades {
      for reason in trade.reasonsFor + [trade.reasonAgainst].compactMap(\.self) {
        guard let moves = movesAsStated(reason, of: trade, for: profile) else { continue }
        faith.reasons.count(moves)
        if !moves { faith.violations.append("person \(number): \(reason) of \(trade.trade)") }
      }
    }
    for change in advice.changes + [advice.repair?.change].compactMap(\.self) {
      let fault = fault(of: change, profile, advice, keeper)
      faith.changes.count(fault == nil)
      if let fault { faith.violations.append("person \(number): \(change.kind) \(fault)") }
    }
  }

  private func movesAsStated(
    _ reason: Reason, of trade: TradeAdvice, for profile: Profile
  ) -> Bool? {
    guard let without = profile.without(reason.subject, trade: trade.trade) else { return nil }
    let before = adviser.logOdds(of: trade.trade, for: profile)
    let after = adviser.logOdds(of: trade.trade, for: without)
    let isExact =
      abs(before - after - reason.weight) < 1e-9
      && (reason.weight == 0 || (reason.weight > 0) == (before > after))
    // Below, the floor of the score hides what happens.
    guard isExact, reason.weight != 0, min(before, after) > Self.floor else { return isExact }
    let score = score(of: trade.trade, for: without)
    return reason.weight > 0 ? score < trade.score : score > trade.score
  }

  /// The log-odds of the score's floor, 0.05, and a little more.
  private static let floor = -2.9

  private func score(of trade: Trade.ID, for profile: Profile) -> Double {
    var size = Advice.Size.standard
    size.trades = 100
    return adviser.advise(profile, size: size).trades.first { $0.trade == trade }?.score ?? .nan
  }

  private func fault(
    of change: Change, _ profile: Profile, _ advice: Advice, _ keeper: LimitKeeper
  ) -> String? {
    let changed = adviser.applying(change, to: profile)
    if keeper.violation(of: change.programme, by: profile) == nil { return "was possible before" }
    if let limit = keeper.violation(of: change.programme, by: changed) { return "breaks \(limit)" }
    // A named trade that can now be had is what was asked for, wherever it ranks.
    if advice.trades.isEmpty || profile.wantedTrades.contains(change.trade) { return nil }
    let shown = adviser.advise(changed).trades.map(\.trade)
    return shown.contains(change.trade) ? nil : "doesn't show \(change.trade)"
  }
}

/// How many of the sentences said do what they say.
private struct Faith: Sendable {
  var reasons = Share()
  var changes = Share()
  var violations: [String] = []

  mutating func add(_ other: Self) {
    reasons.add(other.reasons)
    changes.add(other.changes)
    violations += other.violations
  }
}

extension Profile {
  /// The profile without the answer behind a reason; nil where no answer is behind it.
  fileprivate func without(_ subject: Reason.Subject, trade: Trade.ID) -> Profile? {
    var profile = self
    switch subject {
    case .likes(let facet), .spares(let facet), .dislikes(let facet), .lacks(let facet),
      .wavers(let facet), .sparesWavering(let facet):
      profile.opinions[facet] = nil
    case .unwelcome(let facet):
      profile.opinions[facet] = nil
      profile.reluctances.remove(facet)
    case .named: profile.wantedTrades.removeAll { $0 == trade }
    case .like(let named): profile.wantedTrades.removeAll { $0 == named }
    case .sector(let sector): profile.wantedSectors.removeAll { $0 == sector }
    case .near, .far, .free, .boarding, .unspoken: return nil
    }
    return profile
  }
}
