import Conversation
import Essentials
import Orientation
import Understanding

extension ProfileFile {
  /// The profile that the file means; ids that the catalogue lacks are faults, not silence.
  func profile(for assistant: Assistant) throws(Fault) -> Profile {
    var profile = Profile()
    switch audience {
    case "youth", "parent", nil: profile.audience = .youth
    case "business": profile.audience = .business
    case let other?: throw Fault(message: "audience: '\(other)' is none of youth, business")
    }
    profile.age = age
    profile.birthdayBeforeTerm = birthday
    profile.boarding = boarding
    profile.leftSchool = level.map { $0 == "dropout" }
    for place in place?.words ?? [] { profile.homes.append(try Self.home(place, assistant)) }
    profile.reach = try reach.map { reach throws(Fault) in try Self.reach(reach) }
    try noteTastes(&profile, assistant.adviser)
    for trade in (trade?.words ?? []) + (trades?.words ?? []) {
      profile.wantedTrades.append(try Self.trade(trade, assistant.adviser))
    }
    for sector in sector?.words ?? [] {
      guard assistant.adviser.sector(Sector.ID(sector)) != nil else {
        throw Fault(message: "sector: '\(sector)' is no sector of the catalogue")
      }
      profile.wantedSectors.append(Sector.ID(sector))
    }
    profile.needs = try doors((need?.words ?? []) + (needs?.words ?? []), "needs")
    profile.situations = try doors(situation?.words ?? [], "situation")
    if profile.situations.contains(.leftSchool) { profile.leftSchool = true }
    return profile
  }

  private func noteTastes(_ profile: inout Profile, _ adviser: Adviser) throws(Fault) {
    for word in likes?.words ?? [] {
      profile.opinions[try Self.facet(word, "likes", adviser).id] = .yes
    }
    for word in mixed?.words ?? [] {
      profile.opinions[try Self.facet(word, "mixed", adviser).id] = .mixed
    }
    for word in dislikes?.words ?? [] {
      let facet = try Self.facet(word, "dislikes", adviser)
      switch facet.kind {
      case .interest: profile.opinions[facet.id] = .no
      case .constraint: profile.reluctances.insert(facet.id)
      }
    }
    for word in vetoes?.words ?? [] {
      if adviser.trade(Trade.ID(word)) != nil {
        profile.refusedTrades.insert(Trade.ID(word))
      } else {
        profile.vetoes.insert(try Self.facet(word, "vetoes", adviser).id)
      }
    }
  }

  private static func facet(
    _ word: String, _ field: String, _ adviser: Adviser
  ) throws(Fault) -> Facet {
    guard let facet = adviser.facet(Facet.ID(word)) else {
      throw Fault(message: "\(field): '\(word)' is no facet; see seeds/facets.csv")
    }
    return facet
  }

  private static func trade(_ word: String, _ adviser: Adviser) throws(Fault) -> Trade.ID {
    guard let trade = adviser.trade(Trade.ID(word)) else {
      throw Fault(message: "trade: '\(word)' is no trade; search with: tremplin catalogue search")
    }
    return trade.id
  }

  private func doors(_ words: [String], _ field: String) throws(Fault) -> [NextStep.Door] {
    var doors: [NextStep.Door] = []
    for word in words {
      guard let door = NextStep.Door(rawValue: word) else {
        throw Fault(message: "\(field): '\(word)' is none that the catalogue knows")
      }
      doors.append(door)
    }
    return doors
  }

  private static func reach(_ reach: Reach) throws(Fault) -> Profile.Reach {
    if reach.any == true { return .anywhere }
    if let kilometres = reach.km, kilometres >= 0 { return .kilometres(kilometres) }
    guard let minutes = reach.minutes, minutes >= 0 else {
      throw Fault(message: #"reach: {"km":40}, {"minutes":45,"by":"bus"} or {"any":true} expected"#)
    }
    let name = reach.by ?? Profile.Transport.car.rawValue
    guard let transport = Profile.Transport(rawValue: name) else {
      let known = Profile.Transport.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(message: "reach.by: '\(name)' is none of \(known)")
    }
    return .minutes(minutes, by: transport)
  }

  /// `50700 Valognes`: the postal code, then the commune as the gazetteer writes it.
  private static func home(_ text: String, _ assistant: Assistant) throws(Fault) -> Profile.Home {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let gazetteer = assistant.gazetteer
    guard parts.count == 2, let row = gazetteer.commune(named: parts[1], postalCode: parts[0])
    else {
      throw Fault(message: "place: '\(text)' is no commune; write it as '50700 Valognes'")
    }
    let commune = gazetteer[row]
    return Profile.Home(
      label: "\(commune.name) (\(commune.department))", department: commune.department,
      coordinate: Coordinate(latitude: commune.latitude, longitude: commune.longitude))
  }
}
