import Essentials
import Interview
import Orientation
import Understanding

/// Reads a profile off the answers that are on the path.
struct ProfileMaker {
  private let assistant: Assistant
  /// Looked up once a turn, though several profiles are made in it.
  private var found: (place: Value.Place, homes: [Profile.Home])?

  init(_ assistant: Assistant) {
    self.assistant = assistant
  }

  mutating func profile(of visible: Visible) -> Profile {
    var profile = Profile()
    let isFirm = visible[SlotName.firmness] == .symbol("firm")
    for entry in visible.entries {
      guard let value = entry.answer.value else { continue }
      switch (entry.slot, value) {
      case (SlotName.age, .integer(let age)): profile.age = age
      case (SlotName.birthday, .yesNo(let yesNo)):
        profile.birthdayBeforeTerm = yesNo == .maybe ? nil : yesNo == .yes
      case (SlotName.boarding, .yesNo(let yesNo)):
        profile.boarding = yesNo == .maybe ? nil : yesNo == .yes
      case (SlotName.place, .place(let place)):
        profile.homes.insert(contentsOf: homes(in: place), at: 0)
      case (SlotName.otherPlace, .place(let place)):
        if let home = home(in: place) { profile.homes.append(home) }
      case (SlotName.reach, .reach(let reach)): profile.reach = Profile.Reach(reach)
      case (SlotName.level, .symbol(let level)): profile.leftSchool = level == "dropout"
      case (SlotName.likes, .symbols(let terms)): note(terms, .yes, &profile)
      case (SlotName.dislikes, .symbols(let terms)): noteDislikes(terms, &profile)
      case (SlotName.vetoes, .symbols(let terms)): veto(terms, isFirm: isFirm, &profile)
      case (SlotName.rejected, .symbols(let marks)): reject(marks, &profile)
      case (SlotName.trade, .symbols(let trades)):
        profile.wantedTrades = trades.map { Trade.ID($0.rawValue) }
      case (SlotName.trade, .symbol(let trade)):
        profile.wantedTrades = [Trade.ID(trade.rawValue)]
      case (SlotName.sector, .symbols(let sectors)):
        profile.wantedSectors = sectors.map { Sector.ID($0.rawValue) }
      case (SlotName.needs, .symbols(let needs)):
        profile.needs = needs.compactMap { NextStep.Door(rawValue: $0.rawValue) }
      case (SlotName.situation, .symbols(let situations)):
        if situations.contains("left-school") { profile.leftSchool = true }
        if situations.contains("public-buyer") { profile.isPublicBuyer = true }
        profile.situations = situations.compactMap { NextStep.Door(rawValue: $0.rawValue) }
      default: break
      }
    }
    for entry in visible.entries where entry.slot.isTopic(of: SlotName.interest) {
      guard let topic = entry.slot.topic else { continue }
      profile.opinions[Facet.ID(topic.rawValue)] = Profile.Opinion(entry.answer)
    }
    if visible.answer(to: SlotName.needs) != nil || visible.answer(to: SlotName.sector) != nil {
      profile.audience = .business
    }
    return profile
  }

  private func note(_ terms: [Symbol], _ opinion: Profile.Opinion, _ profile: inout Profile) {
    for term in terms { profile.opinions[Facet.ID(term.rawValue)] = opinion }
  }

  /// A constraint that isn't liked is a reluctance; an activity is an opinion.
  private func noteDislikes(_ terms: [Symbol], _ profile: inout Profile) {
    for term in terms {
      let id = Facet.ID(term.rawValue)
      if assistant.adviser.facet(id)?.kind == .constraint {
        profile.reluctances.insert(id)
      } else {
        profile.opinions[id] = .no
      }
    }
  }

  /// Trades that are refused are a limit; so are facets, once it is said that they are a firm no.
  private func veto(_ terms: [Symbol], isFirm: Bool, _ profile: inout Profile) {
    let facets = terms.filter { $0.refusedTrade == nil }
    if isFirm {
      profile.vetoes.formUnion(facets.map { Facet.ID($0.rawValue) })
    } else {
      noteDislikes(facets, &profile)
    }
    profile.refusedTrades.formUnion(
      terms.compactMap(\.refusedTrade).map { Trade.ID($0.rawValue) })
  }

  private func reject(_ marks: [Symbol], _ profile: inout Profile) {
    for mark in marks {
      if let school = mark.markedSchool {
        profile.rejectedSchools.insert(school)
      } else {
        profile.refusedTrades.insert(Trade.ID(mark.rawValue))
      }
    }
  }

  /// None for a region, which is too wide to measure from.
  private mutating func homes(in place: Value.Place) -> [Profile.Home] {
    if let found, found.place == place { return found.homes }
    let homes = [home(in: place)].compactMap(\.self)
    found = (place, homes)
    return homes
  }

  private func home(in place: Value.Place) -> Profile.Home? {
    let gazetteer = assistant.gazetteer
    switch place {
    case .commune(let postalCode, let name, let department):
      guard let index = gazetteer.commune(named: name, postalCode: postalCode) else { return nil }
      let commune = gazetteer[index]
      return Profile.Home(
        label: "\(CommuneName.spoken(name)) (\(department))", department: department,
        coordinate: Coordinate(latitude: commune.latitude, longitude: commune.longitude))
    case .department(let code):
      guard let centre = gazetteer.centre(ofDepartment: code) else { return nil }
      return Profile.Home(
        label: gazetteer.departmentName(code) ?? code, department: code,
        coordinate: Coordinate(latitude: centre.latitude, longitude: centre.longitude))
    case .region: return nil
    }
  }
}

extension Profile.Reach {
  init(_ reach: Value.Reach) {
    switch reach {
    case .kilometres(let kilometres): self = .kilometres(kilometres)
    case .minutes(let minutes, let means):
      self = .minutes(
        minutes, by: means.flatMap { Profile.Transport(rawValue: $0.rawValue) } ?? .car)
    case .anywhere: self = .anywhere
    }
  }
}

extension Profile.Opinion {
  init(_ answer: Answer) {
    switch answer.value {
    case .yesNo(.yes): self = .yes
    case .yesNo(.no): self = .no
    case .yesNo(.maybe): self = .mixed
    default: self = .unsure
    }
  }
}
