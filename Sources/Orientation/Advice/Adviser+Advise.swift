import Essentials

extension Adviser {
  /// What the catalogue has for a young person.
  ///
  /// Limits first: age at the start of term, reach, stated vetoes and refusals, open programmes.
  /// What passes is ranked; nothing else removes anything.
  public func advise(_ profile: Profile, size: Advice.Size = .standard) -> Advice {
    advise(profile, sweep(for: profile), size: size)
  }

  func advise(_ profile: Profile, _ sweep: Sweep, size: Advice.Size) -> Advice {
    let match = Match(sweep, in: index, likelihood: likelihood)
    let shown = ranking(match, limit: size.trades)
    let outcome = outcome(of: sweep)
    var advice = Advice(outcome: outcome)
    advice.programmesWithinLimits = sweep.programmes
    advice.tradesWithinLimits = match.candidates.count
    advice.trades = trades(shown, in: match, programmes: size.schools)
    advice.schools = schools(in: match, shown: shown, limit: size.schools)
    advice.changes = changes(of: profile, match, shown: size.trades, limit: size.changes)
    advice.ideas = ideas(in: match, shown: shown)
    advice.announced = announced(match.places, match.query)
    if match.candidates.isEmpty || match.isNamedBlocked {
      advice.repair = repair(match, changes: advice.changes)
    }
    let isVague = match.query.known < Fit.facetsNeeded && match.query.wanted.isEmpty
    advice.doors = doors(for: profile, outcome: outcome, isVague: isVague)
    advice.nextSteps = nextSteps(
      behind: advice.doors, for: .youth, age: profile.age, limit: size.nextSteps)
    return advice
  }

  /// The first sentence alone, for a tenth of the cost.
  public func outcome(_ profile: Profile) -> Outcome {
    outcome(of: sweep(for: profile))
  }

  func sweep(for profile: Profile) -> Sweep {
    Sweep(Query(profile, in: index), in: index)
  }
}
