import Essentials
import Orientation

extension Setting {
  /// The trade of simulated people among the first three shown, and the questions it took.
  public func interviews(people count: Int, seed: UInt64) -> Findings {
    var findings = Findings("Simulated people")
    findings.line(
      "People with 8 to 20 trades in reach; each has one true trade, any of these. The trade is "
        + "found when it is among the three that the advice shows, distance and diversity "
        + "included. One in five says nothing of use to the open question; the others name each "
        + "main facet of their trade with chance .6, each other facet with .25, three at most, "
        + "and 12 % of that is heard as something else. To a closed question 20 % don't know.")
    findings.line()
    for noise in [Noise.plain, .published, .doubled] {
      let people = self.people(count, noise: noise, seed: seed)
      for limit in [Adviser.Stopping.questions, 16] {
        findings.line(
          "**\(people.count) people, \(noise.name), at most \(limit) closed questions:**")
        findings.line()
        var rows = Strategy.allCases.map { row(of: $0, people, limit: limit) }
        if limit == Adviser.Stopping.questions {
          rows += Baseline.allCases.map { row(of: $0, people) }
        }
        findings.table(["strategy", "trade among the first three", "median", "mean", "p90"], rows)
      }
    }
    return findings
  }

  /// Share found, and questions asked, by the way the dialogues take.
  public func openThenGain(people count: Int, seed: UInt64) -> (found: Share, median: Int) {
    let (found, asked) = tally(
      .openThenGain, people(count, noise: .plain, seed: seed), limit: Adviser.Stopping.questions)
    return (found, asked.isEmpty ? 0 : asked.sorted()[asked.count / 2])
  }

  private func tally(
    _ strategy: Strategy, _ people: [SimulatedPerson], limit: Int
  ) -> (found: Share, asked: [Int]) {
    var found = Share()
    var asked: [Int] = []
    for person in people {
      let interview = strategy.interview(person, in: self, limit: limit)
      let top = adviser.advise(interview.profile).trades.map(\.trade)
      found.count(top.contains(person.truth))
      asked.append(interview.asked)
    }
    return (found, asked)
  }

  private func row(of strategy: Strategy, _ people: [SimulatedPerson], limit: Int) -> [String] {
    let (found, asked) = tally(strategy, people, limit: limit)
    let sorted = asked.sorted()
    let mean = Double(sorted.reduce(0, +)) / Double(max(1, sorted.count))
    return [
      strategy.rawValue, found.text, "\(sorted[sorted.count / 2])",
      "\((mean * 10).rounded() / 10)", "\(sorted[sorted.count * 9 / 10])",
    ]
  }

  private func row(of baseline: Baseline, _ people: [SimulatedPerson]) -> [String] {
    var found = Share()
    for person in people {
      found.count(baseline.topThree(for: person, in: self).contains(person.truth))
    }
    return [baseline.rawValue, found.text, "–", "–", "–"]
  }
}
