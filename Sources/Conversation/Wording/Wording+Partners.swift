import Essentials
import Interview
import Orientation

extension Wording {
  /// Schools for a business, what to ask each, the message to send, and the next steps.
  func partners(_ profile: Profile, schools limit: Int?) -> [Reply] {
    var size = BusinessAdvice.Size.standard
    size.schools = limit ?? size.schools
    let advice = assistant.adviser.partners(profile, size: size)
    var replies: [Reply] = [.say(phrase(Phrase(advice.outcome)))]
    for (index, partner) in advice.schools.enumerated() {
      replies += [card(partner, rank: index + 1, profile)].compactMap { $0 }
    }
    replies += advice.announced.map { .say(sentence($0)) }
    if let questions = advice.schools.first?.questions {
      replies.append(.message(message(asking: questions, for: profile)))
    }
    return replies + steps(advice.nextSteps)
  }

  private func card(_ partner: Partner, rank: Int, _ profile: Profile) -> Reply? {
    guard let school = assistant.adviser.school(partner.school) else { return nil }
    let programmes = partner.services.compactMap(assistant.adviser.programme)
    let trades = partner.wantedTrades.isEmpty ? partner.trades : partner.wantedTrades
    let unknown = partner.unknown.map { phrase(Phrase($0)) }.joined(separator: ", ")
    return .school(
      .init(
        rank: rank, id: school.id.rawValue, name: school.name, city: school.city,
        kilometres: partner.journeys.first?.kilometres,
        distance: distance(partner.journeys, profile), trades: trades.map(name(of:)),
        diplomas: [],
        reasons: [],
        warnings: partner.warnings.map { sentence($0, on: school) }
          + (unknown.isEmpty ? [] : [phrase(.partnersUnknown, ["list": unknown])]),
        website: school.website,
        checked: date(partner.asOf),
        services: distinct(programmes.compactMap(\.businessServices).map(withoutStop))))
  }

  /// A label that others may follow.
  func withoutStop(_ label: String) -> String {
    label.hasSuffix(".") ? String(label.dropLast()) : label
  }

  /// A draft: what only the sender knows stands in brackets.
  private func message(asking questions: [PartnerQuestion], for profile: Profile) -> String {
    let place = profile.homes.first.map { phrase(.messagePlace, ["place": $0.label]) }
    let named =
      profile.wantedTrades.map(name(of:))
      + profile.wantedSectors.compactMap {
        assistant.adviser.sector($0)?.label[voice.language]
      }
    let trades =
      named.isEmpty ? nil : phrase(.messageTrades, ["trades": named.joined(separator: ", ")])
    return phrase(
      .message,
      [
        "sender": phrase(profile.isPublicBuyer ? .messagePublic : .messageBusiness),
        "order": profile.needs.contains(.order) ? phrase(.messageOrder) : "",
        "place": place ?? "", "trades": trades ?? "",
        "questions": distinct(questions.map { phrase(Phrase($0)) }).joined(separator: " ; "),
      ])
  }
}

extension Phrase {
  fileprivate init(_ outcome: BusinessAdvice.Outcome) {
    self =
      switch outcome {
      case .advised: .partnersNear
      case .otherTrades: .partnersOtherTrades
      case .notTaught: .partnersNotTaught
      case .far: .partnersFar
      case .overSea: .partnersOverSea
      case .needsPlace: .partnersNoPlace
      case .nothing: .partnersNothing
      }
  }

  fileprivate init(_ unknown: Partner.Unknown) {
    self =
      switch unknown {
      case .capacity: .unknownCapacity
      case .services: .unknownServices
      case .website: .unknownWebsite
      case .price: .unknownPrice
      case .leadTime: .unknownLeadTime
      }
  }

  fileprivate init(_ question: PartnerQuestion) {
    self =
      switch question {
      case .canMake: .askCanMake
      case .leadTime: .askLeadTime
      case .price: .askPrice
      case .quality: .askQuality
      case .publicOrders: .askPublicOrders
      case .whoFinishes: .askWhoFinishes
      case .trialPeriod: .askTrialPeriod
      case .visitDay: .askVisitDay
      case .hostGroup: .askHostGroup
      case .machinesWanted: .askMachinesWanted
      case .takesTax: .askTakesTax
      case .takesGifts: .askTakesGifts
      case .skillsWanted: .askSkillsWanted
      case .boardSeat: .askBoardSeat
      case .sponsorship: .askSponsorship
      case .lessonsOfFounding: .askLessonsOfFounding
      }
  }
}
