import Essentials
import Orientation

extension Setting {
  /// Random people: no programme shown breaks a limit, and nobody leaves with empty hands.
  public func limits(
    people: Int, seed: UInt64, progress: (Int) -> Void = { _ in }
  ) async -> Findings {
    let keeper = LimitKeeper(catalogue)
    let parts = await Batches(people: people, seed: seed)
      .map(progress: progress) { numbers, random in
        numbers.reduce(into: HandsFilled()) { tally, number in
          let profile = randomProfile(using: &random)
          tally.count(adviser.advise(profile), to: profile, number, keeper)
        }
      }
    let tally = parts.reduce(into: HandsFilled()) { $0.add($1) }
    var findings = Findings("Limits")
    findings.violations = tally.violations
    findings.line(
      "\(people) random people (seed \(seed)), \(tally.shown) programmes shown, "
        + "\(tally.broken) broken limits: \(Share(tally.broken, of: tally.shown).text).")
    findings.line()
    findings.line(
      "With a result: \(Share(tally.results, of: people).text). Without one: "
        + "\(people - tally.results), of whom \(tally.doors) get a named door and \(tally.ideas) "
        + "an idea as well; \(tally.empty) leave with nothing.")
    return findings
  }
}

/// What people leave with.
private struct HandsFilled: Sendable {
  var shown = 0
  var broken = 0
  var results = 0
  var ideas = 0
  var doors = 0
  var empty = 0
  var violations: [String] = []

  mutating func count(
    _ advice: Advice, to profile: Profile, _ number: Int, _ keeper: LimitKeeper
  ) {
    let programmes = Set(
      advice.trades.flatMap(\.programmes) + advice.schools.flatMap(\.programmes))
    shown += programmes.count
    for programme in programmes {
      guard let limit = keeper.violation(of: programme, by: profile) else { continue }
      broken += 1
      violations.append("person \(number): \(programme) breaks \(limit)")
    }
    guard advice.trades.isEmpty else {
      results += 1
      return
    }
    if !advice.ideas.isEmpty { ideas += 1 }
    if !advice.nextSteps.isEmpty { doors += 1 }
    if advice.ideas.isEmpty, advice.nextSteps.isEmpty {
      empty += 1
      violations.append("person \(number) leaves with nothing")
    }
  }

  mutating func add(_ other: Self) {
    shown += other.shown
    broken += other.broken
    results += other.results
    ideas += other.ideas
    doors += other.doors
    empty += other.empty
    violations += other.violations
  }
}
