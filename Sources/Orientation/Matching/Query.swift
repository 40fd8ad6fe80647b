import Essentials

/// A profile translated once into bits, positions and kilometres.
struct Query: Sendable {
  struct Home: Hashable, Sendable {
    /// In ``Profile/homes``.
    let position: Int
    let point: SpherePoint
    let island: Island
  }

  /// Interests answered; disjoint.
  var yes = FacetSet()
  var no = FacetSet()
  var mixed = FacetSet()
  /// Interests asked about and not known: nothing to reckon with, and not to be asked again.
  var unsure = FacetSet()
  var vetoes = FacetSet()
  /// Unwelcome without being a firm no.
  var unwelcome = FacetSet()
  /// Constraints of which the person said something, so that nobody asks "does it bother you".
  var spokenOf = FacetSet()

  /// Positions, sorted.
  var wanted: [Int]
  var refused: [Int]
  var sectors: [Int]
  /// Schools to leave out; mostly none.
  var rejected: [Int]

  /// Possible ages at the start of term; nil where unknown, and then no limit.
  var ages: ClosedRange<Int>?
  var homes: [Home]
  /// Kilometres by road; infinite where the person set no limit.
  var reach: Double
  /// Whether the person said anything of how far they would go.
  let hasReach: Bool
  /// Kilometres around which distance is judged: the reach, or an assumed one.
  var hinge: Double
  /// Kilometres by road to a place where one boards; used only where `boards`.
  var weeklyReach: Double
  var boards: Bool
  var transport: Profile.Transport

  /// Interests of which the person said something.
  var known: Int { yes.count + no.count + mixed.count }

  init(_ profile: Profile, in index: CatalogueIndex) {
    wanted = Self.positions(profile.wantedTrades, in: index.tradePositions)
    refused = Self.positions(profile.refusedTrades, in: index.tradePositions)
    sectors = Self.positions(profile.wantedSectors, in: index.sectorPositions)
    rejected = Self.positions(profile.rejectedSchools, in: index.schoolPositions)
    ages = AgeRule.agesAtTerm(
      now: profile.age, birthdayBeforeTerm: profile.birthdayBeforeTerm)
    homes = profile.homes.enumerated().compactMap { position, home in
      guard home.coordinate.latitude.isFinite, home.coordinate.longitude.isFinite else {
        return nil
      }
      return Home(
        position: position, point: SpherePoint(home.coordinate),
        island: Island(department: home.department, at: home.coordinate))
    }
    boards = profile.boarding == true
    hasReach = profile.reach != nil
    (reach, hinge, transport) = Self.reach(profile.reach)
    weeklyReach = max(Travel.weeklyReach, reach * Travel.weeklyFactor)
    vetoes = index.bits(profile.vetoes)
    unwelcome = index.bits(profile.reluctances)
    for (id, opinion) in profile.opinions {
      guard let facet = index.facetPositions[id] else { continue }
      record(opinion, of: facet, isInterest: index.interests.contains(facet))
    }
    unwelcome = unwelcome.subtracting(vetoes)
    spokenOf = spokenOf.union(vetoes).union(unwelcome)
  }

  /// Whether the same programmes pass for both, and at the same distance.
  func hasLimits(of other: Query) -> Bool {
    ages == other.ages && homes == other.homes && reach == other.reach && boards == other.boards
      && vetoes == other.vetoes && refused == other.refused && rejected == other.rejected
  }

  private mutating func record(_ opinion: Profile.Opinion, of facet: Int, isInterest: Bool) {
    switch (opinion, isInterest) {
    case (.yes, true): yes.insert(facet)
    case (.no, true): no.insert(facet)
    case (.mixed, true): mixed.insert(facet)
    case (.unsure, true): unsure.insert(facet)
    // A constraint that one doesn't like is unwelcome: only a stated veto removes anything.
    case (.no, false), (.mixed, false): unwelcome.insert(facet)
    case (.yes, false), (.unsure, false): spokenOf.insert(facet)
    }
  }

  private static func positions<Row>(
    _ ids: some Sequence<Identifier<Row>>, in positions: [Identifier<Row>: Int]
  ) -> [Int] {
    let known = ids.compactMap { positions[$0] }
    return known.count < 2 ? known : Set(known).sorted()
  }

  private static func reach(
    _ reach: Profile.Reach?
  ) -> (limit: Double, hinge: Double, transport: Profile.Transport) {
    switch reach {
    case .kilometres(let kilometres):
      let limit = Double(max(0, kilometres))
      return (limit, max(limit, shortestHinge), .car)
    case .minutes(let minutes, let transport):
      let limit = Travel.kilometres(in: minutes, by: transport)
      return (limit, max(limit, shortestHinge), transport)
    case .anywhere: return (.infinity, Travel.anywhereReach, .car)
    case nil: return (.infinity, Travel.assumedReach, .car)
    }
  }

  /// Keeps the half-life of distance above zero for "I can't move at all".
  private static let shortestHinge = 3.0
}
