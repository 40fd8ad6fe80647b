import Essentials
import Interview
import Orientation

extension Wording {
  /// Shows what only the catalogue knows.
  func present(_ presentation: Presentation, _ visible: Visible) -> [Reply] {
    let profile = world.profile(of: visible)
    switch presentation.kind {
    case "recommend":
      var size = Advice.Size.standard
      size.trades = presentation.number("trades") ?? size.trades
      size.schools = presentation.number("schools") ?? size.schools
      // They depend on the audience, and are looked up below.
      size.nextSteps = 0
      return replies(to: world.consultation.advise(profile, size: size), profile)
    case "partners":
      return partners(profile, schools: presentation.number("schools"))
    case "advise":
      let doors = presentation.parameters["doors"]?.split(separator: ",") ?? []
      return steps(
        assistant.adviser.nextSteps(
          behind: doors.compactMap { NextStep.Door(rawValue: $0.filter { $0 != " " }) },
          for: audience, age: profile.age))
    default:
      return []
    }
  }

  /// The doors that are always open, for somebody who wants a person.
  func doors() -> [Reply] {
    steps(
      assistant.adviser.nextSteps(
        behind: [.person], for: audience, age: world.profile(of: visible).age))
  }

  var audience: NextStep.Audience {
    switch dialogue?.id {
    case "parent": .parent
    case "business": .business
    default: .youth
    }
  }

  func replies(to advice: Advice, _ profile: Profile) -> [Reply] {
    var replies: [Reply] = [.say(firstSentence(of: advice, profile))]
    for (index, trade) in advice.trades.enumerated() {
      replies.append(card(trade, rank: index + 1, profile))
    }
    for (index, school) in advice.schools.enumerated() {
      replies.append(card(school, rank: index + 1, profile))
    }
    if let repair = advice.repair { replies += self.replies(to: repair, in: advice) }
    replies += advice.ideas.compactMap(idea)
    replies += advice.announced.map { .say(sentence($0)) }
    replies += changes(in: advice, profile).map(Reply.change)
    replies += steps(
      assistant.adviser.nextSteps(behind: advice.doors, for: audience, age: profile.age))
    if advice.trades.isEmpty {
      replies.append(.say(phrase(.catalogueDate, ["date": date(PartialDate(assistant.today))])))
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
    case .tooFar: phrase(.tooFar, ["reach": text(of: profile.reach)])
    case .overSea: phrase(.overSea, ["place": profile.homes.first?.label ?? ""])
    case .notTaught(let trade): phrase(.notTaught, ["trade": name(of: trade)])
    case .blocked(let trade, _): phrase(.blocked, ["trade": name(of: trade)])
    case .vetoed: phrase(.vetoed)
    case .nothing: phrase(.nothing)
    }
  }

  /// The smallest change first; boarding is not proposed again to who said no to it, unless
  /// nothing else would help.
  private func changes(in advice: Advice, _ profile: Profile) -> [String] {
    let all = [advice.repair?.change].compactMap { $0 } + advice.changes
    let others = profile.boarding == false ? all.filter { $0.kind != .board } : all
    return distinct((others.isEmpty ? all : others).map { sentence($0) })
  }

  private func replies(to repair: Repair, in advice: Advice) -> [Reply] {
    var replies: [Reply] = []
    if let neighbour = repair.neighbour, !advice.trades.contains(where: { $0.trade == neighbour }) {
      replies.append(.say(phrase(.neighbour, ["trade": name(of: neighbour)])))
    }
    // Where age is the reason, or schools are listed, the nearest one would only mislead.
    if let nearest = repair.nearest, repair.change == nil, advice.schools.isEmpty,
      advice.outcome != .tooOld, advice.outcome != .tooYoung,
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
        "km": String(announcement.journey.kilometres), "date": date(school.provenance.asOf),
      ])
  }

  func text(of reach: Profile.Reach?) -> String {
    switch reach {
    case .kilometres(let kilometres)?: phrase(.valueKilometres, ["km": String(kilometres)])
    case .minutes(let minutes, let means)?:
      phrase(.valueMinutesBy, ["time": duration(minutes), "by": text(of: means)])
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
