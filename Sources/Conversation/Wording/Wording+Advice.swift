import Essentials
import Interview
import Orientation

extension Wording {
  /// Shows what only the catalogue knows.
  func present(_ presentation: Presentation, _ visible: Visible) -> [Reply] {
    let profile = ProfileMaker(assistant.gazetteer).profile(of: visible)
    switch presentation.kind {
    case "recommend":
      var size = Advice.Size.standard
      size.trades = presentation.number("trades") ?? size.trades
      size.schools = presentation.number("schools") ?? size.schools
      return replies(to: assistant.adviser.advise(profile, size: size), profile)
    case "partners":
      return partners(profile, schools: presentation.number("schools"))
    case "advise":
      let doors = presentation.parameters["doors"]?.split(separator: ",") ?? []
      return steps(
        assistant.adviser.nextSteps(
          behind: doors.compactMap { NextStep.Door(rawValue: $0.filter { $0 != " " }) },
          for: audience))
    default:
      return []
    }
  }

  /// The doors that are always open, for somebody who wants a person.
  func doors() -> [Reply] {
    steps(assistant.adviser.nextSteps(behind: [.person], for: audience))
  }

  var audience: NextStep.Audience {
    switch session.dialogue {
    case "parent": .parent
    case "business": .business
    default: .youth
    }
  }

  private func replies(to advice: Advice, _ profile: Profile) -> [Reply] {
    var replies: [Reply] = [.say(firstSentence(of: advice, profile))]
    for (index, trade) in advice.trades.enumerated() {
      replies.append(card(trade, rank: index + 1))
    }
    for (index, school) in advice.schools.enumerated() {
      replies.append(card(school, rank: index + 1, profile))
    }
    if let repair = advice.repair { replies += self.replies(to: repair, profile) }
    replies += advice.ideas.compactMap(idea)
    replies += advice.announced.map { .say(sentence($0)) }
    let changes = advice.changes.filter { $0 != advice.repair?.change }
    replies += changes.map { .change(sentence($0, profile)) }
    replies += steps(assistant.adviser.nextSteps(behind: advice.doors, for: audience))
    if advice.trades.isEmpty {
      replies.append(.say(phrase(.catalogueDate, ["date": assistant.today.description])))
    }
    return replies
  }

  func steps(_ ids: [NextStep.ID]) -> [Reply] {
    ids.compactMap(assistant.adviser.nextStep).map { step in
      .step(
        .init(
          id: step.id.rawValue, title: step.label[voice.language],
          details: step.details[voice.language], contact: step.contact))
    }
  }

  private func firstSentence(of advice: Advice, _ profile: Profile) -> String {
    switch advice.outcome {
    case .advised: phrase(.advised, ["count": String(advice.tradesWithinLimits)])
    case .needsPlace: phrase(.needsPlace)
    case .tooYoung: phrase(.tooYoung, ["age": profile.age.map(String.init) ?? ""])
    case .tooOld: phrase(.tooOld, ["age": profile.age.map(String.init) ?? ""])
    case .tooFar: phrase(.tooFar, ["reach": reach(of: profile)])
    case .overSea: phrase(.overSea, ["place": profile.homes.first?.label ?? ""])
    case .notTaught(let trade): phrase(.notTaught, ["trade": name(of: trade)])
    case .blocked(let trade, _): phrase(.blocked, ["trade": name(of: trade)])
    case .vetoed: phrase(.vetoed)
    case .nothing: phrase(.nothing)
    }
  }

  private func replies(to repair: Repair, _ profile: Profile) -> [Reply] {
    var replies: [Reply] = []
    if let change = repair.change { replies.append(.change(sentence(change, profile))) }
    if let neighbour = repair.neighbour {
      replies.append(.say(phrase(.neighbour, ["trade": name(of: neighbour)])))
    }
    if let nearest = repair.nearest, repair.change == nil,
      let school = assistant.adviser.school(nearest.school)
    {
      replies.append(
        .say(
          phrase(
            .nearest,
            ["school": school.name, "city": school.city, "km": String(nearest.journey.kilometres)]
          )))
    }
    return replies
  }

  func sentence(_ announcement: Announcement) -> String {
    guard let school = assistant.adviser.school(announcement.school) else { return "" }
    return phrase(
      .announced,
      [
        "school": school.name, "city": school.city,
        "km": String(announcement.journey.kilometres), "date": school.provenance.asOf.description,
      ])
  }

  func reach(of profile: Profile) -> String {
    switch profile.reach {
    case .kilometres(let kilometres)?: phrase(.valueKilometres, ["km": String(kilometres)])
    case .minutes(let minutes, let means)?:
      phrase(.valueMinutesBy, ["minutes": String(minutes), "by": text(of: means)])
    case .anywhere?, nil: phrase(.valueAnywhere)
    }
  }

  func name(of trade: Trade.ID) -> String {
    assistant.adviser.trade(trade)?.name[voice.language] ?? trade.rawValue
  }

  func name(of facet: Facet.ID) -> String {
    assistant.adviser.facet(facet)?.label[voice.language] ?? facet.rawValue
  }
}

extension Presentation {
  fileprivate func number(_ name: String) -> Int? {
    parameters[name].flatMap { Int($0) }
  }
}
