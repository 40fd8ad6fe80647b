import Essentials
import Orientation

extension Setting {
  /// Random people: no programme shown breaks a limit, and nobody leaves with empty hands.
  public func limits(people: Int, seed: UInt64) -> Findings {
    var findings = Findings("Limits")
    let keeper = LimitKeeper(catalogue)
    var random = Seeded(seed)
    var shown = 0
    var results = 0
    var ideas = 0
    var doors = 0
    for number in 0..<people {
      let profile = randomProfile(using: &random)
      let advice = adviser.advise(profile)
      let programmes = Set(
        advice.trades.flatMap(\.programmes) + advice.schools.flatMap(\.programmes))
      shown += programmes.count
      for programme in programmes {
        guard let limit = keeper.violation(of: programme, by: profile) else { continue }
        findings.violations.append("person \(number): \(programme) breaks \(limit)")
      }
      if !advice.trades.isEmpty { results += 1 }
      if advice.trades.isEmpty, !advice.ideas.isEmpty { ideas += 1 }
      let isNamed = !advice.nextSteps.isEmpty
      if advice.trades.isEmpty, isNamed { doors += 1 }
      if advice.trades.isEmpty, advice.ideas.isEmpty, !isNamed {
        findings.violations.append("person \(number) leaves with nothing")
      }
    }
    findings.line(
      "\(people) random people (seed \(seed)), \(shown) programmes shown, "
        + "\(findings.violations.count) broken limits.")
    findings.line()
    findings.line(
      "With a result: \(Share(results, of: people).text). Without one: "
        + "\(people - results), of whom \(doors) get a named door and \(ideas) an idea.")
    return findings
  }
}
