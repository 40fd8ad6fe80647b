import Essentials

extension Adviser {
  /// Schools that a business could work with, and how.
  ///
  /// Limits: open schools on the same land within reach, ``businessReach`` where none is given.
  /// Where schools in reach teach what is wanted, only these are told; where none does, others
  /// are told as others.
  public func partners(
    _ profile: Profile, size: BusinessAdvice.Size = .standard
  ) -> BusinessAdvice {
    let search = PartnerSearch(Query(profile, in: index), index: index)
    let outcome = search.outcome
    var advice = BusinessAdvice(outcome: outcome)
    advice.schools = search.schools(limit: outcome == .far ? Self.farShown : size.schools)
      .map { partner($0, search, questions: questions(for: profile), needs: profile.needs) }
    advice.doors = doors(for: profile.needs, outcome: outcome)
    let sectors = profile.wantedSectors + profile.wantedTrades.compactMap { trade($0)?.sector }
    advice.ways = profile.needs.map { need in
      Way(
        need: need,
        steps: nextSteps(behind: [need], for: .business, sectors: sectors, limit: size.steps))
    }
    advice.announced = announced(search.places, search.query)
    advice.nextSteps = nextSteps(
      behind: advice.doors, for: .business, sectors: sectors, limit: size.nextSteps)
    return advice
  }

  /// How far a business looks, in kilometres by road, where it doesn't say.
  public static let businessReach = 60.0
  /// Schools told of where all are too far.
  private static let farShown = 2

  private func partner(
    _ school: Int, _ search: PartnerSearch, questions: [PartnerQuestion],
    needs: [NextStep.Door]
  ) -> Partner {
    let offers = index.offers[index.schoolRows[school].offers]
    let row = index.schools[school]
    let taught = offers.trades
    let services = offers.map { index.programmes[Int($0.position)] }
      .filter { $0.businessServices != nil }.map(\.id)
    return Partner(
      school: row.id,
      journeys: journeys(to: school, search.query),
      wantedTrades: taught.filter(search.isWanted).map { index.trades[$0].id },
      trades: taught.map { index.trades[$0].id },
      services: services,
      questions: questions,
      unknown: unknown(of: row, hasServices: !services.isEmpty, needs: needs),
      warnings: rowWarnings(on: school, offers: offers),
      asOf: oldest(of: school, offers: offers))
  }

  /// Without a need, what one asks on a first call.
  private func questions(for profile: Profile) -> [PartnerQuestion] {
    let asked = profile.needs.flatMap(PartnerQuestion.asked)
    return (asked.isEmpty ? [.visitDay, .canMake] : asked)
      + (profile.isPublicBuyer ? [.publicOrders] : [])
  }

  private func unknown(
    of school: School, hasServices: Bool, needs: [NextStep.Door]
  ) -> [Partner.Unknown] {
    var unknown: [Partner.Unknown] = []
    if school.capacity == nil { unknown.append(.capacity) }
    if !hasServices { unknown.append(.services) }
    if school.website == nil { unknown.append(.website) }
    if needs.isEmpty || needs.contains(.order) { unknown += [.price, .leadTime] }
    return unknown
  }

  private func doors(
    for needs: [NextStep.Door], outcome: BusinessAdvice.Outcome
  ) -> [NextStep.Door] {
    let found: [NextStep.Door] =
      switch outcome {
      case .advised, .needsPlace: []
      case .otherTrades, .notTaught: [.notTaught]
      case .far, .overSea, .nothing: [.noNearbySchool, .found]
      }
    let doors = needs + found
    return doors.isEmpty ? [.visit, .order, .hire] : doors
  }
}
