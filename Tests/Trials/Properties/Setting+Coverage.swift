import Essentials
import Orientation

extension Setting {
  /// Every programme is the first one for somebody, or it is said why not.
  ///
  /// For each programme, the person whom it should suit: next door, of an age it takes, with the
  /// tastes of its trade; then the same with all the tastes one by one.
  public func coverage() -> Findings {
    var findings = Findings("Coverage")
    var first = Share()
    var reasons: [String] = []
    for programme in offers {
      let isFirst = suitedPeople(to: programme).contains { leads(programme, for: $0) }
      first.count(isFirst)
      guard !isFirst else { continue }
      reasons.append("`\(programme.id)`: " + reason(programme))
    }
    findings.line("First for somebody: \(first.text).")
    findings.line()
    findings.list(reasons, atMost: 100)
    return findings
  }

  private func suitedPeople(to programme: Programme) -> [Profile] {
    guard let school = adviser.school(programme.school), let trade = adviser.trade(programme.trade)
    else { return [] }
    var profile = Profile()
    profile.homes = [
      Profile.Home(
        label: school.city, department: school.department, coordinate: school.coordinate)
    ]
    profile.birthdayBeforeTerm = false
    let youngest = programme.minimumAge ?? AgeRule.networkMinimum
    let oldest = programme.maximumAge ?? AgeRule.networkMaximum
    return [Profile.Reach.kilometres(5), .kilometres(30), .anywhere].flatMap { reach in
      [youngest, oldest].flatMap { age in
        [trade.facets, trade.mainFacets].map { tastes in
          var person = profile
          person.reach = reach
          person.age = age
          for facet in tastes { person.opinions[facet] = .yes }
          return person
        }
      }
    }
  }

  private func leads(_ programme: Programme, for profile: Profile) -> Bool {
    adviser.advise(profile).trades.first?.programmes.first == programme.id
  }

  /// Twins share school and trade, so nothing that a person says can tell them apart.
  private func reason(_ programme: Programme) -> String {
    let twin = offers.first {
      $0.school == programme.school && $0.trade == programme.trade && $0.id != programme.id
    }
    guard let twin else { return "**no reason known**" }
    return "same school and trade as `\(twin.id)`; both are shown, in the order of their ids"
  }
}
