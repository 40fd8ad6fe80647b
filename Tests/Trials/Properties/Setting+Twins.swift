import Essentials
import Orientation

extension Setting {
  /// What must change nothing changes nothing: the order of rows and of answers; and age changes
  /// decisions only where a programme or the documents draw a border.
  public func twins(people: Int, seed: UInt64) -> Findings {
    var findings = Findings("Metamorphic twins")
    var random = Seeded(seed)
    rows(people, &random, &findings)
    answers(people, &random, &findings)
    ages(people, &random, &findings)
    return findings
  }

  private func rows(_ people: Int, _ random: inout Seeded, _ findings: inout Findings) {
    var shuffled = catalogue
    shuffled.facets.shuffle(using: &random)
    shuffled.sectors.shuffle(using: &random)
    shuffled.trades.shuffle(using: &random)
    shuffled.schools.shuffle(using: &random)
    shuffled.programmes.shuffle(using: &random)
    shuffled.nextSteps.shuffle(using: &random)
    let other = Adviser(catalogue: shuffled, today: today)
    var same = Share()
    for number in 0..<people {
      let profile = randomProfile(using: &random)
      let isSame =
        adviser.advise(profile) == other.advise(profile)
        && adviser.nextTopic(profile) == other.nextTopic(profile)
      same.count(isSame)
      if !isSame { findings.violations.append("row order moves the advice of person \(number)") }
    }
    findings.line("- catalogue rows shuffled, advice and next question identical: \(same.text)")
  }

  /// The same answers given in another order; of two about one thing, the last one counts.
  private func answers(_ people: Int, _ random: inout Seeded, _ findings: inout Findings) {
    var same = Share()
    for number in 0..<people {
      let profile = randomProfile(using: &random)
      var other = profile
      other.opinions = [:]
      for (facet, opinion) in profile.opinions.shuffled(using: &random) {
        // Said the other way first, then taken back.
        if random.chance(12) { other.opinions[facet] = opinion == .yes ? .no : .yes }
        other.opinions[facet] = opinion
      }
      other.wantedTrades.shuffle(using: &random)
      other.vetoes = Set(profile.vetoes.shuffled(using: &random))
      let isSame = adviser.advise(profile) == adviser.advise(other)
      same.count(isSame)
      if !isSame { findings.violations.append("answer order moves the advice of person \(number)") }
    }
    findings.line("- answers in another order, some contradicted before: \(same.text)")
  }

  private func ages(_ people: Int, _ random: inout Seeded, _ findings: inout Findings) {
    let borders = documentedBorders
    var crossed: Set<Int> = []
    var same = Share()
    for number in 0..<people {
      var profile = randomProfile(using: &random)
      profile.birthdayBeforeTerm = nil
      profile.age = 12
      var before = adviser.advise(profile)
      for age in 13...30 {
        profile.age = age
        let now = adviser.advise(profile)
        let isSame = decision(now) == decision(before)
        if borders.contains(age) {
          if !isSame { crossed.insert(age) }
        } else {
          same.count(isSame)
          if !isSame {
            findings.violations.append("at \(age) the advice of person \(number) changes")
          }
        }
        before = now
      }
    }
    let list = borders.sorted().map { age in
      "\(age)" + (crossed.contains(age) ? "" : " (changes nobody's)")
    }
    findings.line("- age swept from 12 to 30, unchanged between two borders: \(same.text)")
    findings.line(
      "- borders drawn by the programmes and the doors: \(list.joined(separator: ", "))")
  }

  /// What is decided, without the sentences that name the age itself.
  private func decision(_ advice: Advice) -> [String] {
    advice.trades.map(\.trade.rawValue) + ["|"] + advice.schools.map(\.school.rawValue) + ["|"]
      + advice.doors.map(\.rawValue) + [
        "|", "\(advice.outcome)", "\(advice.programmesWithinLimits)",
      ]
  }

  /// Ages at which a programme begins or ceases to take people, the age at which an unknown
  /// birthday gets the benefit of the doubt, and those at which another door opens.
  var documentedBorders: Set<Int> {
    var borders: Set<Int> = [
      AgeRule.creditedFrom, AgeRule.networkMinimum, 18, 19, 26,
    ]
    for programme in offers {
      let youngest = programme.minimumAge ?? AgeRule.networkMinimum
      // Who may turn so old in time is taken a year before.
      borders.formUnion([youngest - 1, youngest])
      borders.insert((programme.maximumAge ?? AgeRule.networkMaximum) + 1)
    }
    return borders.filter { (13...30).contains($0) }
  }
}
