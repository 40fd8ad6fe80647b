import Essentials
import Interview
import Orientation

extension Wording {
  func card(_ advice: TradeAdvice, rank: Int, _ profile: Profile) -> Reply {
    let trade = assistant.adviser.trade(advice.trade)
    return .trade(
      .init(
        rank: rank, id: advice.trade.rawValue, name: name(of: advice.trade),
        description: trade?.description[voice.language] ?? "", fit: phrase(Phrase(advice.fit)),
        reasons: advice.reasonsFor.map { sentence($0, profile) },
        against: [advice.reasonAgainst].compactMap { $0 }.map { sentence($0, profile) },
        isIdea: false, match: .init(advice.fit)))
  }

  func idea(_ idea: Idea) -> Reply? {
    guard let trade = assistant.adviser.trade(idea.trade) else { return nil }
    let fit =
      switch idea.kind {
      case .notTaught: phrase(.ideaNotTaught)
      case .outOfReach(let limit): sentence(limit)
      case .beside: phrase(.ideaBeside)
      }
    return .trade(
      .init(
        rank: 0, id: trade.id.rawValue, name: trade.name[voice.language],
        description: trade.description[voice.language], fit: fit, reasons: [],
        against: [], isIdea: true))
  }

  /// What keeps an idea from being a result.
  private func sentence(_ limit: Limit) -> String {
    switch limit {
    case .age: phrase(.ideaAge)
    case .boarding: phrase(.ideaBoarding)
    case .reach: phrase(.ideaOutOfReach)
    case .refusedTrade: phrase(.ideaRefused)
    case .rejection: phrase(.ideaRejection)
    case .sea: phrase(.ideaSea)
    case .veto(let facet): phrase(.ideaVeto, ["facet": name(of: facet)])
    }
  }

  func card(_ advice: SchoolAdvice, rank: Int, _ profile: Profile) -> Reply {
    guard let school = assistant.adviser.school(advice.school) else { return .say("") }
    let programmes = advice.programmes.compactMap(assistant.adviser.programme)
    return .school(
      .init(
        rank: rank, id: school.id.rawValue, name: school.name, city: school.city,
        kilometres: advice.journeys.first?.kilometres, distance: distance(advice.journeys, profile),
        trades: advice.trades.map(name(of:)), diplomas: distinct(programmes.map(\.diplomaLabel)),
        reasons: advice.reasons.map { sentence($0, profile) },
        warnings: advice.warnings.map { sentence($0, on: school) }, website: school.website,
        checked: date(advice.asOf), services: []))
  }

  /// Each home has its own distance; homes are named only where there are two.
  func distance(_ journeys: [Journey], _ profile: Profile) -> String? {
    guard !journeys.isEmpty else { return nil }
    return journeys.map { journey in
      let holes: KeyValuePairs = [
        "km": String(journey.kilometres), "time": duration(journey.minutes),
        "by": text(of: journey.by),
        "home": profile.homes.indices.contains(journey.home)
          ? profile.homes[journey.home].label : "",
      ]
      return phrase(profile.homes.count > 1 ? .distanceFrom : .distance, holes)
    }.joined(separator: " ; ")
  }

  func sentence(_ reason: Reason, _ profile: Profile) -> String {
    switch reason.subject {
    case .named: phrase(.reasonNamed)
    case .sector(let sector):
      phrase(
        .reasonSector, ["sector": assistant.adviser.sector(sector)?.label[voice.language] ?? ""])
    case .like(let trade): phrase(.reasonLike, ["trade": name(of: trade)])
    case .likes(let facet): phrase(.reasonLikes, ["facet": name(of: facet)])
    case .spares(let facet): phrase(.reasonSpares, ["facet": name(of: facet)])
    case .sparesWavering(let facet):
      phrase(.reasonSparesWavering, ["facet": name(of: facet)])
    case .near(let kilometres, let home):
      distance(kilometres, from: home, of: profile, .reasonNear, .reasonNearHome)
    case .free: phrase(.reasonFree)
    case .boarding: phrase(.reasonBoarding)
    case .dislikes(let facet): phrase(.reasonDislikes, ["facet": name(of: facet)])
    case .wavers(let facet): phrase(.reasonWavers, ["facet": name(of: facet)])
    case .lacks(let facet): phrase(.reasonLacks, ["facet": name(of: facet)])
    case .unwelcome(let facet): phrase(.reasonUnwelcome, ["facet": name(of: facet)])
    case .unspoken(let facet): phrase(.reasonUnspoken, ["facet": name(of: facet)])
    case .far(let kilometres, let home):
      distance(kilometres, from: home, of: profile, .reasonFar, .reasonFarHome)
    }
  }

  /// A home is named only where there are two.
  private func distance(
    _ kilometres: Int, from home: Int, of profile: Profile, _ plain: Phrase, _ named: Phrase
  ) -> String {
    let homes = profile.homes
    guard homes.count > 1, homes.indices.contains(home) else {
      return phrase(plain, ["km": String(kilometres)])
    }
    return phrase(named, ["km": String(kilometres), "home": homes[home].label])
  }

  func sentence(_ warning: Warning, on school: School) -> String {
    switch warning {
    case .doubtful: school.doubt?[voice.language] ?? ""
    case .stale(let date): phrase(.warningStale, ["date": self.date(date)])
    case .agesUnknown: phrase(.warningAges)
    case .ageDependsOnBirthday: phrase(.warningBirthday)
    case .boardingOnly: phrase(.warningBoarding)
    }
  }

  /// What would change it, and what it would open.
  func sentence(_ change: Change) -> String {
    let school = assistant.adviser.school(change.school)
    func sentence(_ phrase: Phrase, _ hole: String = "", _ text: String = "") -> String {
      self.phrase(
        phrase,
        [
          "trade": name(of: change.trade), "school": school?.name ?? "",
          "city": school?.city ?? "", hole: text,
          "far": change.journey.map { self.phrase(.changeFar, ["km": String($0.kilometres)]) }
            ?? "",
        ])
    }
    switch change.kind {
    case .board: return sentence(.changeBoard)
    case .widen(let reach): return sentence(.changeWiden, "reach", text(of: reach))
    case .accept(let facet): return sentence(.changeAccept, "facet", name(of: facet))
    case .acceptTrade(let trade): return sentence(.changeAcceptTrade, "refused", name(of: trade))
    case .wait: return sentence(.changeWait)
    case .leaveIsland: return sentence(.changeLeaveIsland)
    }
  }

  func distinct(_ labels: [String]) -> [String] {
    var seen: Set<String> = []
    return labels.filter { seen.insert($0).inserted }
  }
}

extension Reply.TradeCard.Match {
  fileprivate init(_ fit: Fit) {
    self =
      switch fit {
      case .fitsWell: .well
      case .worthTrying: .worthTrying
      case .farFromWhatYouSay: .far
      case .stillVague: .vague
      }
  }
}

extension Phrase {
  init(_ fit: Fit) {
    self =
      switch fit {
      case .fitsWell: .fitsWell
      case .worthTrying: .worthTrying
      case .farFromWhatYouSay: .farFromWords
      case .stillVague: .stillVague
      }
  }
}
